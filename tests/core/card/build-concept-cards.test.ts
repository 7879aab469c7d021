import { describe, expect, it } from 'vitest';
import { buildConceptCard } from '../../../lib/core/card/build-card.ts';
import type { EventCardModel, PersonCardModel, PlaceCardModel, WordingCardModel } from '../../../lib/core/card/card-model.ts';
import { recordsOf } from '../../../lib/core/card/look-up.ts';
import { samplePack } from './sample-pack.ts';
import { samplePage } from './sample-page.ts';

const records = recordsOf(samplePack);
const build = (id: string, text: string, language = 'en') => buildConceptCard(id, samplePage(text), { records, language });
const place = (text: string, language?: string) => build('place:twinville', text, language) as PlaceCardModel;

describe('a place card', () => {
  it('puts the form on the page first, whichever side’s it is', () => {
    expect(place('Stepanville').names.map(({ name, onPage }) => [name.text, onPage])).toEqual([
      ['Stepanville', true],
      ['Khanville', false],
    ]);
    expect(place('Khanville').names.map(({ name }) => name.text)).toEqual(['Khanville', 'Stepanville']);
  });

  it('knows the page’s form by its inflected and its native forms', () => {
    expect(place('Stepanvilles').names[0]?.name.text).toBe('Stepanville');
    expect(place('Ստեփանվիլ').names[0]?.name.text).toBe('Stepanville');
  });

  it('falls back to the alphabet where the page has both forms or neither', () => {
    expect(place('Khanville/Stepanville').names.map(({ onPage }) => onPage)).toEqual([true, true]);
    expect(place('Stepanville/Khanville').names[0]?.name.text).toBe('Khanville');
    expect(place('la ville').names[0]?.name.text).toBe('Khanville');
  });

  it('shows the page’s form first even where it is neither side’s, and no part of a longer name as that form', () => {
    const pack = structuredClone(samplePack);
    const [first] = pack.places[0]!.names;
    pack.places[0]!.names.push({ ...first!, text: 'Haute-Khanville', side: 'shared' });
    const card = buildConceptCard('place:twinville', samplePage('Haute-Khanville'), {
      records: recordsOf(pack),
      language: 'en',
    }) as PlaceCardModel;
    expect(card.names.map(({ name, side, onPage }) => [name.text, side, onPage])).toEqual([
      ['Haute-Khanville', 'shared', true],
      ['Khanville', 'azerbaijan', false],
      ['Stepanville', 'armenian', false],
    ]);
  });

  it('shows each name in its own script with its language', () => {
    expect(place('x').names.map(({ side, native }) => [side, native])).toEqual([
      ['azerbaijan', { text: 'Xanvil', language: 'az' }],
      ['armenian', { text: 'Ստեփանվիլ', language: 'hy' }],
    ]);
  });

  it('shows in the side’s own script the form that was chosen for display', () => {
    const pack = structuredClone(samplePack);
    pack.places[0]!.display.hy = { armenian: 'Ստեփան', azerbaijani: 'Խանվիլ' };
    const card = buildConceptCard('place:twinville', samplePage('x'), { records: recordsOf(pack), language: 'en' }) as PlaceCardModel;
    expect(card.names.map(({ native }) => native?.text)).toEqual(['Xanvil', 'Ստեփան']);
  });

  it('shows verified control facts only, oldest first', () => {
    expect(place('x').control?.map(({ from, holder }) => [from, holder])).toEqual([
      ['1923', null],
      ['1991', 'nk'],
    ]);
  });

  it('calls no period nobody’s in which an earlier fact still held', () => {
    const pack = structuredClone(samplePack);
    const [fact] = pack.places[0]!.control;
    pack.places[0]!.control.push({ ...fact!, from: '2020-11-10', to: '2024-06', holder: null });
    const card = buildConceptCard('place:twinville', samplePage('x'), { records: recordsOf(pack), language: 'en' }) as PlaceCardModel;
    expect(card.control?.map(({ from, beside }) => [from, beside])).toEqual([
      ['1923', false],
      ['1991', false],
      ['2020-11-10', true],
    ]);
  });

  it('says how the page writes the name, where that is not the form shown', () => {
    expect(place('Stepanvilles').names.map(({ pageForm }) => pageForm)).toEqual([{ text: 'Stepanvilles', language: 'fr' }, null]);
    expect(place('Stepanville').names[0]).toMatchObject({ onPage: true, pageForm: null });
    expect(place('Ստեփանվիլ').names[0]?.pageForm?.text).toBe('Ստեփանվիլ');
  });

  it('asks of no polity who held it', () => {
    const pack = structuredClone(samplePack);
    pack.places[0]!.id = 'polity:twinville';
    expect(buildConceptCard('polity:twinville', samplePage('x'), { records: recordsOf(pack), language: 'en' })).toMatchObject({
      control: null,
    });
  });

  it('tells which sources write which form, and none for forms that no quotation holds', () => {
    expect(place('x').inSources.map(({ form, sources }) => [form.text, sources.map(({ id }) => id)])).toEqual([['Stepanville', ['s2']]]);
  });

  it('lists former forms in the reader’s language', () => {
    expect(place('x', 'fr').otherForms).toContainEqual({ text: 'Vararville', language: 'fr', side: null, historical: true });
  });

  it('belongs to topics that quote it, not to those kept out of lists', () => {
    expect(place('x').topics.map(({ id }) => id)).toEqual(['who-began']);
  });

  it('of a name that all share has one name and nobody’s history', () => {
    expect(build('place:plain', 'Plain')).toMatchObject({
      names: [{ side: 'shared', onPage: true }],
      nameless: null,
      control: [],
      topics: [],
    });
  });

  it('says which side has no name of its own', () => {
    const pack = structuredClone(samplePack);
    pack.places[0]!.display = { en: { armenian: null, azerbaijani: 'Khanville' } };
    expect(buildConceptCard('place:twinville', samplePage('x'), { records: recordsOf(pack), language: 'en' })).toMatchObject({
      nameless: 'armenian',
    });
  });
});

