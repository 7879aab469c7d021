import type { Counted } from './find-counted.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

/** Returns the people that a number without a noun counts, by a verb right before it ("displaced around 600"); null for any other. */
export function governed({ tokens }: SentenceView, at: number): Counted | null {
  const next = tokens[at + 1];
  if (next?.word && !hasMark(next, 'and') && !hasMark(next, 'stop')) return null;
  // «վիրավորվել՝ 5-ը»
  const counted = COUNTED_AS.test(tokens[at - 1]?.text ?? '');
  const verb = tokens[tokens[at - 1]?.text === '՝' || counted ? at - 2 : at - 1]?.tags.outcomes?.find(
    ({ role, outcome }) =>
      (role === 'act' || role === 'suffer') &&
      (outcome === 'displaced' ||
        (counted && outcome === 'missing') ||
        outcome === 'killed' ||
        outcome === 'wounded' ||
        outcome === 'captured'),
  );
  return verb ? { number: at, last: at, countable: 'person', outcome: verb.outcome, elliptic: false } : null;
}

/** «Без вести пропавшими считаются более ста». */
const COUNTED_AS = /^(?:числ[ия]тся|числятся|считаются|считается|остаются|остается)$/u;
