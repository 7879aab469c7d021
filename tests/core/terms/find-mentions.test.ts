import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../lib/core/terms/build-term-index.ts';
import { findMentions } from '../../../lib/core/terms/find-mentions.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';
import az from '../../specs/terms.az.json' with { type: 'json' };
import de from '../../specs/terms.de.json' with { type: 'json' };
import en from '../../specs/terms.en.json' with { type: 'json' };
import es from '../../specs/terms.es.json' with { type: 'json' };
import fr from '../../specs/terms.fr.json' with { type: 'json' };
import hy from '../../specs/terms.hy.json' with { type: 'json' };
import ru from '../../specs/terms.ru.json' with { type: 'json' };
import tr from '../../specs/terms.tr.json' with { type: 'json' };

const index = buildTermIndex(ensurePack());
const specs = Object.entries({ az, de, en, es, fr, hy, ru, tr }).flatMap(([language, list]) => list.map((spec) => ({ language, ...spec })));

/** Surface and concept of everything found. */
function find(text: string, language: string, date: string | null = null, established: string[] = []): string[][] {
  const mentions = findMentions({ text, language, index, date, established: new Set(established) });
  return mentions.map(({ start, end, concept }) => [text.slice(start, end), concept]);
}

const concepts = (...request: Parameters<typeof find>) => find(...request).map(([, concept]) => concept);

