import { afterEach, describe, expect, it, vi } from 'vitest';
import { mightBeRelevant } from '../../lib/core/topics/might-be-relevant.ts';
import { readText } from '../../lib/page/read-text.ts';
import { passGate, watchGate } from '../../lib/page/watch-gate.ts';
import { setPage, until } from './set-page.ts';

const state = () => (globalThis as { parallaxGate?: { state: string } }).parallaxGate?.state;
const hide = (hidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
/** Longer than the gate leaves changes alone. */
const aWhile = () => new Promise((later) => setTimeout(later, 400));

function openGate() {
  const onRelevant = vi.fn();
  void watchGate({ mightBeRelevant, onRelevant });
  return onRelevant;
}

afterEach(() => {
  passGate();
  vi.restoreAllMocks();
});

describe('watchGate', () => {
  it('asks at once where the text names the subject', async () => {
    setPage('<p>Talks on Nagorno-Karabakh.</p>');
    const onRelevant = openGate();
    await until(() => onRelevant.mock.calls.length === 1);
    expect(passGate().seen).toBe(true);
  });

  it('asks once for text that comes late, whole or in parts, and leaves the page as it was', async () => {
    const body = setPage('<p>A page about gardening.</p>');
    const onRelevant = openGate();
    await until(() => state() === 'nothing');
    body.append('Roses.');
    await aWhile();
    expect(onRelevant).not.toHaveBeenCalled();
    const paragraph = document.createElement('p');
    body.append(paragraph);
    paragraph.append('Kara');
    const bold = document.createElement('b');
    bold.textContent = 'bakh';
    paragraph.append(bold);
    await until(() => onRelevant.mock.calls.length === 1);
    paragraph.append(' and Armenia');
    await aWhile();
    expect(onRelevant).toHaveBeenCalledTimes(1);
    expect(body.innerHTML).toBe('<p>A page about gardening.</p>Roses.<p>Kara<b>bakh</b> and Armenia</p>');
  });

  it('asks for text that was set anew', async () => {
    const body = setPage('<p>Roses.</p>');
    const onRelevant = openGate();
    await until(() => state() === 'nothing');
    (body.firstChild!.firstChild as Text).data = 'Yerevan at noon';
    await until(() => onRelevant.mock.calls.length === 1);
  });

  it('leaves out what is gone again when it looks, and what comes once the reader has taken its place', async () => {
    const body = setPage('<p>Roses.</p>');
    const onRelevant = openGate();
    await until(() => state() === 'nothing');
    body.append('Armenia');
    body.lastChild!.remove();
    await aWhile();
    expect(state()).toBe('nothing');
    expect(passGate().seen).toBe(false);
    body.append('Armenia');
    await aWhile();
    expect(onRelevant).not.toHaveBeenCalled();
  });

  it('waits with everything until the page is shown', async () => {
    setPage('<p>Talks on Nagorno-Karabakh.</p>');
    hide(true);
    const onRelevant = openGate();
    await aWhile();
    expect(onRelevant).not.toHaveBeenCalled();
    expect(state()).toBe('waiting');
    hide(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => onRelevant.mock.calls.length === 1);
  });
});

describe('readText', () => {
  it('returns what textContent does', () => {
    const body = setPage('<p>One <!-- no --><b>two</b></p>\n<p hidden>three</p><script type="text/plain">four</script>');
    expect(readText(document)).toBe(body.textContent);
  });

  it('reads XHTML, and returns nothing of a document without a body', () => {
    const parse = (markup: string) => new DOMParser().parseFromString(markup, 'application/xhtml+xml');
    expect(readText(parse('<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One</p></body></html>'))).toBe('One');
    expect(readText(parse('<feed><title>One</title></feed>'))).toBe('');
  });
});
