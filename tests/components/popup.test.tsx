import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PopupPage } from '../../components/PageState.tsx';
import { Popup, type PopupActions, type PopupProps } from '../../components/Popup.tsx';
import { button, find, nextFrame, show } from './speak.tsx';

function actions(): { [K in keyof PopupActions]: ReturnType<typeof vi.fn> } & PopupActions {
  return {
    onEverywhere: vi.fn(),
    onSite: vi.fn(),
    onPage: vi.fn(),
    onKind: vi.fn(),
    onBadge: vi.fn(),
    onPaint: vi.fn(),
    onRestDelay: vi.fn(),
    onExport: vi.fn(),
    onOpenPacks: vi.fn(),
    onDeleteNotes: vi.fn(),
    onOpenNotebook: vi.fn(),
    onListMarks: vi.fn(),
    onOpenMark: vi.fn(),
    onAddSite: vi.fn(),
    onOpenPanel: vi.fn(),
  } as never;
}

const marked: PopupPage = { state: 'marked', counts: { place: 6, polity: 2, figure: 5 } };

function draw(more: Partial<PopupProps> = {}, language = 'en') {
  const props: PopupProps = {
    site: 'journal.example',
    page: marked,
    everywhereOff: false,
    siteOff: false,
    pagePaused: false,
    kindsOff: ['person', 'actor'],
    badge: true,
    paint: 'first',
    restDelayMs: 500,
    notes: 12,
    remind: false,
    data: { kind: 'ready' },
    marks: null,
    keys: [],
    notice: null,
    actions: actions(),
    ...more,
  };
  return show(<Popup {...props} />, language);
}

