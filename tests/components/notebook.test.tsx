import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Notebook, type NotebookProps } from '../../components/Notebook.tsx';
import type { EditOutcome, NotebookActions } from '../../components/notebook-actions.ts';
import '../../components/notebook.css';
import type { Note } from '../../lib/core/notes/note.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { button, find, nextFrame, show } from './speak.tsx';

const note = (id: string, change: Partial<Note> = {}): Note => ({ ...sampleNote(), id, ...change });
const names = new Map([
  ['boats', { id: 'boats', shown: 'How many boats sank?', all: ['How many boats sank?', 'Combien de bateaux ?'] }],
  ['actor:harbour', { id: 'actor:harbour', shown: 'The harbour', all: ['The harbour'] }],
]);
const notes = [
  note('a'),
  note('b', {
    page: { ...sampleNote().page, url: 'https://other.example/rain', title: 'The rain' },
    topic: null,
    figure: null,
    kind: 'statement',
  }),
  note('c', { remark: 'Look again', tags: ['to check'], notedAt: '2026-01-03T10:00:00.000Z' }),
];

type Spied = { [K in keyof NotebookActions]: ReturnType<typeof vi.fn> } & NotebookActions;

function spied(edit: EditOutcome = { ok: true, note: notes[0]! }): Spied {
  return {
    onEdit: vi.fn(async () => edit),
    onDelete: vi.fn(),
    onUndo: vi.fn(),
    onDismissUndo: vi.fn(),
    onDismissNotice: vi.fn(),
    onFoundWanted: vi.fn(),
    onExport: vi.fn(),
    onSaveImage: vi.fn(),
    onImport: vi.fn(),
    onCancelImport: vi.fn(),
    onRetry: vi.fn(),
    recordOf: vi.fn(async () => null),
  } as never;
}

async function draw(more: Partial<NotebookProps> = {}, language = 'en') {
  const props: NotebookProps = {
    state: { kind: 'ready', notes },
    records: { names, actors: [{ id: 'actor:harbour', name: 'The harbour' }] },
    deleted: null,
    importing: null,
    remind: false,
    wanted: null,
    notice: null,
    formats: ['json', 'csv'],
    actions: spied(),
    ...more,
  };
  const root = show(<Notebook {...props} />, language);
  await nextFrame();
  await nextFrame();
  return root;
}

const choose = async (root: ParentNode, label: string) => {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent?.includes(label));
  find<HTMLInputElement>(found!, 'input').click();
  await nextFrame();
};
const headings = (root: ParentNode) => [...root.querySelectorAll('.px-nb-group h2')].map((each) => each.textContent);
const rows = (root: ParentNode) => root.querySelectorAll('.px-nb-note').length;
const type = async (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await nextFrame();
};

describe('the notebook', () => {
  it('opens the note that a link asks for, and says that it is open', async () => {
    const actions = spied();
    const root = await draw({ wanted: 'c', actions });
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).toBe('Look again');
    expect(actions.onFoundWanted).toHaveBeenCalledOnce();
    const other = spied();
    await draw({ wanted: 'unknown', actions: other });
    expect(other.onFoundWanted).not.toHaveBeenCalled();
  });

  it('lists notes by page, by question and by day, newest first', async () => {
    const root = await draw();
    expect(headings(root)).toEqual(['The flood', 'The rain']);
    await choose(root, 'By question');
    expect(headings(root)).toEqual(['How many boats sank?', 'Without a question on record']);
    await choose(root, 'By day');
    expect(headings(root)).toEqual(['3 Jan 2026', '2 Jan 2026']);
  });

  it('shows passage, figure, claimant, remark and tags', async () => {
    const root = await draw();
    expect(find(root, '.px-nb-passage mark').textContent).toBe('two boats');
    for (const text of ['2 vehicles lost', 'The harbour', 'Look again', 'to check']) expect(root.textContent).toContain(text);
  });

  it('finds notes by names in any language, and says when nothing is found', async () => {
    const root = await draw();
    const search = find<HTMLInputElement>(root, 'input[type=search]');
    await type(search, 'BATEAUX');
    expect(rows(root)).toBe(2);
    await type(search, 'zeppelin');
    expect(rows(root)).toBe(0);
    expect(root.textContent).toContain('No note has all these words');
  });

  it('keeps texts of pages and readers as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const root = await draw({ state: { kind: 'ready', notes: [note('a', { remark: hostile, tags: [hostile], sentence: hostile })] } });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain(hostile);
  });

  it('makes no link of an address that opens no web page', async () => {
    const page = { ...sampleNote().page, url: 'javascript:alert(1)' };
    const root = await draw({ state: { kind: 'ready', notes: [note('a', { page })] } });
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/packs.html']);
  });

  it('draws only lines near the window of ten thousand notes', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => note(`n${i}`));
    const root = await draw({ state: { kind: 'ready', notes: many } });
    expect(rows(root)).toBeGreaterThan(2);
    expect(rows(root)).toBeLessThan(60);
    expect(find(root, '[role=listitem]').ariaSetSize).toBe('10001');
    expect(root.textContent).toContain('10,000 notes');
  });
});