describe('a wording card', () => {
  const card = build('wording:counter', 'contre-offensive') as WordingCardModel;

  it('names its user, what others say, and its uses with their speakers', () => {
    expect(card.usedBy).toBe('azerbaijan');
    expect(card.counterparts).toEqual([
      { id: 'wording:large', usedBy: 'armenian', forms: [{ text: 'offensive de grande ampleur', language: 'fr' }] },
    ]);
    expect(card.uses.map(({ claim, speaker }) => [claim, speaker.actor])).toEqual([['w1', 'actor:mod-z']]);
    expect(card.topics.map(({ id }) => id)).toEqual(['who-began']);
  });

  describe('of which some forms are another side’s', () => {
    const pack = structuredClone(samplePack);
    const [form] = pack.wordings[0]!.forms;
    pack.wordings[0]!.forms.push({ ...form!, text: 'riposte' }, { ...form!, text: 'réplique', side: 'outlet', inflected: ['répliques'] });
    const cardOf = (text: string) =>
      buildConceptCard('wording:counter', samplePage(text), { records: recordsOf(pack), language: 'en' }) as WordingCardModel;
    const others = (text: string) => cardOf(text).counterparts.map(({ usedBy, forms }) => [usedBy, forms.map((one) => one.text)]);

    it('names the user of the form on the page, with that user’s forms only', () => {
      expect([cardOf('riposte').usedBy, cardOf('riposte').forms.map(({ text }) => text)]).toEqual([
        'azerbaijan',
        ['contre-offensive', 'riposte'],
      ]);
      expect([cardOf('Répliques').usedBy, cardOf('Répliques').forms.map(({ text }) => text)]).toEqual(['outlet', ['réplique']]);
    });

    it('gives of another wording its main form alone', () => {
      const more = structuredClone(pack);
      more.wordings[1]!.forms.push({ ...more.wordings[1]!.forms[0]!, text: 'grande ampleur' });
      const card = buildConceptCard('wording:counter', samplePage('riposte'), { records: recordsOf(more), language: 'en' });
      expect((card as WordingCardModel).counterparts.find(({ id }) => id === 'wording:large')?.forms.map(({ text }) => text)).toEqual([
        'offensive de grande ampleur',
      ]);
    });

    it('lists only quotations that hold the word itself, not another of its record', () => {
      const more = structuredClone(pack);
      more.wordings[0]!.forms[0]!.inflected!.push('tout autre mot');
      more.claims.find(({ id }) => id === 'h1')!.quote!.exact = 'une réplique';
      more.claims.find(({ id }) => id === 'h3')!.quote!.exact = 'un tout autre mot';
      const uses = (text: string) =>
        (buildConceptCard('wording:counter', samplePage(text), { records: recordsOf(more), language: 'en' }) as WordingCardModel).uses.map(
          ({ claim }) => claim,
        );
      expect(uses('contre-offensives')).toEqual(['w1']);
      expect(uses('réplique')).toEqual(['h1']);
      expect(uses('tout autre mot')).toEqual(['h3', 'w1']);
    });

    it('gives the others’ forms as what they say for the same thing', () => {
      expect(others('riposte')).toEqual([
        ['armenian', ['offensive de grande ampleur']],
        ['outlet', ['réplique']],
      ]);
      expect(others('répliques')).toEqual([
        ['azerbaijan', ['contre-offensive', 'riposte']],
        ['armenian', ['offensive de grande ampleur']],
      ]);
    });
  });

  it('shows forms in the language of the page', () => {
    expect(card.forms).toEqual([{ text: 'contre-offensive', language: 'fr' }]);
  });
});

