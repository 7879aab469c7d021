import { describe, expect, it, vi } from 'vitest';
import { SidePanel, type SidePanelActions, type SidePanelProps } from '../../components/SidePanel.tsx';
import { buildTopic, listAllTopics } from '../../lib/core/card/build-topic.ts';
import { recordsOf } from '../../lib/core/card/look-up.ts';
import { samplePack } from '../core/card/sample-pack.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { button, find, nextFrame, show } from './speak.tsx';

const records = recordsOf(samplePack);
const topics = listAllTopics({ records, language: 'en' });
const differing = topics.find(({ positions }) => positions.length > 1)!;
const marks = [
  { index: 0, kind: 'place' as const, text: 'Stepanakert', topic: null },
  { index: 3, kind: 'figure' as const, text: 'two helicopters', topic: differing.id },
  { index: 5, kind: 'figure' as const, text: 'nine boats', topic: null },
];

function actions(): { [K in keyof SidePanelActions]: ReturnType<typeof vi.fn> } & SidePanelActions {
  return {
    onOpenMark: vi.fn(),
    onShowNote: vi.fn(),
    onOpenTopic: vi.fn(),
    onOpenNotebook: vi.fn(),
    onNote: vi.fn(),
    onCopy: vi.fn(),
  } as never;
}

function draw(more: Partial<SidePanelProps> = {}, language = 'en') {
  const props: SidePanelProps = {
    site: 'journal.example',
    page: { state: 'marked', counts: { place: 1, figure: 2 } },
    kindsOff: [],
    marks: { marks, language: 'en' },
    notes: [],
    topics,
    detail: null,
    notice: null,
    actions: actions(),
    ...more,
  };
  return show(<SidePanel {...props} />, language);
}

const listed = (panel: HTMLElement) => [...panel.querySelectorAll('.px-sample')].map((line) => line.textContent);

describe('the side panel', () => {
  it('lists the marks of the page in reading order, with the question that a figure answers', () => {
    const panel = draw();
    expect(listed(panel)).toEqual(['Stepanakert', 'two helicopters', 'nine boats']);
    expect(panel.textContent).toContain(differing.question.text);
  });

  it('shows one kind alone, and all again', async () => {
    const panel = draw();
    button(panel, 'Figures').click();
    await nextFrame();
    expect(listed(panel)).toEqual(['two helicopters', 'nine boats']);
    button(panel, 'Figures').click();
    await nextFrame();
    expect(listed(panel)).toHaveLength(3);
  });

  it('shows only marks on which several answers are on record', async () => {
    const panel = draw();
    button(panel, 'Several answers on record').click();
    await nextFrame();
    expect(listed(panel)).toEqual(['two helicopters']);
  });

  it('opens a mark on the page, and a question in the panel', () => {
    const on = actions();
    const panel = draw({ actions: on });
    find<HTMLButtonElement>(panel, '.px-marks li button').click();
    expect(on.onOpenMark).toHaveBeenCalledWith(marks[0]);
    find<HTMLButtonElement>(panel, '.px-line-question').click();
    expect(on.onOpenTopic).toHaveBeenCalledWith(differing.id);
  });

  it('shows a question in full, without a figure of a page, and what the reader noted on it', () => {
    const noted = { notes: [{ ...sampleNote(), topic: differing.id }], url: null };
    const detail = buildTopic(records.getTopic(differing.id)!, null, { records, language: 'en', noted });
    const on = actions();
    const panel = draw({ detail, actions: on });
    expect(find(panel, 'h2').textContent).toBe(differing.question.text);
    expect(panel.querySelectorAll('.px-position')).toHaveLength(detail.positions.length);
    expect(panel.querySelector('.px-ring')).toBeNull();
    expect(find(panel, '.px-noted').textContent).toContain('two boats');
    button(panel, 'Back').click();
    expect(on.onOpenTopic).toHaveBeenCalledWith(null);
  });

  it('finds questions by words, whatever their case and accents', async () => {
    const panel = draw();
    button(panel, 'All questions').click();
    await nextFrame();
    expect(panel.querySelectorAll('.px-marks li')).toHaveLength(topics.length);
    const input = find<HTMLInputElement>(panel, 'input[type=search]');
    input.value = differing.question.text.toUpperCase();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await nextFrame();
    expect(panel.querySelector('.px-marks li')?.textContent).toContain(differing.question.text);
    input.value = 'zeppelin';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await nextFrame();
    expect(panel.querySelectorAll('.px-marks li')).toHaveLength(0);
    expect(panel.textContent).toContain('0 questions');
  });

  it('says of a note whether its words are still on the page, and shows them when they are not', () => {
    const note = {
      id: 'a',
      words: 'two boats',
      sentence: 'The harbour says two boats sank.',
      language: 'en',
      remark: '',
      state: 'found' as const,
    };
    const on = actions();
    const panel = draw({ notes: [note, { ...note, id: 'b', state: 'gone' as const }], actions: on });
    expect(panel.textContent).toContain('You noted 2 passages here');
    expect(panel.textContent).toContain('no longer on the page');
    expect(panel.textContent).toContain('The harbour says two boats sank.');
    find<HTMLButtonElement>(panel, '.px-marks li button').click();
    expect(on.onShowNote).toHaveBeenCalledWith('a');
  });

  it('says of a note that its words are others now, and still leads to them', () => {
    const note = { id: 'a', words: 'two boats', sentence: 'Two boats sank.', language: 'en', remark: '', state: 'changed' as const };
    const on = actions();
    const panel = draw({ notes: [note], actions: on });
    expect(panel.textContent).toContain('the page has other words there now');
    find<HTMLButtonElement>(panel, '.px-marks li button').click();
    expect(on.onShowNote).toHaveBeenCalledWith('a');
  });

  it('says so when notes cannot be read, and why a page has no marks', () => {
    const panel = draw({ notes: null, marks: null, page: { state: 'impossible', why: 'pdf' } });
    expect(panel.textContent).toContain('PDF');
    expect(panel.querySelector('.px-panel-heading')).not.toBeNull();
  });
});
