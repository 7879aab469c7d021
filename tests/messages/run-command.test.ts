import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser/extension.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { runCommand } from '../../lib/messages/run-command.ts';

const tab = { id: 7, url: 'https://news.example/a' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'sendMessage')
    .mockReset()
    .mockResolvedValue({ done: true } as never);
});

describe('runCommand', () => {
  it.each(['next-mark', 'previous-mark', 'open-card'])('carries %s to the top frame of its tab', async (command) => {
    await runCommand(command, tab);
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { parallax: 'runCommand', request: { command } }, { frameId: 0 });
  });

  it('switches the site of the tab off and on again', async () => {
    await runCommand('toggle-site', tab);
    expect((await readSettings()).sitesOff).toEqual(['news.example']);
    await runCommand('toggle-site', tab);
    expect((await readSettings()).sitesOff).toEqual([]);
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('does nothing on a page without a host', async () => {
    await runCommand('toggle-site', { id: 7, url: 'about:blank' });
    expect((await readSettings()).sitesOff).toEqual([]);
  });

  it.each(['', 'erase-notes', 'constructor'])('ignores the unknown command "%s"', async (command) => {
    await runCommand(command, tab);
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('is quiet on a page that does not answer', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(runCommand('next-mark', tab)).resolves.toBeUndefined();
  });
});