describe('a person card', () => {
  it('gives role, side, names in other scripts and statements with their question', () => {
    const card = build('person:spokes', 'Ani Sample') as PersonCardModel;
    expect(card).toMatchObject({ actorKind: 'person', side: 'nk', name: { text: 'Ani Sample' }, from: '2019-05', to: null });
    expect(card.otherNames.map(({ language }) => language)).toEqual(['hy', 'ru']);
    expect(card.statements.map(({ first, question }) => [first.claim, question?.text])).toEqual([['w2', 'Who began?']]);
  });

  it('leaves out names that say only with a companion word who is meant', () => {
    const pack = structuredClone(samplePack);
    const [, russian, armenian] = pack.actors[2]!.names;
    Object.assign(russian!, { risk: 'never-alone' });
    Object.assign(armenian!, { risk: 'context' });
    const card = buildConceptCard('person:spokes', samplePage('x'), { records: recordsOf(pack), language: 'en' }) as PersonCardModel;
    expect(card.otherNames).toEqual([]);
  });

  it('tells questions in which others name the actor from those in which it makes a statement itself', () => {
    const pack = structuredClone(samplePack);
    const claim = pack.claims.find(({ id }) => id === 'h3')!;
    claim.paraphrase.en = 'Ani Sample was there.';
    const card = buildConceptCard('person:spokes', samplePage('x'), { records: recordsOf(pack), language: 'en' }) as PersonCardModel;
    expect(card.topics.map(({ id }) => id)).toEqual(['who-began']);
    expect(card.spokenOf.map(({ id }) => id)).toEqual(['helicopters']);
  });

  it('of an actor that makes no statement rests on what others say of it', () => {
    const pack = structuredClone(samplePack);
    pack.actors.push({ ...pack.actors[2]!, id: 'person:silent', names: [{ ...pack.actors[2]!.names[0]!, text: 'Bo Silent' }] });
    const cardOf = () =>
      buildConceptCard('person:silent', samplePage('x'), { records: recordsOf(pack), language: 'en' }) as PersonCardModel;
    expect([cardOf().spokenOf, cardOf().basis.articles]).toEqual([[], []]);
    pack.claims.find(({ id }) => id === 'h3')!.paraphrase.en = 'Bo Silent was there.';
    expect(cardOf().statements).toEqual([]);
    expect(cardOf().spokenOf.map(({ id }) => id)).toEqual(['helicopters']);
    expect(cardOf().basis.articles).toEqual([{ language: 'fr', count: 1 }]);
  });

  it('counts what an institution says, repeats under their statement', () => {
    const card = build('actor:mod-a', 'le ministère') as PersonCardModel;
    expect(card.statements.map(({ first, repeats }) => [first.claim, repeats.length])).toEqual([
      ['d1', 0],
      ['h1', 1],
    ]);
    expect(card.topics.map(({ id }) => id)).toEqual(['drones', 'helicopters']);
  });
});

describe('an event card', () => {
  const card = build('event:autumn', 'la guerre') as EventCardModel;

  it('gives its days, what each side calls it, and its topics with their positions', () => {
    expect([card.from, card.to]).toEqual(['2020-09-27', '2020-11-10']);
    expect(card.calledBy.map(({ side, names }) => [side, names[0]?.language])).toEqual([
      ['armenian', 'hy'],
      ['azerbaijan', 'az'],
    ]);
    expect(card.topics.find(({ id }) => id === 'helicopters')?.positions.map(({ sides }) => sides)).toEqual([
      ['azerbaijan'],
      ['armenia'],
      ['nk'],
    ]);
  });

  it('lists questions with most answers first', () => {
    const answers = card.topics.map(({ positions }) => positions.length);
    expect(new Set(answers).size).toBeGreaterThan(1);
    expect(answers).toEqual([...answers].sort((a, b) => b - a));
  });

  it('says what a name in another language means', () => {
    const pack = structuredClone(samplePack);
    pack.events[0]!.calledBy[0]!.gloss = { en: '“Patriotic War”', fr: '« guerre patriotique »' };
    const called = (language: string) =>
      (buildConceptCard('event:autumn', samplePage('x'), { records: recordsOf(pack), language }) as EventCardModel).calledBy;
    expect(called('fr').map(({ names }) => names[0]?.gloss?.text ?? null)).toEqual([null, '« guerre patriotique »']);
    expect(called('en')[1]?.names[0]?.gloss?.text).toBe('“Patriotic War”');
  });

  it('says of the word on the page who uses it, where that word is itself on record', () => {
    expect(build('event:autumn', 'deux contre-offensives')).toMatchObject({
      wording: { usedBy: 'azerbaijan', note: { text: 'Presupposes an earlier attack.' } },
    });
    expect(card.wording).toBeNull();
  });

  it('leaves out topics that are kept out of lists', () => {
    expect(card.topics.map(({ id }) => id)).not.toContain('hidden');
  });

  it('is titled by a name of no side where there is one', () => {
    const pack = structuredClone(samplePack);
    const [common] = pack.events[0]!.names;
    pack.events[0]!.calledBy.push({ side: 'azerbaijan', text: 'Their war', language: 'en' });
    pack.events[0]!.names.unshift({ ...common!, text: 'One side’s name', side: 'armenian' }, { ...common!, text: 'Their war' });
    expect(buildConceptCard('event:autumn', samplePage('x'), { records: recordsOf(pack), language: 'en' })).toMatchObject({
      name: { text: 'Fighting of autumn 2020' },
    });
  });
});

describe('a concept that is not on record', () => {
  it('has no card', () => {
    expect(build('place:nowhere', 'x')).toBeNull();
    expect(build('helicopters', 'x')).toBeNull();
  });
});
