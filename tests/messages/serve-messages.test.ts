import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../lib/browser/extension.ts';
import { checkRequest, OWN_PAGES_ONLY } from '../../lib/messages/check-request.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import { answer as answerWith, type Handlers, type Sender } from '../../lib/messages/serve-messages.ts';

const own: Sender = { id: browser.runtime.id };
const popup: Sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as never) };
const message = (name: unknown, request: unknown = {}) => ({ parallax: name, request });

const answer = (handlers: Handlers, received: unknown, sender: Sender) =>
  answerWith({ handlers, check: checkRequest, ownPagesOnly: OWN_PAGES_ONLY }, received, sender);

afterEach(() => vi.restoreAllMocks());

describe('answer', () => {
  it('gives the reply of the handler that is asked for, with request and sender', async () => {
    const countNotes = vi.fn(async () => ({ count: 3 }));
    expect(await answer({ countNotes }, message('countNotes'), own)).toEqual({ count: 3 });
    expect(countNotes).toHaveBeenCalledWith({}, own);
  });

  it.each<[string, unknown, Sender]>([
    ['another extension', message('countNotes'), { id: 'someone-else' }],
    ['a sender without id', message('countNotes'), {}],
    ['an unknown name', message('eraseNotes'), own],
    ['a name that another listener serves', message('pageStatus'), own],
    ['a key of the prototype', message('__proto__'), own],
    ['a method of every object', message('constructor'), own],
    ['a name that is no text', message(['countNotes']), own],
    ['a message of another shape', { name: 'countNotes' }, own],
    ['a malformed request', message('countNotes', null), own],
    ['no message at all', null, own],
    ['a bare text', 'countNotes', own],
  ])('stays silent on %s', (_what, received, sender) => {
    const countNotes = vi.fn(async () => ({ count: 3 }));
    expect(answer({ countNotes }, received, sender)).toBeUndefined();
    expect(countNotes).not.toHaveBeenCalled();
  });

  it('gives the notes to our own pages only, not to a content script', async () => {
    const listNotes = vi.fn(async () => ({ notes: [] }));
    expect(await answer({ listNotes }, message('listNotes'), popup)).toEqual({ notes: [] });
    expect(answer({ listNotes }, message('listNotes'), { ...own, url: 'https://news.example/a' })).toBeUndefined();
    expect(answer({ listNotes }, message('listNotes'), own)).toBeUndefined();
    expect(listNotes).toHaveBeenCalledTimes(1);
  });
});

describe('sendMessage', () => {
  const replying = (...replies: (() => Promise<unknown>)[]) => {
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    for (const reply of replies) send.mockImplementationOnce(reply as never);
    return send;
  };

  it('gives the reply, and asks once', async () => {
    const send = replying(async () => ({ count: 1 }));
    expect(await sendMessage('countNotes', {})).toEqual({ count: 1 });
    expect(send).toHaveBeenCalledExactlyOnceWith(message('countNotes'));
  });

  it('asks again when the worker was ended before it answered', async () => {
    const send = replying(
      () => Promise.reject(new Error('The message port closed before a response was received.')),
      async () => ({ count: 1 }),
    );
    expect(await sendMessage('countNotes', {})).toEqual({ count: 1 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('rejects when it fails twice', async () => {
    const gone = () => Promise.reject(new Error('Extension context invalidated.'));
    replying(gone, gone);
    await expect(sendMessage('countNotes', {})).rejects.toThrow('invalidated');
  });

  it('rejects when nobody answers', async () => {
    replying(async () => undefined);
    await expect(sendMessage('countNotes', {})).rejects.toMatchObject({ name: 'UnansweredError' });
  });

  it('takes null for an answer', async () => {
    replying(async () => null);
    expect(await sendMessage('pageMarked', { count: 0 })).toBeNull();
  });
});
