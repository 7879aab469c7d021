import { foldWord } from '../text/fold-text.ts';

const either = (endings: string) => new RegExp(`^(?:${foldWord(endings).split(' ').join('|')})$`);

/** Vowel harmony is not checked: ASCII typing and foreign stems break it. */
const A = '[aəe]';
const I = '[iu]';
const TURKIC_CASE = `(?:n?${I}n(?:ki)?|[yns]?${I}|[yn]?${A}|n?[dt]${A}(?:n|ki(?:l${A}r)?)?|y?l${A}|l${I}(?:l${A}r)?)`;
const TURKIC = `(?:l${A}r)?(?:s?${I})?${TURKIC_CASE}?(?:d${I}r)?`;
const ARMENIAN_CASES = 'ը ն ի ին ից ում ով';

/**
 * What may follow a folded stem up to the end of the word, by paradigm; a stem that may stand bare has the empty ending as well.
 * Sources: standard grammars of the languages; tested against the lists of inflected forms in seeds.
 */
export const ENDINGS = [
  { id: 'bare', bare: true, pattern: /^$/ },
  { id: 'german', bare: true, pattern: /^e?s$/ },
  { id: 'german-adjective', bare: false, pattern: /^e[rsnm]?$/ },
  { id: 'russian-consonant', bare: true, pattern: either('а у ом ем е') },
  { id: 'russian-surname', bare: true, pattern: either('а у ом ем е ым ы ых') },
  { id: 'russian-a', bare: false, pattern: either('а ы и е у ой ей ою ею') },
  { id: 'russian-ya', bare: false, pattern: either('я и е ю ей ею') },
  { id: 'russian-soft', bare: false, pattern: either('ь я ю ем е и ью') },
  { id: 'russian-j', bare: false, pattern: either('й я ю ем е') },
  { id: 'russian-o', bare: false, pattern: either('о а у ом е ем') },
  { id: 'russian-ie', bare: false, pattern: either('е я ю ем и') },
  { id: 'russian-plural', bare: true, pattern: either('ы и ов ев ей ам ям ами ями ах ях') },
  {
    id: 'russian-adjective',
    bare: false,
    pattern: either('ый ий ой ая ое ого ому ым им ом ую ые ие ых их ыми ими ою ей его ему ем юю яя'),
  },
  { id: 'armenian-consonant', bare: true, pattern: either(ARMENIAN_CASES) },
  { id: 'armenian-acronym', bare: true, pattern: new RegExp(`^-?(?:յ?(?:${ARMENIAN_CASES.split(' ').join('|')}))$`) },
  { id: 'armenian-a', bare: true, pattern: either('ն յի յին յից յում յով') },
  { id: 'armenian-i', bare: false, pattern: either('ի ին իի իին իից իում իով ու ուն ուց') },
  { id: 'armenian-vowel', bare: true, pattern: either(`${ARMENIAN_CASES} յի յին յից յում յով`) },
  { id: 'armenian-noun', bare: false, pattern: either('ուն ունը ունն ունից ունում ունով ան անը անն անում ամբ') },
  { id: 'turkic', bare: true, pattern: new RegExp(`^-?(?=.)${TURKIC}$`) },
  { id: 'turkic-softened', bare: false, pattern: new RegExp(`^(?=[aəeiu])${TURKIC}$`) },
] as const;

/** Name of a paradigm. */
export type EndingId = (typeof ENDINGS)[number]['id'];

/** Returns the place of a paradigm in `ENDINGS`. */
export function endingIndex(id: EndingId): number {
  return ENDINGS.findIndex((ending) => ending.id === id);
}
