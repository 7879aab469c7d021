import type { Text } from '../pack/pack.ts';
import { chooseText } from './choose-text.ts';
import type { Records } from './look-up.ts';
import type { ShownText } from './topic-model.ts';

/** Somebody else wrote the title: a card shows no more of it. */
const MOST_UNITS = 80;

/** Returns the field that says which imported pack a topic, source or concept comes from; no field for the bundled one. */
export function nameOrigin(id: string, records: Records, language: string): { pack?: ShownText } {
  const title = records.getOrigin(id);
  return title === null ? {} : { pack: showTitle(title, language) };
}

/** Returns a pack's title as a reader of a language is shown it: one line, cut where it is too long. */
export function showTitle(title: Text, language: string, mostUnits = MOST_UNITS): ShownText {
  const shown = chooseText(title, language);
  const line = shown.text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return { ...shown, text: line.length > mostUnits ? `${line.slice(0, mostUnits)}…` : line };
}
