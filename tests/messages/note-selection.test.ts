import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../lib/browser/extension.ts';
import { noteSelection } from '../../lib/messages/note-selection.ts';
import { runCommand } from '../../lib/messages/run-command.ts';

const MESSAGE = { parallax: 'noteSelection', request: {} };
const nobody = async () => Promise.reject(new Error('Receiving end does not exist.'));

let send: ReturnType<typeof vi.fn>;
let execute: ReturnType<typeof vi.fn>;

beforeEach(() => {
  send = vi.fn(async () => ({ done: true }));
  execute = vi.fn(async () => []);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send as never);
  browser.scripting.executeScript = execute as never;
});

describe('noteSelection', () => {
  it('asks the frame that the menu names, and no other', async () => {
    expect(await noteSelection(7, 3)).toBe(true);
    expect(send).toHaveBeenCalledExactlyOnceWith(7, MESSAGE, { frameId: 3 });
    expect(execute).not.toHaveBeenCalled();
  });

  it('brings the reader where it does not run, and asks again', async () => {
    send.mockImplementationOnce(nobody);
    expect(await noteSelection(7, 3)).toBe(true);
    expect(execute).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, frameIds: [3] }, files: ['/content-scripts/content.js'] });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is false where the browser lets nothing in', async () => {
    send.mockImplementation(nobody);
    execute.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await noteSelection(7, 3)).toBe(false);
  });

  it('is false where the page has nothing to note, without another try', async () => {
    send.mockResolvedValue({ done: false });
    expect(await noteSelection(7, 0)).toBe(false);
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('the command note-selection', () => {
  const press = () => runCommand('note-selection', { id: 7, url: 'https://news.example/a' });

  it('goes to the frame that has the focus', async () => {
    execute.mockResolvedValueOnce([
      { frameId: 0, result: false },
      { frameId: 5, result: true },
    ]);
    await press();
    expect(send).toHaveBeenCalledExactlyOnceWith(7, MESSAGE, { frameId: 5 });
  });

  it('goes to the top frame where we may not look', async () => {
    execute.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    await press();
    expect(send).toHaveBeenCalledExactlyOnceWith(7, MESSAGE, { frameId: 0 });
  });

  it('is quiet on a page that the browser keeps to itself', async () => {
    send.mockImplementation(nobody);
    execute.mockRejectedValue(new Error('Cannot access contents of the page.'));
    await expect(press()).resolves.toBeUndefined();
  });
});
