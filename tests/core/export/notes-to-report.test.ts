import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { MentionLine, PositionModel } from '../../../lib/core/card/topic-model.ts';
import { buildNotePlot, type NotedTopic, notedIn } from '../../../lib/core/export/build-note-plot.ts';
import { escapeHtml } from '../../../lib/core/export/escape-html.ts';
import { notesToReport } from '../../../lib/core/export/notes-to-report.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import type { Side, Value } from '../../../lib/core/pack/pack.ts';
import { arbitraryNotes } from '../notes/arbitrary-note.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { smallPack } from '../pack/small-pack.ts';
import { sampleWords } from './sample-words.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Child = DefaultTreeAdapterTypes.ChildNode;

const exact = (number: number): Value => ({ min: number, max: number, qualifier: 'exact' });

function position(id: string, number: number | null, side: Side | null, by: Side): PositionModel {
  const first = {
    speaker: { actor: null, name: { text: `Speaker of ${by}`, language: 'en' }, side: by, as: 'named' },
    source: {
      id: 'paper',
      outlet: { name: 'The Paper', certainty: 'stated' },
      published: { date: '2020-09', precision: 'month', basis: 'stated' },
    },
  } as MentionLine;
  return {
    id,
    label: { text: 'not said', language: 'en' },
    unit: number === null ? null : 'vehicles_lost',
    side,
    value: number === null ? null : exact(number),
    statements: [{ first, repeats: [], question: null }],
  };
}

function boats(positions: PositionModel[]): NotedTopic {
  const [record] = smallPack().topics;
  const records = positions.map(({ id, unit, side, value }) => ({ id, unit, side, value, label: { en: `${value?.min} boats` } }));
  return { record: { ...record!, positions: records }, positions };
}

const topic = boats([
  position('boats/two', 2, 'both', 'armenia'),
  position('boats/nine', 9, 'both', 'azerbaijan'),
  position('boats/none', null, null, 'russia'),
]);

const noted = (id: string, number: number, change: Partial<NonNullable<Note['figure']>> = {}): Note => ({
  ...sampleNote(),
  id,
  figure: { ...sampleNote().figure!, value: exact(number), ...change },
});

const report = (notes: readonly Note[], topics: NotedTopic[] = [topic]) =>
  notesToReport(notes, { exportedAt: '2026-02-01T00:00:00.000Z', words: sampleWords, topics });

function elementsOf(html: string): Element[] {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: false });
  // Signs that no text should hold are shown as they come; only the structure counts here.
  expect(errors.filter((code) => !code.endsWith('-in-input-stream'))).toEqual([]);
  const walk = (node: Child): Element[] => ('childNodes' in node ? [node as Element, ...node.childNodes.flatMap(walk)] : []);
  return document.childNodes.flatMap(walk);
}

const textOf = (node: Child): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');
const named = (elements: Element[], name: string) => elements.filter(({ tagName }) => tagName === name);