describe('selection', () => {
  it('takes one note, a group, or all that are found, and deletes and exports those', async () => {
    const actions = spied();
    const root = await draw({ actions });
    find<HTMLInputElement>(root, '.px-nb-note > input').click();
    await nextFrame();
    button(root, 'Export 1 selected note').click();
    expect(actions.onExport).toHaveBeenCalledWith('json', [notes[2]], false);
    const group = find<HTMLInputElement>(root, '.px-nb-group input');
    expect(group.indeterminate).toBe(true);
    group.click();
    await nextFrame();
    button(root, 'Delete 2 selected notes').click();
    expect(actions.onDelete.mock.calls[0]![0].map(({ id }: Note) => id)).toEqual(['a', 'c']);
    await choose(root, 'Select all found');
    expect(button(root, 'Export 3 selected notes')).toBeDefined();
  });

  it('exports all in the format that is chosen while nothing is selected', async () => {
    const actions = spied();
    const root = await draw({ actions });
    const select = find<HTMLSelectElement>(root, '.px-nb-export select');
    select.value = 'csv';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await nextFrame();
    button(root, 'Export all 3 notes').click();
    expect(actions.onExport).toHaveBeenCalledWith('csv', notes, true);
  });

  it('asks once before all are deleted, offers the export, and puts the focus where nothing is lost', async () => {
    const actions = spied();
    const root = await draw({ actions });
    button(root, 'Delete all notes').click();
    await nextFrame();
    expect(document.activeElement?.textContent).toBe('Keep');
    button(root, 'Export as JSON').click();
    expect(actions.onExport).toHaveBeenCalledWith('json', notes, true);
    expect(actions.onDelete).not.toHaveBeenCalled();
    const dialog = find(root, '[role=alertdialog]');
    button(dialog, 'Delete').click();
    expect(actions.onDelete).toHaveBeenCalledExactlyOnceWith(notes);
  });
});

