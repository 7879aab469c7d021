import { formatNumber } from '../i18n/format-value.ts';
import { quote } from '../i18n/quotation-marks.ts';
import type { Note } from '../notes/note.ts';
import type { Text, Value } from '../pack/pack.ts';

/*
 * What a pack of notes says in our own voice. A pack carries its texts in several languages at once, so that they are not messages of the
 * interface, which has one.
 */

/** Texts of the pack's head. */
export const PACK_TEXTS = {
  title: { en: 'Noted figures', fr: 'Chiffres notés' },
  about: {
    en: 'Figures that a reader noted with Parallax, each with the sentence it stood in and the address of its page.',
    fr: 'Chiffres qu’un lecteur a notés avec Parallax, chacun avec sa phrase et l’adresse de sa page.',
  },
  madeBy: 'a reader of Parallax',
  licence: 'Quotations belong to their publishers.',
} as const;

/** Returns what is said of a page: its title, and what the offsets of its quotations count in. */
export function describePage({ title, language }: Note['page']): Text {
  const named = title.trim();
  const quoted = (into: string, label: string) => (named ? `${label} ${quote(named, language ?? into)}. ` : '');
  return {
    en: `${quoted('en', 'Page titled')}Its quotations count within the passages noted from it, joined by two line feeds.`,
    fr: `${quoted('fr', 'Page intitulée')}Ses citations se comptent dans les passages notés, joints par deux sauts de ligne.`,
  };
}

/** Returns a value in signs that every language reads: "22", "≥ 100", "≤ 5", "≈ 3000", "10–20". */
export function describeValue({ min, max, qualifier }: Value, unit: string): Text {
  const write = (language: string) => {
    const numbers = [...new Set([min, max])].flatMap((end) => (end === null ? [] : formatNumber(end, unit, language))).join('–');
    const sign = { exact: '', approx: '≈ ', at_least: '≥ ', at_most: '≤ ' }[qualifier];
    return sign + numbers;
  };
  return { en: write('en'), fr: write('fr') };
}

/** Returns what a page says with a figure, and all that its note keeps beside: speaker, pack, time, remark and tags. */
export function describeClaim(note: Note, value: Value): Text {
  const { en, fr } = describeValue(value, note.figure!.unit);
  const { speaker } = note.figure!;
  const remark = note.remark.trim();
  const tags = note.tags.join(', ');
  return {
    en: tell([
      `The page gives ${en}.`,
      speaker && `Said by: ${speaker}.`,
      `Noted on ${note.notedAt} with pack ${note.pack.id} ${note.pack.version}.`,
      remark && `Remark: ${quote(remark, 'en')}`,
      tags && `Tags: ${tags}.`,
    ]),
    fr: tell([
      `La page donne ${fr}.`,
      speaker && `Selon\u00a0: ${speaker}.`,
      `Noté le ${note.notedAt} avec le recueil ${note.pack.id} ${note.pack.version}.`,
      remark && `Remarque\u00a0: ${quote(remark, 'fr')}`,
      tags && `Mots-clés\u00a0: ${tags}.`,
    ]),
  };
}

function tell(sentences: readonly (string | null | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}
