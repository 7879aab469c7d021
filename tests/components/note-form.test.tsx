import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteForm, type NoteFormProps } from '../../components/NoteForm.tsx';
import type { NoteDraft } from '../../lib/core/notes/note.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { button, find, nextFrame, show } from './speak.tsx';

const { id: _id, notedAt: _notedAt, changedAt: _changedAt, pack: _pack, ...draft } = sampleNote();
const statement: NoteDraft = { ...draft, kind: 'statement', figure: null, topic: null };

function draw(more: Partial<NoteFormProps> = {}, language = 'en') {
  const onKeep = vi.fn(async () => 'noteSaved');
  const onClose = vi.fn();
  const root = show(<NoteForm {...{ draft, claimant: 'The harbour', notedAt: null, onKeep, onClose, ...more }} />, language);
  const field = (label: string) => {
    const found = [...root.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
    return find<HTMLInputElement>(found!, 'input, select, textarea');
  };
  return { root, field, onKeep, onClose };
}

describe('the form for a selection', () => {
  it('is a dialog named by its title, and shows the words within their sentence', () => {
    const { root } = draw();
    const dialog = find(root, '[role="dialog"]');
    expect(find(root, `#${CSS.escape(dialog.getAttribute('aria-labelledby')!)}`).textContent).toBe('Note this passage');
    expect(find(root, 'blockquote').textContent).toBe('The harbour says two boats sank.');
    expect(find(root, 'mark').textContent).toBe('two boats');
    expect(find(root, 'blockquote').lang).toBe('en');
  });

  it('shows what was read, with every unit by its label, and a label on every field', () => {
    const { root, field } = draw({}, 'fr');
    expect(field('Nombre').value).toBe('2');
    expect(find(field('Ce qui est compté'), 'option:checked').textContent).toBe('véhicules perdus');
    for (const one of root.querySelectorAll<HTMLInputElement>('input, select, textarea')) expect(one.labels).toHaveLength(1);
  });

  it('keeps what the reader set right and added', async () => {
    const { root, field, onKeep } = draw();
    await userEvent.fill(field('Number'), '3');
    await userEvent.selectOptions(field('How exact'), 'at_least');
    await userEvent.fill(field('Who says it'), 'A fisherman');
    await userEvent.fill(field('Remark'), 'Look again');
    await userEvent.fill(field('Tags'), 'boats, river');
    await userEvent.click(button(root, 'Keep'));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({
      ...draft,
      figure: {
        ...draft.figure,
        value: { min: 3, max: null, qualifier: 'at_least' },
        claimedBy: null,
        speaker: 'A fisherman',
        edited: true,
      },
      remark: 'Look again',
      tags: ['boats', 'river'],
    });
    await nextFrame();
    expect(find(root, '[role="status"]').textContent).toBe('Noted.');
    expect(document.activeElement).toBe(button(root, 'Close'));
    expect(root.querySelector('input')).toBeNull();
  });

  it('says that a number is none, and keeps nothing', async () => {
    const { root, field, onKeep } = draw();
    await userEvent.fill(field('Number'), 'some');
    await userEvent.click(button(root, 'Keep'));
    expect(onKeep).not.toHaveBeenCalled();
    expect(find(root, '[role="status"]').textContent).toMatch(/digits/);
    expect(field('Number').value).toBe('some');
  });

  it('says why a note was not kept, and lets the reader try again', async () => {
    const { root, onKeep } = draw({ onKeep: vi.fn(async () => 'noteFailed_full') });
    await userEvent.click(button(root, 'Keep'));
    await nextFrame();
    expect(find(root, '[role="status"]').textContent).toContain('the disk is full');
    expect(button(root, 'Keep')).toBeTruthy();
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('keeps once, however often the button is pressed meanwhile', async () => {
    let answer = (_key: string) => {};
    const keep = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)));
    const { root } = draw({ onKeep: keep });
    await userEvent.click(button(root, 'Keep'));
    await userEvent.click(button(root, 'Keep'));
    answer('noteKnown');
    await nextFrame();
    expect(keep).toHaveBeenCalledTimes(1);
    expect(find(root, '[role="status"]').textContent).toMatch(/^Already in your notes/);
  });

  it('keeps on Enter in a field', async () => {
    const { field, onKeep } = draw();
    await userEvent.type(field('Number'), '{Enter}');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(draft);
  });

  it('asks of a statement for a number that it may have, and of a name for none', async () => {
    const { root, field, onKeep } = draw({ draft: statement, claimant: null });
    expect(find(root, 'legend').textContent).toMatch(/leave the number empty/);
    expect(field('Number').value).toBe('');
    await userEvent.click(button(root, 'Keep'));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(statement);
    expect(draw({ draft: { ...statement, kind: 'place', concept: 'place:riverton' } }).root.querySelector('fieldset')).toBeNull();
  });

  it('says when the words were noted before, with nothing to fill in', () => {
    const { root } = draw({ notedAt: '2026-01-02T03:04:05.678Z' });
    expect(find(root, '[role="status"]').textContent).toContain('2 Jan 2026');
    expect(root.querySelector('input')).toBeNull();
    expect(button(root, 'Close')).toBeTruthy();
  });

  it('closes without keeping, and by a press elsewhere only once nothing can be lost', async () => {
    const { root, onKeep, onClose } = draw();
    const press = () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    press();
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(button(root, 'Cancel'));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onKeep).not.toHaveBeenCalled();
    await userEvent.click(button(root, 'Keep'));
    await nextFrame();
    press();
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('shows hostile words as words', () => {
    const exact = '<img src=x onerror=alert(1)>';
    const { root } = draw({ draft: { ...draft, quote: { ...draft.quote, exact }, sentence: `Says ${exact}.` } });
    expect(root.querySelector('img')).toBeNull();
    expect(find(root, 'mark').textContent).toBe(exact);
  });
});