describe('writing', () => {
  const open = async (root: ParentNode, which = 1) => {
    [...root.querySelectorAll<HTMLButtonElement>('.px-nb-note .px-nb-buttons button:first-child')][which]!.click();
    await nextFrame();
    return find<HTMLFormElement>(root, 'form.px-nb-editor');
  };
  const field = (form: ParentNode, label: string) => {
    const found = [...form.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label))!;
    return (found.control ?? find(found, 'input, select')) as HTMLInputElement;
  };

  it('hands over remark, tags, number, unit and claimant as they were set right', async () => {
    const actions = spied();
    const form = await open(await draw({ actions }));
    await type(field(form, 'Remark'), ' Checked. ');
    await type(field(form, 'Tags'), 'boats, boats, harbour');
    await type(field(form, 'Number'), '7');
    await type(field(form, 'Who says it'), 'A fisherman');
    const unit = field(form, 'What is counted') as unknown as HTMLSelectElement;
    unit.value = 'people_killed';
    unit.dispatchEvent(new Event('change', { bubbles: true }));
    await nextFrame();
    form.requestSubmit();
    await nextFrame();
    expect(actions.onEdit).toHaveBeenCalledExactlyOnceWith(notes[0], {
      remark: 'Checked.',
      tags: ['boats', 'harbour'],
      figure: {
        ...notes[0]!.figure,
        value: { min: 7, max: 7, qualifier: 'exact' },
        unit: 'people_killed',
        claimedBy: null,
        speaker: 'A fisherman',
        edited: true,
      },
      topic: null,
    });
  });

  it('keeps the question of a figure whose number is set right, and lets it go where something else is counted', async () => {
    const topicOf = async (label: string, value: string) => {
      const actions = spied();
      const form = await open(await draw({ actions }));
      const control = field(form, label);
      control.value = value;
      control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      await nextFrame();
      form.requestSubmit();
      await nextFrame();
      return actions.onEdit.mock.calls[0]![1].topic;
    };
    expect(await topicOf('Number', '7')).toBe('boats');
    expect(await topicOf('What is counted', 'vehicles_lost')).toBe('boats');
    expect(await topicOf('What is counted', 'people_killed')).toBeNull();
  });

  it('keeps the question of a note without a figure', async () => {
    const actions = spied();
    const kept = note('a', { figure: null, kind: 'statement' });
    const form = await open(await draw({ state: { kind: 'ready', notes: [kept] }, actions }), 0);
    await type(field(form, 'Remark'), 'Checked.');
    form.requestSubmit();
    await nextFrame();
    expect(actions.onEdit).toHaveBeenCalledExactlyOnceWith(kept, expect.objectContaining({ figure: null, topic: 'boats' }));
  });

  it('offers the units by their names in the reader’s language', async () => {
    const root = await draw({}, 'fr');
    const form = await open(root);
    expect([...form.querySelectorAll('option')].map((each) => each.textContent)).toContain('personnes tuées');
  });

  it('keeps what was typed when the number is none, and says so', async () => {
    const actions = spied();
    const root = await draw({ actions });
    const form = await open(root);
    await type(field(form, 'Number'), 'several');
    form.requestSubmit();
    await nextFrame();
    expect(actions.onEdit).not.toHaveBeenCalled();
    expect(find(root, '[role=alert]').textContent).toContain('must be written in digits');
    expect(field(form, 'Number').value).toBe('several');
  });

  it('shows both versions when another window changed the note, and lets the reader choose', async () => {
    const theirs = note('a', { remark: 'Theirs', changedAt: '2026-02-01T00:00:00.000Z' });
    const actions = spied({ ok: false, kind: 'changed', note: theirs });
    const root = await draw({ actions });
    const form = await open(root);
    await type(field(form, 'Remark'), 'Mine');
    form.requestSubmit();
    await nextFrame();
    const dialog = find(root, '[role=alertdialog]');
    expect(dialog.textContent).toContain('Theirs');
    expect(dialog.textContent).toContain('Mine');
    actions.onEdit.mockImplementation(async () => ({ ok: true, note: theirs }));
    button(dialog, 'Keep yours').click();
    await nextFrame();
    expect(actions.onEdit).toHaveBeenLastCalledWith(theirs, expect.objectContaining({ remark: 'Mine' }));
    expect(root.querySelector('[role=alertdialog]')).toBeNull();
  });

  it('keeps the other version without writing anything', async () => {
    const actions = spied({ ok: false, kind: 'changed', note: note('a', { remark: 'Theirs' }) });
    const root = await draw({ actions });
    (await open(root)).requestSubmit();
    await nextFrame();
    button(root, 'Keep what stands now').click();
    await nextFrame();
    expect(actions.onEdit).toHaveBeenCalledTimes(1);
    expect(root.querySelector('.px-nb-editor')).toBeNull();
  });

  it.each(['gone', 'full', 'closed', 'newer', 'corrupt', 'unknown'])('says why nothing was saved: %s', async (kind) => {
    const root = await draw({ actions: spied({ ok: false, kind }) });
    (await open(root)).requestSubmit();
    await nextFrame();
    expect(find(root, '[role=alert]').textContent).toMatch(/^Not saved/);
  });

  it('gives the focus back to the note when it is saved or cancelled', async () => {
    const root = await draw();
    const form = await open(root);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    button(form, 'Cancel').click();
    await nextFrame();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit the note “two boats”');
  });

  it('stays open while something else is searched for, and closes with Escape', async () => {
    const root = await draw();
    const form = await open(root);
    await type(field(form, 'Remark'), 'Half a thought');
    await type(find<HTMLInputElement>(root, 'input[type=search]'), 'zeppelin');
    expect(field(find(root, 'form'), 'Remark').value).toBe('Half a thought');
    field(find(root, 'form'), 'Remark').focus();
    await userEvent.keyboard('{Escape}');
    await nextFrame();
    expect(root.querySelector('form')).toBeNull();
  });
});

describe('states', () => {
  it('says that it reads, what to do for a first note, and which kind of failure there is', async () => {
    expect((await draw({ state: { kind: 'loading' } })).textContent).toContain('Reading the notes');
    expect((await draw({ state: { kind: 'ready', notes: [] } })).textContent).toContain('choose “Note this”');
    const said = new Set<string>();
    for (const why of ['closed', 'newer', 'corrupt', 'full', 'unknown']) {
      const root = await draw({ state: { kind: 'failed', why } });
      expect(root.textContent).toContain('still work');
      said.add(find(root, '[role=alert] p').textContent!);
    }
    expect(said.size).toBe(5);
  });

  it('offers to undo a deletion until it is dismissed', async () => {
    const actions = spied();
    const root = await draw({ deleted: { count: 2 }, actions });
    expect(root.textContent).toContain('2 notes deleted.');
    expect(document.activeElement?.textContent).toBe('Undo');
    button(root, 'Undo').click();
    button(root, 'Dismiss').click();
    expect(actions.onUndo).toHaveBeenCalledTimes(1);
    expect(actions.onDismissUndo).toHaveBeenCalledTimes(1);
  });

  it('shows how far an import has come, and cancels it', async () => {
    const actions = spied();
    const root = await draw({ importing: { file: 'old.json', done: 250, total: 1000 }, actions });
    expect(find<HTMLProgressElement>(root, 'progress').position).toBe(0.25);
    button(root, 'Cancel').click();
    expect(actions.onCancelImport).toHaveBeenCalledTimes(1);
  });

  it('reminds of an export, and tells how an action went, counts and all', async () => {
    const root = await draw({ remind: true, notice: { key: 'nbImportedKnown', count: 3, values: ['2'] } });
    expect(root.textContent).toContain('since the last export');
    expect(root.textContent).toContain('3 notes imported; already here and left as they were: 2.');
  });
});