function switchOf(root: ParentNode, label: string): HTMLInputElement {
  const row = [...root.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  if (!row) throw new Error(`no switch ${label}`);
  return find<HTMLInputElement>(row, 'input[role=switch]');
}

describe('the popup', () => {
  it('counts marks of the page, places and polities together', () => {
    const popup = draw();
    expect(popup.textContent).toContain('13 marks on this page.');
    expect(switchOf(popup, 'Place names').closest('label')?.textContent).toBe('Place names8');
  });

  it('leaves marks out of the sum whose kind is switched off, even where they are counted', () => {
    const page: PopupPage = { state: 'marked', counts: { place: 2, actor: 12 } };
    expect(draw({ page }).textContent).toContain('2 marks on this page.');
    expect(draw({ page, kindsOff: [] }).textContent).toContain('14 marks on this page.');
  });

  it('says that the marks found are switched off, where no others are', () => {
    const page: PopupPage = { state: 'marked', counts: { actor: 12 } };
    const popup = draw({ page });
    expect(popup.textContent).toContain('kinds that are switched off');
    expect(popup.textContent).not.toContain('12 marks');
  });

  it('offers how often to mark and how long to rest before a card opens', () => {
    const on = actions();
    const popup = draw({ actions: on, restDelayMs: 800 });
    const choice = find<HTMLSelectElement>(popup, 'select');
    expect([...choice.options].map(({ text }) => text)).toEqual(['0.3 s of rest', '0.5 s of rest', '0.8 s of rest', 'a click only']);
    expect(choice.value).toBe('800');
    for (const value of ['300', 'null']) {
      choice.value = value;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(on.onRestDelay.mock.calls).toEqual([[300], [null]]);
    expect(switchOf(popup, 'Mark every occurrence').checked).toBe(false);
    switchOf(popup, 'Mark every occurrence').click();
    expect(on.onPaint).toHaveBeenCalledWith('every');
  });

  it('shows each switch as it is', () => {
    const popup = draw({ siteOff: true });
    expect(switchOf(popup, 'Everywhere').checked).toBe(true);
    expect(switchOf(popup, 'On this site').checked).toBe(false);
    expect(switchOf(popup, 'On this page').disabled).toBe(true);
    expect(switchOf(popup, 'People and institutions').checked).toBe(false);
  });

  it('hands over what was switched, both kinds of annotation behind one switch', () => {
    const on = actions();
    const popup = draw({ actions: on });
    switchOf(popup, 'On this site').click();
    switchOf(popup, 'People and institutions').click();
    expect(on.onSite).toHaveBeenCalledWith(false);
    expect(on.onKind).toHaveBeenCalledWith(['person', 'actor'], true);
  });

  it('switches by keyboard', async () => {
    const on = actions();
    draw({ actions: on });
    await userEvent.keyboard('{Tab}{Tab}{Space}');
    expect(on.onEverywhere).toHaveBeenCalledWith(false);
  });

  it('exports notes in both forms, and offers nothing where there are none', () => {
    const on = actions();
    const popup = draw({ actions: on });
    expect(popup.textContent).toContain('Noted claims (12)');
    button(popup, 'Export JSON').click();
    button(popup, 'Export CSV').click();
    expect(on.onExport.mock.calls).toEqual([['json'], ['csv']]);
    expect(button(draw({ notes: 0 }), 'Export CSV').disabled).toBe(true);
  });

  it('deletes notes only after asking once, with the export still at hand', async () => {
    const on = actions();
    const popup = draw({ actions: on });
    button(popup, 'Delete all notes').click();
    await nextFrame();
    expect(on.onDeleteNotes).not.toHaveBeenCalled();
    expect(find(popup, '[role=alertdialog]').textContent).toContain('Delete 12 notes?');
    expect(document.activeElement?.textContent).toBe('Keep');
    expect(button(popup, 'Export JSON').disabled).toBe(false);
    button(popup, 'Keep').click();
    await nextFrame();
    expect(popup.querySelector('[role=alertdialog]')).toBeNull();
    button(popup, 'Delete all notes').click();
    await nextFrame();
    button(popup, 'Delete').click();
    expect(on.onDeleteNotes).toHaveBeenCalledOnce();
    expect(() => button(draw({ notes: 0 }), 'Delete all notes')).toThrow();
  });

  it('lists the marks of the page in reading order, each with its kind, and hands over the one that is chosen', async () => {
    const on = actions();
    const marks = [
      { index: 0, kind: 'polity' as const, text: 'Riverland', topic: null },
      { index: 2, kind: 'figure' as const, text: 'two boats', topic: 'boats' },
      { index: 3, kind: 'actor' as const, text: 'the ministry', topic: null },
    ];
    const popup = draw({ actions: on, marks: { marks, language: 'fr' } });
    const rows = [...find(popup, '.px-marks').querySelectorAll('button')];
    expect(rows.map((row) => row.textContent)).toEqual(['RiverlandPlace', 'two boatsFigure', 'the ministryInstitution']);
    expect(find(rows[0]!, 'span').lang).toBe('fr');
    rows[1]!.click();
    expect(on.onOpenMark).toHaveBeenCalledWith(marks[1]);
    find(popup, '.px-marks summary').click();
    await nextFrame();
    expect(on.onListMarks).toHaveBeenCalledWith(true);
    expect(draw({ page: { state: 'nothing' } }).querySelector('.px-marks')).toBeNull();
  });

  it('names the keyboard commands with the keys that are set, and none where the browser has none', () => {
    const keys = [
      { name: 'next-mark', keys: 'Alt+Shift+J' },
      { name: 'toggle-site', keys: '' },
    ];
    const rows = [...find(draw({ keys }), '.px-keyboard').querySelectorAll('dl > div')].map((row) => row.textContent);
    expect(rows).toEqual(['Next markAlt+Shift+J', 'Marks on this site on or offno key set']);
    expect(draw().querySelector('.px-keyboard')).toBeNull();
  });

  it('offers to annotate a site that is not among the hosts, and nothing that cannot reach it', () => {
    const on = actions();
    const popup = draw({ page: { state: 'not-a-site', origin: 'https://other.example' }, actions: on });
    button(popup, 'Annotate this site').click();
    expect(on.onAddSite).toHaveBeenCalledWith('https://other.example');
    expect(() => switchOf(popup, 'On this site')).toThrow();
  });

  it('tells which copy of the claims answers', () => {
    expect(draw().textContent).toContain('Claims database: ready.');
    expect(draw({ data: { kind: 'bundled', why: 'newer' } }).textContent).toContain('made by a newer version');
  });
});

describe('what the popup says of a page without marks', () => {
  const sentence = (page: PopupPage, language?: string) => find(draw({ page }, language), '.px-page-state').textContent;

  it('differs for nothing found, not scanned, cannot be scanned and off', () => {
    const pages: PopupPage[] = [
      { state: 'nothing' },
      { state: 'waiting' },
      { state: 'impossible', why: 'pdf' },
      { state: 'off', by: 'site' },
      { state: 'failed' },
      { state: 'silent' },
      { state: 'not-a-site', origin: 'https://other.example' },
    ];
    expect(new Set(pages.map((page) => sentence(page))).size).toBe(pages.length);
  });

  it('gives the reason why a page cannot be scanned', () => {
    expect(sentence({ state: 'impossible', why: 'pdf' })).toContain('PDF');
    expect(sentence({ state: 'impossible', why: 'reader-view' })).toContain('reader view');
    expect(sentence({ state: 'impossible', why: 'browser-page' }, 'fr')).toContain('pages du navigateur');
  });

  it('names the switch that is off', () => {
    expect(sentence({ state: 'off', by: 'everywhere' })).toBe('Off everywhere.');
    expect(sentence({ state: 'off', by: 'page' })).toContain('until it is loaded again');
  });
});
