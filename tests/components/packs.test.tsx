import { describe, expect, it, vi } from 'vitest';
import '../../components/popup.css';
import '../../components/packs.css';
import { userEvent } from 'vitest/browser';
import type { PackHead } from '../../components/PackFacts.tsx';
import { Packs, type PacksActions, type PacksProps } from '../../components/Packs.tsx';
import type { PackWork, PreviewedPack } from '../../components/PackWork.tsx';
import { headOf } from '../../lib/core/pack/head-of.ts';
import { riverPack } from '../core/pack/river-pack.ts';
import { smallPack } from '../core/pack/small-pack.ts';
import { button, find, nextFrame, show } from './speak.tsx';

const bundled: PackHead = { ...headOf(smallPack()), id: 'bundled', title: { en: 'The record', fr: 'Le relevé' } };
const river: PackHead = headOf(riverPack());

function draw(more: Partial<PacksProps> = {}, language = 'en') {
  const actions: PacksActions = { onChoose: vi.fn(), onCancel: vi.fn(), onConfirm: vi.fn(), onSwitch: vi.fn(), onRemove: vi.fn() };
  const props: PacksProps = { bundled, packs: [{ head: river, on: true }], failure: null, work: { kind: 'none' }, actions, ...more };
  return { root: show(<Packs {...props} />, language), actions: props.actions };
}
const preview = (more: Partial<PreviewedPack> = {}): PackWork => ({
  kind: 'preview',
  preview: { head: river, questions: [{ en: 'How many boats?' }], replaces: null, problems: [], problemCount: 0, ...more },
});

describe('the page of packs', () => {
  it('lists the bundled pack first, which has neither switch nor removal', () => {
    const { root } = draw();
    const [first, second] = root.querySelectorAll('.px-pack');
    expect(first!.textContent).toContain('The record');
    expect(first!.querySelector('button, input')).toBeNull();
    expect(second!.textContent).toMatch(/River Watch.*Made by The River Watch desk, 3 Feb 2026 · version 1\.2\.0 · licence: CC0/);
    expect(second!.textContent).toMatch(/Questions1.*Statements1/);
  });

  it('switches a pack, and removes it after one question, whose focus is on the answer that loses nothing', async () => {
    const { root, actions } = draw();
    await userEvent.click(find(root, 'input[role=switch]'));
    expect(actions.onSwitch).toHaveBeenCalledWith('river-watch', false);
    await userEvent.click(button(root, 'Remove “River Watch”'));
    await nextFrame();
    expect(document.activeElement).toBe(button(root, 'Keep it'));
    expect(actions.onRemove).not.toHaveBeenCalled();
    await userEvent.click(button(root, 'Remove it'));
    expect(actions.onRemove).toHaveBeenCalledWith('river-watch', riverPack().title);
  });

  it('hands over a file that is chosen, a second time as well', async () => {
    const { root, actions } = draw();
    const input = find<HTMLInputElement>(root, 'input[type=file]');
    for (const name of ['a.json', 'a.json']) await userEvent.upload(input, new File(['{}'], name, { type: 'application/json' }));
    expect(actions.onChoose).toHaveBeenCalledTimes(2);
  });

  it('shows how far the reading is, with a way out, and lets no pack be changed meanwhile', async () => {
    const { root, actions } = draw({ work: { kind: 'reading', phase: 'reading', done: 0.42 } });
    expect(root.textContent).toContain('Reading the file: 42%');
    expect(find<HTMLProgressElement>(root, 'progress').value).toBe(0.42);
    expect(find<HTMLInputElement>(root, 'input[role=switch]').disabled).toBe(true);
    expect(root.querySelector('input[type=file]')).toBeNull();
    await userEvent.click(button(root, 'Cancel'));
    expect(actions.onCancel).toHaveBeenCalled();
  });

  it('shows what a file contains before it is taken', async () => {
    const { root, actions } = draw({ packs: [], work: preview() });
    const shown = find(root, '.px-pack-preview');
    expect(shown.textContent).toMatch(/Nothing has been added yet.*River Watch.*What three papers said.*How many boats\?/);
    await userEvent.click(button(root, 'Do not add'));
    await userEvent.click(button(root, 'Add this pack'));
    expect(vi.mocked(actions.onConfirm).mock.calls).toEqual([[false], [true]]);
  });

  it.each([
    ['1.1.9', 'You have version 1.1.9; it would be replaced by version 1.2.0.'],
    ['1.2.0', 'You have version 1.2.0 already; it would be replaced by this file’s version 1.2.0.'],
    ['1.10.0', 'You have version 1.10.0; it would be replaced by version 1.2.0, which is older.'],
  ])('says from which version to which a pack would go: from %s', (replaces, sentence) => {
    const { root } = draw({ work: preview({ replaces }) });
    expect(find(root, '.px-pack-preview').textContent).toContain(sentence);
    expect(button(root, 'Replace')).toBeDefined();
  });

  it('lists what was passed over, and says where a pack bears the bundled one’s id', () => {
    const problems = [{ record: 'paper-1', path: 'colour', message: 'unknown field' }];
    const { root } = draw({ work: preview({ head: { ...river, id: 'bundled' }, problems, problemCount: 31 }) });
    expect(root.textContent).toMatch(/kept apart.*Passed over in the file: 31.*paper-1 › colour unknown field.*and 30 more/);
  });

  it.each([
    'cancelled',
    'busy',
    'unreadable',
    'not-json',
    'newer-format',
    'bad-shape',
    'bad-content',
    'closed',
    'newer',
    'corrupt',
    'full',
    'unknown',
  ])('has a sentence for a file that is not taken, in both languages: %s', (why) => {
    const work: PackWork = { kind: 'failed', file: 'x.json', why, problems: [], problemCount: 0 };
    const said = (language: string) => find(draw({ work }, language).root, '[role=status]').textContent!;
    expect(said('en')).toMatch(/“x\.json” was not added\. Nothing was changed\..{15}/);
    expect(said('fr')).toMatch(/«\sx\.json\s» n’a pas été ajouté.{15}/);
  });

  it('never takes a pack’s words for markup, and keeps them within the page', async () => {
    const hostile = `<img src=x onerror=alert(1)>${'W'.repeat(5_000)}`;
    const head = { ...river, title: { en: hostile }, about: { en: hostile }, madeBy: hostile, licence: hostile, id: hostile };
    const problems = [{ record: hostile.slice(0, 120), path: 'x', message: '<b>no</b>' }];
    for (const work of [
      preview({ head, questions: [{ en: hostile }], problems, problemCount: 1 }),
      { kind: 'failed', file: hostile, why: 'bad-shape', problems, problemCount: 1 },
    ] as PackWork[]) {
      const { root } = draw({ packs: [{ head, on: true }], work });
      root.style.width = '320px';
      await nextFrame();
      expect(root.querySelector('img, b')).toBeNull();
      expect(root.textContent).toContain('<img src=x');
      expect(root.scrollWidth).toBeLessThanOrEqual(320);
    }
  });

  it('says why the packs that were added cannot be read, and still shows the bundled one', () => {
    const { root } = draw({ packs: null, failure: 'packFailed_newer' });
    expect(root.textContent).toContain('cannot be read. The database of packs was made by a later version');
    expect(root.textContent).toContain('The record');
  });
});