describe('findMentions', () => {
  it.each(specs)('finds all that is named in $text', ({ text, language, date, mentions }) => {
    expect(find(text, language, date)).toEqual(mentions);
  });

  it('gives the same index after a way through JSON', () => {
    const { text, language, date } = specs[0]!;
    const shipped = JSON.parse(JSON.stringify(index));
    expect(findMentions({ text, language, index: shipped, date })).toEqual(findMentions({ text, language, index, date }));
  });

  it('finds a name through soft hyphens, look-alike letters and capitals, and gives its raw span', () => {
    expect(find('Near Stepana\u00adkert, in XANKƏNDİ, Xankǝndi.', 'en').map(([surface]) => surface)).toEqual([
      'Stepana\u00adkert',
      'XANKƏNDİ',
      'Xankǝndi',
    ]);
  });

  it('does not take the beginning or the end of a longer word for a name', () => {
    expect(find('Stepanakertophile and preStepanakert', 'en')).toEqual([]);
  });

  it('does not take a common word in small letters for a name', () => {
    expect(find('He ate tartar sauce near Stepanakert with a barda of wood.', 'en').map(([surface]) => surface)).toEqual(['Stepanakert']);
  });

  it('does not look across a blank line', () => {
    expect(concepts('Upper\n\nKarabakh, Stepanakert', 'en')).toEqual(['place:nagorno-karabakh', 'place:stepanakert']);
    expect(find('Upper\n\nKarabakh, Stepanakert', 'en')[0]![0]).toBe('Karabakh');
  });

  it('leaves a doubtful form alone on a page without a second sign', () => {
    expect(find('Karabakh is a novel.', 'en')).toEqual([]);
    expect(concepts('Karabakh, near Stepanakert', 'en')).toContain('place:nagorno-karabakh');
  });

  it('takes a surname alone only where its bearer is named in full on the page or was before', () => {
    expect(concepts('Then Hovhannisyan spoke in Stepanakert.', 'en')).toEqual(['place:stepanakert']);
    expect(concepts('Then Hovhannisyan spoke in Stepanakert.', 'en', null, ['person:hovhannisyan-artsrun'])).toEqual([
      'person:hovhannisyan-artsrun',
      'place:stepanakert',
    ]);
  });

  it('does not take another first name with the surname for the person known', () => {
    expect(concepts('Artsrun Hovhannisyan spoke. So did her brother Karen Hovhannisyan.', 'en')).toEqual(['person:hovhannisyan-artsrun']);
  });

  it('marks a one-sided word only beside a name of the subject', () => {
    const near = 'The separatists left Stepanakert.';
    expect(concepts(near, 'en')).toContain('wording:separatist');
    expect(
      concepts(`The separatists of the moon sing. One. Two. Three. ${near}`, 'en').filter((id) => id === 'wording:separatist'),
    ).toHaveLength(1);
  });

  it.each([
    ['fr', 'Douze prisonniers arméniens ont été libérés à Choucha.', 'wording:liberation'],
    ['en', 'Syrian rebels never came to Stepanakert.', 'wording:rebel'],
    ['fr', 'Les séparatistes kurdes sont loin de Stepanakert.', 'wording:separatist'],
  ])('does not mark a word that is said of others: %s %s', (language, text, wording) => {
    expect(concepts(text, language)).not.toContain(wording);
  });

  it('knows a war by the year nearest to it', () => {
    const year = (text: string) => concepts(text, 'fr', '2023-09-21').filter((id) => id?.startsWith('event:'));
    expect(year('La guerre de 1992 a vidé Stepanakert.')).toEqual(['event:first-nk-war']);
    expect(year('La guerre de 2020 a vidé Stepanakert.')).toEqual(['event:2020-war']);
    expect(year('La guerre de 1870 est au musée de Stepanakert.')).toEqual([]);
  });

  it('does not take a bare noun for an event on a page of another time', () => {
    expect(concepts('The blockade emptied the shops of Stepanakert.', 'en', '2023-05-01')).toContain('event:2022-23-blockade');
    expect(concepts('The blockade emptied the shops of Stepanakert.', 'en', '2015-05-01')).not.toContain('event:2022-23-blockade');
  });

  it.each([
    ['en', 'The rescue operation near Stepanakert ended.'],
    ['en', 'A veteran of the civil war lives in Stepanakert.'],
    ['en', 'War crimes near Stepanakert are under study.'],
    ['fr', 'En 2020, Stepanakert était en guerre.'],
    ['fr', 'L’opération de secours à Stepanakert est finie.'],
    ['ru', 'Памятник Великой Отечественной войны в Степанакерте закрыт.'],
  ])('takes no other event of the same noun for one of ours: %s %s', (language, text) => {
    expect(concepts(text, language, '2020-12-01').filter((id) => id?.startsWith('event:'))).toEqual([]);
  });

  it('gives a ministry alone to the only state of a sentence without fighting', () => {
    expect(concepts('Azerbaijani deaths rose to nine, the Defence Ministry said.', 'en')).toContain('actor:mod-azerbaijan');
    expect(concepts('Azerbaijani and Armenian deaths rose, the Defence Ministry said.', 'en')).toEqual([]);
    expect(concepts('Azerbaijani guns shelled a school, the Defence Ministry said.', 'en')).toEqual([]);
  });

  it('gives a ministry alone to the one named in full before, to nobody where two were', () => {
    const armenian = 'The Armenian Defence Ministry spoke. ';
    const azerbaijani = 'The Azerbaijani Defence Ministry denied. ';
    const alone = 'Azerbaijan shelled a school, the Defence Ministry said.';
    expect(concepts(armenian + alone, 'en').at(-1)).toBe('actor:mod-armenia');
    expect(concepts(armenian + azerbaijani + alone, 'en').at(-1)).toBe('polity:azerbaijan');
  });

  it('paints places with two names, persons and wordings, not the two states', () => {
    const mentions = findMentions({ text: 'In Shusha the enemy of Azerbaijan met Nikol Pashinyan near Barda.', language: 'en', index });
    expect(mentions.filter(({ painted }) => painted).map(({ concept }) => concept)).toEqual([
      'place:shushi-shusha',
      'wording:enemy',
      'person:pashinyan',
    ]);
    expect(mentions.filter(({ painted }) => !painted).map(({ concept }) => concept)).toEqual(['polity:azerbaijan', 'place:barda']);
  });

  it('gives non-empty spans in bounds, in order, that do not overlap, for any text', () => {
    const words = fc.constantFrom(
      'Stepanakert',
      'Karabakh',
      'Azerbaijani',
      'army',
      'of',
      '\ud83d',
      '(',
      ')',
      '/',
      'Şuşa',
      '\u0301',
      'Արցախի',
      '-',
      '’s',
      '\n\n',
      'war',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
      fc.array(words).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'ru', 'az', 'tr', 'hy', 'de', 'es', 'und'), (raw, language) => {
        let last = 0;
        for (const { start, end } of findMentions({ text: raw, language, index, date: '2020-10-01' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = end;
        }
      }),
    );
  });

  it('answers a million characters on one line', () => {
    const line = 'Stepanakert and the Azerbaijani army, '.repeat(26_000);
    expect(findMentions({ text: line, language: 'en', index })).toHaveLength(52_000);
  }, 60_000);
});
