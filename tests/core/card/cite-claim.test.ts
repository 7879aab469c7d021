import { describe, expect, it } from 'vitest';
import { buildConceptCard } from '../../../lib/core/card/build-card.ts';
import { buildFigureCard } from '../../../lib/core/card/build-figure-card.ts';
import { citeCard, citeClaim, citePage } from '../../../lib/core/card/cite-claim.ts';
import { recordsOf } from '../../../lib/core/card/look-up.ts';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { samplePack } from './sample-pack.ts';
import { sampleFigure, samplePage } from './sample-page.ts';

const messages: Record<string, { message: string }> = en;
const t = (key: string, values: readonly string[] = []) =>
  messages[key]!.message.replace(/\$(\d)/g, (_, digit) => values[Number(digit) - 1] ?? '');
const words = { t, language: 'en' };
const model = buildFigureCard(sampleFigure(), samplePage('deux hélicoptères'), { records: recordsOf(samplePack), language: 'en' });

describe('a citation', () => {
  it('gives speaker, quotation, outlet, date and address', () => {
    const repeat = model.topic!.positions[1]!.statements[0]!.repeats[0]!;
    expect(citeClaim(repeat, words)).toBe(
      'Ministry of Defence of Armenia: «\u202fdeux hélicoptères\u202f» (Courrier, 28 Sept 2020, https://courrier.example/article)',
    );
  });

  it('gives the paraphrase, unquoted, where no quotation is shipped, and says who is not named', () => {
    expect(citeClaim(model.topic!.positions[2]!.statements[0]!.first, words)).toBe(
      'Nagorno-Karabakh, speaker not named: Paraphrase of h4. (Courrier, 28 Sept 2020, https://courrier.example/article)',
    );
  });

  it('of the page holds its sentence, and leaves out what the page does not tell', () => {
    expect(citePage({ ...samplePage('deux'), outlet: null, url: null, date: '2020-09-27/2020-09-28' }, words)).toBe(
      '«\u202fAvant deux.\u202f» (27 Sept 2020 – 28 Sept 2020)',
    );
  });

  it('of a wording names the article that writes it, not the speaker it reports', () => {
    const wording = buildConceptCard('wording:counter', samplePage('contre-offensive'), {
      records: recordsOf(samplePack),
      language: 'en',
    })!;
    expect(citeCard(wording, words).split('\n')[1]).toBe(
      '- «\u202fune contre-offensive près de Stepanville\u202f» (Courrier, 28 Sept 2020, https://courrier.example/article)',
    );
  });

  it('of a card has a line for each statement, none for its repeats', () => {
    const lines = citeCard(model, words).split('\n');
    expect(lines[1]).toBe('How many helicopters were shot down?');
    expect(lines.slice(2)).toHaveLength(3);
  });
});
