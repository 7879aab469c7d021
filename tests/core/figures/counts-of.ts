import { figuresOf } from './read-specs.ts';

/** A text and the figures that it has, in order, each as `countOf` writes it; none for an empty list. */
export type CountCase = readonly [language: string, text: string, counts: readonly string[]];

const DAY = '2020-10-05';

/** Returns the figures of a text as "number=value unit side", the side a hyphen where it is open. */
export function countsOf(language: string, text: string): string[] {
  return figuresOf(text, language, DAY).map(({ numberStart, numberEnd, value, unit, side }) => {
    const written = text.slice(numberStart, numberEnd);
    const bounds = value.min === value.max ? `${value.min}` : `${value.min}-${value.max ?? ''}`;
    return `${written}=${bounds} ${unit} ${side ?? '-'}`;
  });
}
