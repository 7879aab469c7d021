import type { Actor, Name, Text } from '../pack/pack.ts';
import type { ForeignText, ShownText } from './topic-model.ts';

/** Returns our own text in the wanted language, else in English; `language` says which it became. */
export function chooseText(text: Text, language: string): ShownText {
  const wanted = (text as unknown as Record<string, string | undefined>)[language];
  return wanted === undefined ? { text: text.en, language: 'en' } : { text: wanted, language };
}

/** Returns the best name for a reader: current before historical, the wanted language, then English, then the first recorded; null when there is none. */
export function chooseName(names: readonly Name[], language: string): ForeignText | null {
  const current = names.filter((name) => name.era === 'current');
  const pools = [current, names];
  for (const wanted of [language, 'en']) {
    for (const pool of pools) {
      const found =
        pool.find((name) => name.language === wanted && name.risk !== 'never-alone') ?? pool.find((name) => name.language === wanted);
      if (found) return { text: found.text, language: found.language };
    }
  }
  const any = current[0] ?? names[0];
  return any ? { text: any.text, language: any.language } : null;
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
