import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerAddedSites, takeGrant, takeWithdrawal } from '../../lib/browser/added-sites.ts';
import { browser } from '../../lib/browser/extension.ts';
import { readSettings } from '../../lib/browser/settings.ts';

const ADDED = 'https://blog.example/*';
const LISTED = 'https://news.example/*';
const FILES = { js: ['content-scripts/content.js'], css: ['content-scripts/content.css'] };

let held: Set<string>;
let registered: { id: string; matches?: string[] }[];

/** The fake browser keeps storage; permissions and scripts it does not know, so this is what browsers do with them. */
beforeEach(() => {
  fakeBrowser.reset();
  held = new Set([LISTED]);
  registered = [];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ content_scripts: [{ matches: [LISTED], ...FILES }] } as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => held.has(origin))) as never);
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation((async (scripts: typeof registered) => {
    if (scripts.some(({ id }) => registered.some((known) => known.id === id))) throw new Error('Duplicate script ID');
    registered.push(...scripts);
  }) as never);
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) => {
    if (!registered.some(({ id }) => ids.includes(id))) throw new Error('Nonexistent script ID');
    registered = registered.filter(({ id }) => !ids.includes(id));
  }) as never);
  vi.spyOn(browser.scripting, 'insertCSS').mockResolvedValue(undefined as never);
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([] as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
});

const matches = () => registered.flatMap((script) => script.matches ?? []);

describe('an added site', () => {
  it('is remembered, registered with the files of the manifest, and annotated at once', async () => {
    held.add(ADDED);
    await takeGrant([ADDED]);
    expect((await readSettings()).sitesAdded).toEqual([ADDED]);
    expect(registered).toEqual([{ id: 'added-sites', matches: [ADDED], ...FILES, runAt: 'document_idle', allFrames: true }]);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: FILES.js });
  });

  it('is remembered once, however often it is granted', async () => {
    held.add(ADDED);
    await takeGrant([ADDED]);
    await takeGrant([ADDED]);
    expect((await readSettings()).sitesAdded).toEqual([ADDED]);
    expect(matches()).toEqual([ADDED]);
  });

  it('is forgotten when its permission is taken back', async () => {
    held.add(ADDED);
    await takeGrant([ADDED]);
    held.delete(ADDED);
    await takeWithdrawal([ADDED]);
    expect((await readSettings()).sitesAdded).toEqual([]);
    expect(registered).toEqual([]);
  });

  it('leaves the other added sites registered when it goes', async () => {
    const other = 'https://other.example/*';
    for (const site of [ADDED, other]) held.add(site);
    await takeGrant([ADDED, other]);
    held.delete(ADDED);
    await takeWithdrawal([ADDED]);
    expect(matches()).toEqual([other]);
  });
});

describe('a listed news site', () => {
  it('gets no second content script when the browser grants it', async () => {
    await takeGrant([LISTED]);
    expect((await readSettings()).sitesAdded).toEqual([]);
    expect(registered).toEqual([]);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('registerAddedSites', () => {
  it('registers what is still granted, at every start of the worker', async () => {
    await browser.storage.local.set({ settings: { sitesAdded: [ADDED, 'https://gone.example/*'] } });
    held.add(ADDED);
    expect(await registerAddedSites()).toBe(true);
    expect(await registerAddedSites()).toBe(true);
    expect(matches()).toEqual([ADDED]);
  });

  it('answers false when the browser refuses', async () => {
    await browser.storage.local.set({ settings: { sitesAdded: [ADDED] } });
    held.add(ADDED);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(browser.scripting, 'registerContentScripts').mockRejectedValue(new Error('refused'));
    expect(await registerAddedSites()).toBe(false);
  });
});