describe('drawings', () => {
  it('spread the notes over time, with a table that says the same, and are saved as files of their own', async () => {
    const actions = spied();
    const root = await draw({ actions });
    find(root, '.px-nb-timeline summary').click();
    await vi.waitFor(() => expect(root.querySelectorAll('.px-nb-bars rect')).toHaveLength(2));
    expect([...root.querySelectorAll('.px-nb-timeline td')].map((each) => each.textContent)).toEqual([
      '2 Jan 2026',
      '2',
      '3 Jan 2026',
      '1',
    ]);
    button(root, 'Save as SVG: Notes by day of noting').click();
    const { text } = actions.onSaveImage.mock.calls[0]![0];
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('title')!.textContent).toBe('Notes by day of noting');
    expect(file.querySelectorAll('rect')).toHaveLength(3);
    expect(text).not.toMatch(/ class=| style=|var\(/);
  });

  it('put noted figures beside those on record, in drawing and table', async () => {
    const exact = (number: number) => ({ min: number, max: number, qualifier: 'exact' as const });
    const position = (id: string, number: number) => ({
      id,
      label: { text: id, language: 'en' },
      unit: 'vehicles_lost',
      side: null,
      value: exact(number),
      statements: [],
    });
    const labels = { en: 'boats', fr: 'bateaux' };
    const record = { positions: ['x', 'y'].map((id) => ({ id, label: labels, unit: 'vehicles_lost', side: null, value: exact(1) })) };
    const actions = { ...spied(), recordOf: vi.fn(async () => ({ record, positions: [position('x', 3), position('y', 9)] }) as never) };
    const root = await draw({ actions });
    await choose(root, 'By question');
    button(root, 'Figures').click();
    await vi.waitFor(() => expect(root.querySelectorAll('.px-nb-figures .px-ring')).toHaveLength(1));
    expect(actions.recordOf).toHaveBeenCalledWith('boats');
    expect(root.querySelectorAll('.px-nb-figures .px-dot')).toHaveLength(2);
    const cells = [...root.querySelectorAll('.px-nb-figures tbody tr')].map((row) => row.querySelectorAll('td')[1]!.textContent?.trim());
    expect(cells).toEqual(['on record', 'on record', 'you noted', 'you noted']);
  });

  it.each([
    [
      ['armenia', 'azerbaijan'],
      ['armenian', 'azerbaijan'],
    ],
    [
      ['azerbaijan', 'russia', 'armenia'],
      ['armenian', 'azerbaijan', 'other'],
    ],
    [['azerbaijan', 'azerbaijan'], ['azerbaijan']],
    [['nk', 'armenia'], ['armenian']],
    [[], ['other']],
  ])('mark each side that says a figure on record, and none twice: %j', async (sides, marks) => {
    const statements = sides.map((side) => ({ first: { speaker: { as: 'named', side } }, repeats: [], question: null }));
    const position = { id: 'x', label: { text: 'x', language: 'en' }, unit: null, side: null, value: null, statements };
    const actions = { ...spied(), recordOf: vi.fn(async () => ({ record: { positions: [] }, positions: [position] }) as never) };
    const root = await draw({ actions });
    await choose(root, 'By question');
    button(root, 'Figures').click();
    await vi.waitFor(() => expect(root.querySelector('.px-nb-basis')?.textContent).toContain('on record'));
    const drawn = [...root.querySelectorAll('.px-nb-basis .px-side')].map((mark) => mark.getAttribute('class'));
    expect(drawn).toEqual(marks.map((family) => `px-side px-side--${family}`));
  });

  it('show the noted figures in the table where the record does not answer', async () => {
    const actions = { ...spied(), recordOf: vi.fn(() => Promise.reject(new Error())) };
    const root = await draw({ actions });
    await choose(root, 'By question');
    button(root, 'Figures').click();
    await vi.waitFor(() => expect(root.textContent).toContain('The record did not answer'));
    expect(root.querySelectorAll('.px-nb-figures tbody tr')).toHaveLength(2);
  });
});
