import { describe, expect, it } from 'vitest';
import specs from '../../specs/figures.turkic-russian.json' with { type: 'json' };
import { expectFigures, type FigureSpec, figuresOf } from './read-specs.ts';

describe('figures of Russian, Turkish and Azerbaijani sentences', () => {
  const all = specs as (FigureSpec & { language: string })[];
  it.each(all.map((spec) => [`${spec.language}: ${spec.about}`, spec] as const))('%s', (_, spec) => expectFigures(spec, spec.language));
});

const SUBJECT = {
  ru: 'Нагорный Карабах: Армения и Азербайджан обвиняют друг друга.',
  tr: 'Dağlık Karabağ dosyası: Ermenistan ve Azerbaycan birbirini suçluyor.',
  az: 'Dağlıq Qarabağ: Azərbaycan və Ermənistan bir-birini ittiham edir.',
} as const;

const firstOf = (language: keyof typeof SUBJECT, sentence: string) =>
  figuresOf(`${SUBJECT[language]}\n\n${sentence}`, language, '2020-10-01')[0];

describe('words before the verb', () => {
  it.each([
    ['tr', 'Azerbaycan ordusunun 3 tankı imha edildi.', 'azerbaijan'],
    ['tr', 'Azerbaycan ordusu 3 tank imha etti.', 'armenian'],
    ['az', 'Ermənistan ordusunun dörd tankı məhv edilib.', 'armenia'],
    ['az', 'Ermənistan ordusu dörd tank məhv edib.', 'azerbaijan'],
    ['az', 'Azərbaycan ordusu dörd tank itirib.', 'azerbaijan'],
    ['tr', 'Ermenistan’ın Gence’ye düzenlediği füze saldırısında 13 kişi öldü.', 'azerbaijan'],
  ] as const)('tell an owner from a doer (%s: %s)', (language, sentence, side) => expect(firstOf(language, sentence)?.side).toBe(side));

  it.each([
    ['tr', 'Azerbaycan ordusunun 200 askeri öldürüldü, diye iddia etti Ermenistan Savunma Bakanlığı.', 'actor:mod-armenia'],
    ['tr', 'Bakü’deki uzmanlar ise bölgede 50 bin kişinin yaşadığını tahmin ediyor.', null],
    [
      'az',
      'Yerevan 120 min nəfərdən bəhs edir, Bakıdakı ekspertlər isə orada 50 min insan qaldığını deyirlər.',
      'actor:armenian-government',
    ],
    ['ru', 'В Баку утверждают, что уничтожены шесть танков.', 'actor:azerbaijani-government'],
    ['ru', 'В Баку журналисты насчитали шесть подбитых танков.', null],
  ] as const)('are given to nobody but who says them (%s: %s)', (language, sentence, actor) =>
    expect(firstOf(language, sentence)?.claimedBy).toBe(actor),
  );
});
