import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../lib/browser/extension.ts';
import { injectReaders, readGate } from '../../lib/browser/gate-frames.ts';
import { injectScript, READER_SCRIPT } from '../../lib/browser/inject-script.ts';

/** What frames of a tab say of their gate, and what was asked of the browser. */
let frames: { frameId: number; result: unknown }[];
let executed: ReturnType<typeof vi.fn>;

beforeEach(() => {
  frames = [];
  executed = vi.fn(async ({ target }: { target: { allFrames?: boolean } }) => (target.allFrames ? frames : frames.slice(0, 1)));
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(executed as never);
});

const tab = { id: 7 } as never;

it('runs a script in the document that asked, in its frame where the browser does not tell documents apart', async () => {
  expect(await injectScript({ tab, frameId: 3, documentId: 'one' } as never, READER_SCRIPT)).toBe(true);
  expect(await injectScript({ tab, frameId: 3 } as never, READER_SCRIPT)).toBe(true);
  const targets = executed.mock.calls.map(([{ target }]) => target);
  expect(targets).toEqual([
    { tabId: 7, documentIds: ['one'] },
    { tabId: 7, frameIds: [3] },
  ]);
});

it('answers false where there is no tab and where the browser refuses', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await injectScript({} as never, READER_SCRIPT)).toBe(false);
  executed.mockRejectedValue(new Error('no access'));
  expect(await injectScript({ tab } as never, READER_SCRIPT)).toBe(false);
});

it('reads the gate of the top frame; none where the reader is, where nothing of ours runs, and where we may not look', async () => {
  const answers: unknown[] = [];
  for (const result of ['nothing', 'waiting', 'over', null]) {
    frames = [{ frameId: 0, result }];
    answers.push(await readGate(7));
  }
  executed.mockRejectedValue(new Error('no access'));
  expect([...answers, await readGate(7)]).toEqual(['nothing', 'waiting', null, null, null]);
});

it('runs the reader in those frames alone where only the gate is', async () => {
  frames = [
    { frameId: 0, result: 'nothing' },
    { frameId: 4, result: 'over' },
    { frameId: 5, result: 'waiting' },
    { frameId: 6, result: null },
  ];
  await injectReaders(7);
  expect(executed).toHaveBeenLastCalledWith({ target: { tabId: 7, frameIds: [0, 5] }, files: [READER_SCRIPT] });
  frames = [{ frameId: 0, result: 'over' }];
  executed.mockClear();
  await injectReaders(7);
  expect(executed).toHaveBeenCalledTimes(1);
});
