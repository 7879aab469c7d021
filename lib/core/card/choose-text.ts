import type { Actor, Name, Text } from '../pack/pack.ts';
import type { ForeignText, ShownText } from './topic-model.ts';

/** Returns our own text in the wanted language, else in English; `language` says which it became. */
export function chooseText(text: Text, language: string): ShownText {
  const wanted = (text as unknown as Record<string, string | undefined>)[language];
  return wanted === undefined ? { text: text.en, language: 'en' } : { text: wanted, language };
}

/**
 * Returns the best name for a reader, null when there is none. A name of no side goes before any other, in the wanted language or else in
 * English, so that no card is titled in one side's words while there is a common name of today; a former one is no title.
 */
export function chooseName(names: readonly Name[], language: string): ForeignText | null {
  const ranks = names.map((name) => rankName(name, language));
  const best = names[ranks.indexOf(Math.min(...ranks))];
  return best ? { text: best.text, language: best.language } : null;
}

/** The lower, the better; each step outweighs all that follow it. */
function rankName(name: Name, language: string): number {
  const foreign = name.language === language ? 0 : name.language === 'en' ? 1 : 2;
  const sided = name.side === 'armenian' || name.side === 'azerbaijan' || name.side === 'turkey' ? 1 : 0;
  const unreadable = foreign === 2 ? 1 : 0;
  return unreadable * 100 + (name.era === 'historical' ? 70 : 0) + sided * 50 + foreign * 10 + (name.risk === 'never-alone' ? 2 : 0);
}

/** Returns the name of an actor for a reader, null when none is recorded. */
export function chooseActorName(actor: Actor | null, language: string): ForeignText | null {
  return actor ? chooseName(actor.names, language) : null;
}

/** Compares texts as the alphabet of a language orders them; capitals and accents decide only between equals. */
export function compareTexts(language: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) => collator.compare(a, b);
}
