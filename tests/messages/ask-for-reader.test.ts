import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForReader } from '../../lib/messages/ask-for-reader.ts';
import { ENVELOPE } from '../../lib/messages/envelope.ts';

/** Puts a namespace in the place of the browser's own, where the gate looks for it. */
function serve(sendMessage: () => Promise<unknown>) {
  const runtime = { sendMessage: vi.fn(sendMessage) };
  vi.stubGlobal('browser', { runtime });
  return runtime.sendMessage;
}

beforeEach(() => void vi.spyOn(console, 'debug').mockImplementation(() => undefined));
afterEach(() => void vi.unstubAllGlobals());

describe('askForReader', () => {
  it('asks once where the background answers, in the envelope that it takes', async () => {
    const sent = serve(async () => ({ ok: true }));
    await askForReader();
    expect(sent.mock.calls).toEqual([[{ [ENVELOPE]: 'loadReader', request: {} }]]);
  });

  it('asks a second time where the background was ended before it answered, and no third time', async () => {
    const sent = serve(() => Promise.reject(new Error('message port closed')));
    await expect(askForReader()).resolves.toBeUndefined();
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('leaves the page alone where the extension is gone', async () => {
    const sent = serve(() => {
      throw new Error('Extension context invalidated');
    });
    await expect(askForReader()).resolves.toBeUndefined();
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
