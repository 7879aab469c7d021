import { describe, expect, it, vi } from 'vitest';
import { userEvent, page as viewport } from 'vitest/browser';
import { Card, type CardActions } from '../../components/Card.tsx';
import style from '../../components/card.css?inline';
import type { Annotation } from '../../lib/core/annotation.ts';
import { buildCard, buildConceptCard } from '../../lib/core/card/build-card.ts';
import { buildTopicCard } from '../../lib/core/card/build-figure-card.ts';
import type { CardModel } from '../../lib/core/card/card-model.ts';
import { recordsOf } from '../../lib/core/card/look-up.ts';
import type { PackState } from '../../lib/core/reading.ts';
import { exact, samplePack } from '../core/card/sample-pack.ts';
import { sampleFigure, samplePage } from '../core/card/sample-page.ts';
import { button, find, nextFrame, show } from './speak.tsx';

const records = recordsOf(samplePack);
const figure = (annotation: Annotation = sampleFigure(), language = 'en') =>
  buildCard({ annotation, page: samplePage('deux hélicoptères'), records, interfaceLanguage: language })!;
const concept = (id: string, text: string, language = 'en') => buildConceptCard(id, samplePage(text), { records, language })!;

function actions(): { [K in keyof CardActions]: ReturnType<typeof vi.fn> } & CardActions {
  return { onNote: vi.fn(), onCopy: vi.fn(), onReport: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), onOpenTopic: vi.fn() } as never;
}

interface Options {
  pinned?: boolean;
  notice?: string | null;
  data?: PackState;
  language?: string;
  on?: CardActions;
}

function draw(
  model: CardModel,
  { pinned = false, notice = null, data = { kind: 'ready' }, language = 'en', on = actions() }: Options = {},
) {
  return find(show(<Card model={model} pinned={pinned} notice={notice} data={data} actions={on} />, language), '.px-card');
}

