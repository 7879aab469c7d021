import type { Value } from '../pack/pack.ts';
import type { FoundNumber } from './find-numbers.ts';

/** Returns a found number as a value of the contract; a range keeps both ends, whatever stands before it («до 20–30 тысяч»). */
export function numberValue(number: FoundNumber): Value {
  const min = number.value ?? number.min ?? null;
  const max = number.value ?? number.max ?? null;
  const range = min !== null && max !== null && min !== max;
  if (range && !number.vague && number.qualifier !== 'approx') return { min, max, qualifier: 'exact' };
  if (number.qualifier === 'at_least') return { min, max: null, qualifier: 'at_least' };
  if (number.qualifier === 'at_most') return { min: null, max, qualifier: 'at_most' };
  return { min, max, qualifier: number.qualifier };
}