describe('notesToReport', () => {
  it('shows a question with its plot, the same as a table, and its notes', () => {
    const elements = elementsOf(report([{ ...noted('a', 5), remark: 'Look\nagain', tags: ['boats'] }]));
    expect(named(elements, 'h2').map(textOf)).toEqual(['How many boats?']);
    expect(named(elements, 'figcaption').map(textOf)).toEqual(['vehicles lost (both sides)']);
    expect(named(elements, 'text').map(textOf)).toEqual(expect.arrayContaining(['2', '5', '9']));
    expect(named(elements, 'tr').map((row) => row.childNodes.map(textOf))).toEqual([
      ['Figure', 'What is counted', 'Who says it', 'Outlet', 'Date', 'Basis'],
      ['2', 'vehicles lost (both sides)', 'Speaker of armenia', 'The Paper', 'September 2020', 'On record'],
      ['9', 'vehicles lost (both sides)', 'Speaker of azerbaijan', 'The Paper', 'September 2020', 'On record'],
      ['not said', '', 'Speaker of russia', 'The Paper', 'September 2020', 'On record'],
      ['5', 'vehicles lost', 'the harbour', 'News', '28 Sept 2020', 'You noted'],
    ]);
    expect(named(elements, 'blockquote').map(textOf)).toEqual(['The harbour says two boats sank.']);
    expect(named(elements, 'mark').map(textOf)).toEqual(['two boats']);
    expect(named(elements, 'dt').map((dt) => textOf(dt))).toEqual(['Figure', 'Said by', 'Question', 'Remark', 'Tags', 'Pack', 'Noted']);
    expect(named(elements, 'dd').map(textOf)).toContain('Look\nagain');
  });

  it('lists a kept claim among the notes, but not as a figure that the reader noted: it is on record', () => {
    const elements = elementsOf(report([{ ...noted('a', 5), claim: 'paper-1' }, noted('b', 12)]));
    expect(named(elements, 'article')).toHaveLength(2);
    expect(named(elements, 'dd').map(textOf)).toContain('paper-1');
    const cells = named(elements, 'tr').map((row) => row.childNodes.map(textOf));
    expect(cells.filter((row) => row.at(-1) === 'You noted').map(([figure]) => figure)).toEqual(['12']);
    expect(named(elements, 'text').map(textOf)).toEqual(expect.arrayContaining(['2', '9', '12']));
    expect(named(elements, 'text').map(textOf)).not.toContain('5');
  });

  it('puts notes on other questions, and on none, at the end', () => {
    const elements = elementsOf(report([{ ...noted('a', 5), topic: null }, { ...noted('b', 5), topic: 'elsewhere' }, noted('c', 5)]));
    expect(named(elements, 'h2').map(textOf)).toEqual(['How many boats?', 'Without a question on record']);
    expect(named(elements, 'section').map((section) => named(section.childNodes as Element[], 'article').length)).toEqual([1, 2]);
  });

  it('leaves out a question that no note answers, and says where there are no notes', () => {
    expect(named(elementsOf(report([])), 'h2')).toEqual([]);
    expect(report([])).toContain('No notes.');
  });

  it('has no script, loads nothing, and forbids both', () => {
    const elements = elementsOf(report([noted('a', 5)]));
    const policy = named(elements, 'meta').find(({ attrs }) => attrs.some(({ value }) => value === 'Content-Security-Policy'))!;
    expect(policy.attrs.find(({ name }) => name === 'content')!.value).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    // Before the style, so that it holds for it.
    expect(elements.indexOf(policy)).toBeLessThan(elements.indexOf(named(elements, 'style')[0]!));
    expect(textOf(named(elements, 'style')[0]!)).not.toMatch(/url\(|@import|image-set|src\(/i);
  });

  it('keeps whatever a page or a reader wrote as text', () => {
    const known = new Set(
      'html head meta title style body h1 h2 p section figure figcaption svg line text path circle g ul li div table caption thead tbody tr th td article blockquote mark bdi a dl dt dd'.split(
        ' ',
      ),
    );
    const attributes = new Set(
      'lang charset http-equiv content name class aria-hidden width height x x1 x2 y y1 y2 cx cy r d text-anchor overflow viewBox scope dir href rel tabindex'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(arbitraryNotes, (notes) => {
        const html = report(notes);
        const elements = elementsOf(html);
        expect(elements.filter(({ tagName }) => !known.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
        expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => !attributes.has(name)))).toEqual([]);
        expect(named(elements, 'a').map(({ attrs }) => attrs.find(({ name }) => name === 'href')!.value)).toEqual(
          expect.arrayContaining(notes.map(({ page }) => page.url)),
        );
        expect(named(elements, 'article')).toHaveLength(notes.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(1)</script>',
    '</title><svg onload=alert(1)>',
    '<!--',
    ']]>',
    '&lt;script&gt;',
    '&#60;b&#62;',
  ])('shows %s as it is, wherever it stands', (text) => {
    const note: Note = {
      ...noted('a', 5, { speaker: text }),
      page: { ...sampleNote().page, title: text, outlet: text, language: text, date: text },
      quote: { exact: text, prefix: text, suffix: text },
      sentence: `x ${text} x`,
      claim: text,
      remark: text,
      tags: [text],
      pack: { id: text, version: text },
    };
    const elements = elementsOf(report([note]));
    expect(named(elements, 'mark').map(textOf)).toEqual([text]);
    expect(named(elements, 'dd').map(textOf)).toEqual(expect.arrayContaining([text, `${text} ${text}`]));
    expect(named(elements, 'script')).toEqual([]);
    expect(named(elements, 'img')).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', 'file:///etc/passwd'])('makes no link of %j', (url) => {
    expect(named(elementsOf(report([{ ...noted('a', 5), page: { ...sampleNote().page, url } }])), 'a')).toEqual([]);
  });
});

describe('buildNotePlot', () => {
  const dotsOf = (notes: Note[], about = topic) =>
    buildNotePlot(about, notes).lines.map(({ bearer, dots }) => [bearer, dots.map((dot) => [dot.value.min, notedIn(dot)])]);

  it('puts noted figures on the line of the recorded ones, and tells them apart', () => {
    expect(dotsOf([noted('a', 5), noted('b', 12)])).toEqual([
      [
        'both',
        [
          [2, []],
          [5, ['a']],
          [9, []],
          [12, ['b']],
        ],
      ],
    ]);
  });

  it('draws like figures once, for all their notes', () => {
    expect(dotsOf([noted('a', 5), noted('b', 5)])[0]![1]).toContainEqual([5, ['a', 'b']]);
  });

  it('draws a lone recorded figure once a noted one stands beside it', () => {
    const lone = boats([position('boats/two', 2, 'both', 'armenia')]);
    expect(dotsOf([], lone)).toEqual([]);
    expect(dotsOf([noted('a', 5)], lone)).toHaveLength(1);
  });

  it('never puts losses of opposite sides on one line', () => {
    const ours = boats([position('boats/two', 2, 'armenia', 'armenia'), position('boats/nine', 9, 'armenia', 'azerbaijan')]);
    expect(dotsOf([noted('a', 5, { side: 'azerbaijan' })], ours)).toEqual([
      [
        'armenia',
        [
          [2, []],
          [9, []],
        ],
      ],
    ]);
    expect(dotsOf([noted('a', 5, { side: 'nk' })], ours)[0]![1]).toHaveLength(3);
  });

  it('puts a figure of no known bearer on no line where there are two', () => {
    const both = boats([
      position('boats/two', 2, 'armenia', 'armenia'),
      position('boats/three', 3, 'armenia', 'azerbaijan'),
      position('boats/nine', 9, 'azerbaijan', 'azerbaijan'),
      position('boats/ten', 10, 'azerbaijan', 'armenia'),
    ]);
    expect(dotsOf([noted('a', 5)], both).map(([, dots]) => dots)).toEqual([
      [
        [2, []],
        [3, []],
      ],
      [
        [9, []],
        [10, []],
      ],
    ]);
  });

  it.each(['vehicles_lost', 'clock_minutes', 'year_span'])('draws any number of %s on an axis of few steps', (unit) => {
    for (const number of [1e308, -1e308, 1e15, 1e9, 5e-324]) {
      const notes = [noted('a', number, { unit }), noted('b', 6, { unit, value: { min: 6, max: null, qualifier: 'at_least' } })];
      const line = buildNotePlot(topic, notes).lines.find((each) => each.unit === unit)!;
      expect(line.scale.ticks.length).toBeLessThan(9);
      expect(line.dots.filter(({ x }) => !(x >= 0 && x <= 1))).toEqual([]);
    }
  });

  it('draws other units on lines of their own, and none of what has no unit', () => {
    expect(dotsOf([noted('a', 5, { unit: 'people_killed' }), noted('b', 6, { unit: 'people_killed' })])).toHaveLength(2);
    expect(dotsOf([noted('a', 5, { unit: 'other' }), noted('b', 6, { unit: 'other' })])).toHaveLength(1);
  });
});

describe('escapeHtml', () => {
  it('is read as the same text, control characters marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = textOf(parse(`<p>x${escapeHtml(text)}`) as never);
        // A parser of HTML knows no CR.
        expect(read).toBe(`x${text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '\ufffd')}`);
      }),
    );
  });
});
