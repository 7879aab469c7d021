import type { BearerSearch } from './bearer-search.ts';

const GAVE = /^(?:տվել|տվեց|տվեցին|տալիս)$/u;

/** Returns the index of the verb right before the number of dead that an army "gives", as Armenian says («տվել են 200 զոհ»); null where there is none. */
export function givingVerb({ view: { tokens }, counted }: BearerSearch): number | null {
  if (counted.outcome !== 'killed' && counted.outcome !== 'killed-or-wounded') return null;
  return [counted.number - 1, counted.number - 2].find((at) => GAVE.test(tokens[at]?.text ?? '')) ?? null;
}