describe('the card', () => {
  it('is a group before it is pinned, then a labelled dialog', () => {
    expect(draw(figure()).getAttribute('role')).toBe('group');
    const dialog = draw(figure(), { pinned: true });
    expect(dialog.getAttribute('role')).toBe('dialog');
    expect(find(dialog, `#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('How many helicopters were shot down?');
    expect(button(dialog, 'Pin the card').ariaPressed).toBe('true');
  });

  it('hands every action to its owner', async () => {
    const on = actions();
    const card = draw(figure(), { on });
    button(card, 'Note this').click();
    button(card, 'Copy citation').click();
    button(card, 'Report').click();
    button(card, 'Pin the card').click();
    button(card, 'Close').click();
    expect(on.onNote).toHaveBeenCalledWith(null);
    expect(on.onReport).toHaveBeenCalledOnce();
    expect(on.onPin).toHaveBeenCalledWith(true);
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('is reached and left by keyboard alone, in reading order', async () => {
    const card = draw(figure());
    const labels: string[] = [];
    for (let step = 0; step < 3; step++) {
      await userEvent.keyboard('{Tab}');
      const { title, ariaLabel } = document.activeElement as HTMLElement;
      labels.push(title || (ariaLabel ?? ''));
    }
    expect(labels).toEqual(['Pin the card', 'Close', 'Contents of the card']);
    expect(card.contains(document.activeElement)).toBe(true);
  });

  it('says why it is there when asked: words, reading, match, meaning', async () => {
    const card = draw(figure());
    expect(button(card, 'Why marked?').ariaExpanded).toBe('false');
    button(card, 'Why marked?').click();
    await nextFrame();
    expect(button(card, 'Why marked?').ariaExpanded).toBe('true');
    const why = find(card, '.px-why').textContent!;
    expect(why).toContain('deux hélicoptères');
    expect(why).toContain('helicopters lost');
    expect(why).toContain('agrees with a recorded figure in: unit, side, date and number');
    expect(why).toContain('not that the page is wrong');
  });

  it('names no part of a match that did not agree: an unknown side, a wider unit', async () => {
    const card = draw(figure(sampleFigure({ side: null, unit: 'aircraft_lost' })));
    button(card, 'Why marked?').click();
    await nextFrame();
    expect(find(card, '.px-why').textContent).toContain('agrees with a recorded figure in: date and number');
  });

  it('announces what an action led to', () => {
    expect(find(draw(figure(), { notice: 'noteSaved' }), '[role=status]').textContent).toBe('Noted.');
  });

  it('tells when the built-in copy answers, and nothing when all is well', () => {
    expect(draw(figure(), { data: { kind: 'bundled', why: 'full' } }).textContent).toContain(
      'Built-in copy of the claims: the disk is full.',
    );
    expect(draw(figure()).textContent).not.toContain('Claims database');
  });

  it('goes back only where there is something to go back to', () => {
    const onBack = vi.fn();
    button(draw(figure(), { on: { ...actions(), onBack } }), 'Back').click();
    expect(onBack).toHaveBeenCalledOnce();
    expect(() => button(draw(figure()), 'Back')).toThrow();
  });
});

describe('a figure card', () => {
  it('shows the picture to the eye, and its list to assistive technology, so that neither says it twice', () => {
    const picture = find(draw(figure()), 'svg.px-axis');
    expect(picture.ariaHidden).toBe('true');
    expect(find(picture.parentElement!, 'ul').ariaLabel).toBe('axis from 0 to 4');
    expect(find(picture.parentElement!, 'figcaption').textContent).toBe('helicopters lost (Azerbaijan)');
    expect(picture.querySelectorAll('.px-dot')).toHaveLength(3);
    expect(picture.querySelectorAll('.px-ring')).toHaveLength(1);
  });

  it('repeats the picture as a list', () => {
    expect([...find(draw(figure()), '.px-picture ul').children].map((row) => row.textContent)).toEqual([
      '1 (Azerbaijan)',
      '2 (Armenia)',
      '4 (Nagorno-Karabakh)',
      'this page: 2',
    ]);
  });

  it('gives each side a shape of its own', () => {
    const card = draw(figure());
    const shape = (family: string) => find(card, `.px-dot.px-side--${family} path`).getAttribute('d');
    expect(shape('azerbaijan')).not.toBe(shape('armenian'));
  });

  it('speaks of a match, of other figures, or of no comparison, and never of right and wrong', () => {
    const sentence = (annotation: Annotation) => find(draw(figure(annotation)), '.px-page-figure').textContent!;
    expect(sentence(sampleFigure())).toContain(' · Matches a figure on record.');
    expect(sentence(sampleFigure({ value: exact(40), match: 'other-figure' }))).toContain(' · Other figures are on record.');
    expect(sentence(sampleFigure({ match: 'topic-only' }))).toContain('Not compared');
    expect(sentence(sampleFigure({ topic: null, topics: [], match: null }))).toContain('Nothing on record');
  });

  it('says what the page says in the page’s own words, with the number where they spell it', () => {
    const told = (text: string, value = exact(2)) => {
      const annotation = sampleFigure({ value });
      const model = buildCard({ annotation, page: samplePage(text), records, interfaceLanguage: 'en' })!;
      return find(draw(model), '.px-page-figure').textContent!;
    };
    expect(told('deux hélicoptères')).toMatch(/^This page: «\u202fdeux hélicoptères\u202f» \(2\) · /);
    expect(told('plus de 100 blessés', { min: 100, max: null, qualifier: 'at_least' })).toMatch(
      /^This page: «\u202fplus de 100 blessés\u202f» · /,
    );
  });

  it('says once when it was: in the question, or above it', () => {
    const dated = structuredClone(samplePack);
    dated.topics[0]!.question.en = 'How many helicopters were shot down (27 Sept 2020)?';
    const model = buildCard({
      annotation: sampleFigure(),
      page: samplePage('x'),
      records: recordsOf(dated),
      interfaceLanguage: 'en',
    })!;
    expect(find(draw(model), '.px-kind').textContent).toBe('Figure');
    expect(find(draw(figure()), '.px-kind').textContent).toMatch(/^Figure · .*2020/);
  });

  it('says where the page’s figure stands on none of the lines', () => {
    const model = figure(sampleFigure({ side: 'armenian', value: exact(7), match: 'other-figure' }));
    expect(draw(model).textContent).toContain('stands on no line');
    expect(draw(figure()).textContent).not.toContain('stands on no line');
  });

  it('shows quotations in French as French, with date and outlet, and our words in the reader’s language', () => {
    const statement = find(draw(figure()), '.px-statement');
    expect(find(statement, 'blockquote').lang).toBe('fr');
    expect(find(statement, 'blockquote').textContent).toBe('«\u202fun seul hélicoptère\u202f»');
    expect(find(statement, '.px-paraphrase').textContent).toBe('Paraphrase of h3.');
    expect(find(statement, '.px-meta').textContent).toBe('Gazette · written 27 Sept 2020');
  });

  it('tells in our words what a cut quotation leaves out to readers of its language too, and says whose words they are', () => {
    const statement = find(draw(figure(sampleFigure(), 'fr'), { language: 'fr' }), '.px-statement');
    expect(find(statement, '.px-paraphrase').textContent).toBe('Paraphrase de h3. (en nos mots)');
  });

  it('tells what is known of its source, and counts mentions only where there are several', () => {
    const [single, , twofold] = [...draw(figure()).querySelectorAll('.px-more')];
    expect(find(single!, 'summary').textContent).toBe('About this source');
    expect(find(single!, '.px-source-note').textContent).toBe('Invented.');
    expect([...draw(figure()).querySelectorAll('.px-more summary')].map((one) => one.textContent)).not.toContain('1 mention');
    expect(twofold).toBeDefined();
  });

  it('tells lines of different scales apart', () => {
    const pack = structuredClone(samplePack);
    const [two, one] = pack.topics[0]!.positions;
    pack.topics[0]!.positions.push(
      { ...two!, id: 'helicopters/many', unit: 'drones_lost', value: exact(800) },
      { ...one!, id: 'helicopters/few', unit: 'drones_lost', value: exact(700) },
    );
    const model = buildCard({ annotation: sampleFigure(), page: samplePage('x'), records: recordsOf(pack), interfaceLanguage: 'en' })!;
    expect([...draw(model).querySelectorAll('.px-scale')].map((scale) => scale.textContent)).toEqual(['scale 0–800', 'scale 0–4']);
    expect(draw(figure()).querySelector('.px-scale')).toBeNull();
  });

  it('counts mentions under their statement and notes or copies it alone', () => {
    const on = actions();
    const card = draw(figure(), { on });
    const more = [...card.querySelectorAll('.px-more')].find((one) => one.textContent?.includes('1 statement, 2 mentions'))!;
    expect(more.querySelectorAll('.px-repeats > li')).toHaveLength(1);
    button(more, 'Note this statement').click();
    button(more, 'Copy citation').click();
    expect(on.onNote).toHaveBeenCalledWith('h1');
    expect(on.onCopy.mock.calls[0]![0]).toContain('Deux hélicoptères ont été abattus');
  });

  it('says at its foot what it rests on', () => {
    const basis = find(draw(figure()), '.px-basis').textContent!;
    expect(basis).toContain('From 2 articles in French, 27 Sept 2020 to 28 Sept 2020.');
    expect(basis).toContain('Speakers:');
    expect(basis).toContain('Nagorno-Karabakh 1');
  });

  it('draws no axis for figures that count different things, and says so', () => {
    const card = draw(
      figure(sampleFigure({ topic: 'batteries', topics: ['batteries'], unit: 'air_defence_lost', side: 'armenian', value: exact(12) })),
    );
    expect(card.querySelector('svg.px-axis')).toBeNull();
    expect(card.textContent).toContain('these figures count different things');
  });

  it('marks own words that fell back to English', () => {
    const card = draw(figure(sampleFigure(), 'fr'), { language: 'fr' });
    expect(card.textContent).toContain('(en anglais)');
    expect(find(card, '.px-section [lang=en]').textContent).toBe('Summary of helicopters.');
  });
});

describe('a question opened from a list', () => {
  const topic = () => buildTopicCard('drones', samplePage('x'), { records, language: 'en' })!;

  it('says that it is one-sided', () => {
    expect(find(draw(topic()), '.px-basis').textContent).toContain('One-sided: no statement from the Azerbaijani side in these sources.');
  });

  it('offers nothing to note of a page and no reason for a mark', () => {
    const card = draw(topic());
    expect(() => button(card, 'Note this')).toThrow();
    expect(() => button(card, 'Why marked?')).toThrow();
  });
});

describe('the other cards', () => {
  it('show a place’s names in their scripts, the page’s first', () => {
    const card = draw(concept('place:twinville', 'Stepanville'));
    expect([...card.querySelectorAll('.px-name-main')].map((name) => name.textContent)).toEqual(['Stepanville', 'Khanville']);
    expect([...card.querySelectorAll<HTMLElement>('.px-name-native')].map((name) => name.lang)).toEqual(['hy', 'az']);
    expect(find(card, '.px-name').textContent).toContain('on this page');
    expect(card.textContent).not.toContain('Not checked.');
  });

  it('show the page’s own form of a name, and who held a place with a label on every row', () => {
    const card = draw(concept('place:twinville', 'Stepanvilles'));
    expect(find(card, '.px-on-page').textContent).toBe('on this page: «\u202fStepanvilles\u202f»');
    expect([...card.querySelectorAll('.px-control strong')].map((one) => one.textContent?.trim())).toEqual([
      'Neither side alone',
      'Nagorno-Karabakh',
    ]);
  });

  it('say that what was before a first fact is not recorded, unless that reaches back before 1988', () => {
    const pack = structuredClone(samplePack);
    const first = (language: string) =>
      draw(buildConceptCard('place:twinville', samplePage('x'), { records: recordsOf(pack), language })!, { language });
    expect(first('en').textContent).not.toContain('not recorded');
    pack.places[0]!.control = [{ from: '1993-07-23', to: null, holder: 'azerbaijan', note: { en: 'Held.' }, evidence: 'verified' }];
    expect(find(first('en'), '.px-control li').textContent).toBe('not recorded before 23 Jul 1993');
    expect(find(first('fr'), '.px-control li').textContent).toBe('non recensé avant le 23 juil. 1993');
  });

  it('say of their own names, dates and notes that they come from outside the articles, and figures do not', () => {
    const told = (model: CardModel) => find(draw(model), '.px-foot').textContent!.includes('general knowledge, from outside');
    const cards = [
      concept('place:plain', 'Plain'),
      concept('wording:counter', 'x'),
      concept('person:spokes', 'x'),
      concept('event:autumn', 'x'),
    ];
    expect(cards.map(told)).toEqual([true, true, true, true]);
    expect(told(figure())).toBe(false);
  });

  it('ask a question once for all statements of a person that answer it', () => {
    const pack = structuredClone(samplePack);
    pack.claims.push({ ...pack.claims.find(({ id }) => id === 'w2')!, id: 'w4' });
    const card = draw(buildConceptCard('person:spokes', samplePage('x'), { records: recordsOf(pack), language: 'en' })!);
    expect([card.querySelectorAll('.px-statement').length, card.querySelectorAll('.px-question').length]).toEqual([2, 1]);
  });

  it('say by name as which record words were read', async () => {
    const card = draw(concept('place:twinville', 'Stepanville'));
    button(card, 'Why marked?').click();
    await nextFrame();
    expect(find(card, '.px-why').textContent).toContain('a name of a place on record: two names are on record: Stepanville · Khanville');
  });

  it('name a source without an outlet by its document', () => {
    const pack = structuredClone(samplePack);
    pack.sources[0]!.outlet = { name: null, certainty: 'unknown' };
    const model = buildCard({ annotation: sampleFigure(), page: samplePage('x'), records: recordsOf(pack), interfaceLanguage: 'en' })!;
    expect(draw(model).textContent).toContain('outlet not known (document s1)');
  });

  it('say since when a place is held, with no end that the record cannot know', () => {
    const pack = structuredClone(samplePack);
    pack.places[0]!.control.push({
      from: '2023-09-20',
      to: null,
      holder: 'azerbaijan',
      note: { en: 'Held.', fr: 'Tenu.' },
      evidence: 'verified',
    });
    const of = (language: string) =>
      draw(buildConceptCard('place:twinville', samplePage('x'), { records: recordsOf(pack), language })!, { language });
    expect([...of('en').querySelectorAll('.px-control .px-meta')].at(-1)?.textContent).toBe('since 20 Sept 2023');
    expect([...of('fr').querySelectorAll('.px-control .px-meta')].at(-1)?.textContent).toBe('depuis le 20 sept. 2023');
  });

  it('say that others’ words for the same thing are not recorded, where none are', () => {
    const pack = structuredClone(samplePack);
    pack.wordings[0]!.counterparts = [];
    const card = draw(buildConceptCard('wording:counter', samplePage('x'), { records: recordsOf(pack), language: 'en' })!);
    expect(card.textContent).toContain('For the same thing, others saynot recorded');
  });

  it('say of a silent actor that it makes no statement, not that nobody speaks of it', () => {
    const pack = structuredClone(samplePack);
    pack.actors.push({ ...pack.actors[2]!, id: 'person:silent', names: [{ ...pack.actors[2]!.names[0]!, text: 'Bo Silent' }] });
    pack.claims[0]!.paraphrase.en = 'Bo Silent was there.';
    const card = draw(buildConceptCard('person:silent', samplePage('x'), { records: recordsOf(pack), language: 'en' })!);
    expect(card.textContent).toContain('Makes no statement in these sources');
    expect(card.textContent).toContain('Questions in which others name this person');
    expect(card.textContent).not.toContain('No statement on record');
  });

  it('say "not recorded" where no control fact is verified', () => {
    expect(draw(concept('place:plain', 'Plain')).textContent).toContain('not recorded');
  });

  it('title a wording by the page’s own letters, in its language', () => {
    const card = draw(concept('wording:counter', 'Contre-offensive'));
    expect(find(card, 'h2').textContent).toBe('«\u202fContre-offensive\u202f»');
    expect(find(card, 'h2').lang).toBe('fr');
    expect(card.textContent).toContain('Used by the Azerbaijani side');
    expect(card.textContent).toContain('offensive de grande ampleur');
  });

  it('put the words of a wording into no speaker’s mouth: the article comes first, whom it reports after', () => {
    const card = draw(concept('wording:counter', 'contre-offensive'));
    const use = find(card, '.px-statement');
    expect(use.querySelector('.px-speaker')).toBeNull();
    expect(use.textContent).toMatch(/Courrier.*The article’s wording, reporting: Ministry of Defence of Azerbaijan/);
    expect(card.querySelector('.px-voices')).toBeNull();
  });

  it('tell for whom a person speaks and since when', () => {
    const card = draw(concept('person:spokes', 'Ani Sample'));
    expect(card.textContent).toContain('Speaks for: Nagorno-Karabakh');
    expect(card.textContent).toContain('since May 2019');
    expect(find(card, '.px-question').textContent).toBe('Who began?');
  });

  it('list an event’s questions, each of which opens', () => {
    const on = actions();
    const card = draw(concept('event:autumn', 'x'), { on });
    const questions = [...card.querySelectorAll('.px-topics summary')].map((one) => one.textContent);
    expect(questions.some((one) => one?.startsWith('Who began?'))).toBe(true);
    button(find(card, '.px-topics li'), 'Open this question').click();
    expect(on.onOpenTopic).toHaveBeenCalledOnce();
  });
});

describe('the style sheet', () => {
  it('holds its tokens and measures in px, never in rem', () => {
    expect(style).toContain('--px-paper');
    expect(style).not.toMatch(/\drem\b/);
  });

  it('lets a long card grow with the window, and scroll where it ends', async () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = style;
    const card = draw(figure());
    const body = find(card, '.px-body');
    body.appendChild(document.createElement('div')).style.height = '3000px';
    const heights: number[] = [];
    for (const height of [400, 800, 1400]) {
      await viewport.viewport(500, height);
      heights.push(card.getBoundingClientRect().height);
    }
    expect(heights).toEqual([376, 776, 860]);
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
    expect(getComputedStyle(body).backgroundAttachment).toContain('local');
    sheet.remove();
  });

  it('fits a card into 320 px', () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = style;
    const card = draw(figure());
    card.style.width = '304px';
    expect(card.scrollWidth).toBeLessThanOrEqual(304);
    sheet.remove();
  });
});
