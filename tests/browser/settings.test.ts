import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser/extension.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings, switchSite, watchSettings } from '../../lib/browser/settings.ts';

const stored = async () => (await browser.storage.local.get('settings')).settings;
const store = (settings: unknown) => browser.storage.local.set({ settings });

beforeEach(() => fakeBrowser.reset());

describe('readSettings', () => {
  it('gives the defaults where nothing was stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([null, 7, 'off', true, [], ['everywhereOff'], {}])('gives the defaults where %j is stored', async (rubbish) => {
    await store(rubbish);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[keyof Settings, unknown]>([
    ['everywhereOff', 'true'],
    ['sitesOff', 'news.example'],
    ['sitesOff', ['news.example', 3]],
    ['kindsOff', null],
    ['paint', 1],
    ['paint', 'all'],
    ['restDelayMs', 5],
    ['restDelayMs', '500'],
    ['badge', 0],
    ['sitesAdded', {}],
  ])('falls back for %s where %j is stored, and keeps the rest', async (key, rubbish) => {
    const other: Partial<Settings> = key === 'everywhereOff' ? { badge: false } : { everywhereOff: true };
    await store({ ...other, [key]: rubbish });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...other });
  });

  it('leaves out what it does not know', async () => {
    await store({ everywhereOff: true, colour: 'green', constructor: 'x' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, everywhereOff: true });
  });

  it('gives settings of the right types, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), async (rubbish, key) => {
        await store({ [key]: rubbish });
        const settings = await readSettings();
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        for (const list of [settings.sitesOff, settings.kindsOff, settings.sitesAdded])
          expect(Array.isArray(list) && list.every((item) => typeof item === 'string')).toBe(true);
        expect([300, 500, 800, null]).toContain(settings.restDelayMs);
        expect(['first', 'every']).toContain(settings.paint);
        expect([typeof settings.badge, typeof settings.everywhereOff]).toEqual(['boolean', 'boolean']);
      }),
    );
  });
});

describe('changeSettings', () => {
  it('stores only what differs from the default', async () => {
    expect(await changeSettings({ everywhereOff: true, badge: true })).toEqual({ ...DEFAULT_SETTINGS, everywhereOff: true });
    expect(await stored()).toEqual({ everywhereOff: true });
  });

  it('takes out what went back to the default, lists too', async () => {
    await changeSettings({ sitesOff: ['news.example'], kindsOff: [], restDelayMs: null });
    expect(await stored()).toEqual({ sitesOff: ['news.example'], kindsOff: [], restDelayMs: null });
    await changeSettings({ sitesOff: [], kindsOff: [...DEFAULT_SETTINGS.kindsOff], restDelayMs: 500 });
    expect(await stored()).toEqual({});
  });

  it('keeps what was chosen before', async () => {
    await changeSettings({ sitesOff: ['news.example'] });
    await changeSettings({ paint: 'every' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['news.example'], paint: 'every' });
  });

  it('loses none of several changes made at the same moment', async () => {
    await Promise.all([
      changeSettings({ everywhereOff: true }),
      changeSettings({ badge: false }),
      ...['a', 'b', 'c'].map((site) => changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }))),
    ]);
    expect(await stored()).toEqual({ everywhereOff: true, badge: false, sitesOff: ['a', 'b', 'c'] });
  });

  it('goes on after a change that the browser refused', async () => {
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('refused'));
    await expect(changeSettings({ badge: false })).rejects.toThrow('refused');
    expect(await changeSettings({ everywhereOff: true })).toEqual({ ...DEFAULT_SETTINGS, everywhereOff: true });
    set.mockRestore();
  });

  it('clears rubbish out of the storage', async () => {
    await store({ badge: 'loud', colour: 'green' });
    await changeSettings({ everywhereOff: true });
    expect(await stored()).toEqual({ everywhereOff: true });
  });

  it('leaves the defaults as they are', async () => {
    const before = structuredClone(DEFAULT_SETTINGS);
    await changeSettings({ kindsOff: ['place'], sitesOff: ['a'], sitesAdded: ['https://a/*'] });
    expect(DEFAULT_SETTINGS).toEqual(before);
  });
});

describe('switchSite', () => {
  it('switches a site off once and on again, and leaves the others', async () => {
    await changeSettings({ sitesOff: ['other.example'] });
    await Promise.all([switchSite('news.example', false), switchSite('news.example', false)]);
    expect((await readSettings()).sitesOff).toEqual(['other.example', 'news.example']);
    await switchSite('news.example', true);
    expect((await readSettings()).sitesOff).toEqual(['other.example']);
  });
});

describe('watchSettings', () => {
  it('tells all settings after a change, and nothing of other keys or after it was stopped', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await browser.storage.local.set({ other: 1 });
    expect(seen).not.toHaveBeenCalled();
    await changeSettings({ badge: false });
    expect(seen).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, badge: false });
    stop();
    await changeSettings({ badge: true });
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
