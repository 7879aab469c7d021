import type { Side } from '../pack/pack.ts';
import type { Draft } from './draft.ts';
import { kindOfCountable } from './name-unit.ts';
import type { SentenceView } from './sentence-view.ts';

/** People in a machine. */
const CREW =
  /^(?:pilotes?|pilots?|crew(?:men|man)?|crew members|membres d.équipage|équipages?|aviateurs?|pilotos?|tripulantes?|piloten?|besatzungsmitglieder|л[её]тчик\p{L}*|пилот\p{L}*|экипаж\p{L}*|pilotu?\p{L}*|ekipaj\p{L}*|mürettebat\p{L}*|օդաչու\p{L}*)$/u;
const CRAFT = /^(?:(?:mi|ми|մի|su|су)-?\d+\p{L}*)$/u;
const BESIDE = 2;
const CREW_REACH = 3;

/** Returns the side of a crew that is counted: that of the machine counted before, else of the one that an adjective beside it names; null for other people. */
export function crewSide({ counted }: Draft, { tokens }: SentenceView, before: Draft | undefined): Side | null {
  if (!tokens.slice(counted.number + 1, counted.last + CREW_REACH).some(({ text }) => CREW.test(text))) return null;
  if (before && kindOfCountable(before.counted.countable) === 'equipment') return before.side;
  const craft = tokens.findLastIndex(
    ({ text, tags }, i) => i < counted.number && (CRAFT.test(text) || tags.countable === 'helicopter' || tags.countable === 'aircraft'),
  );
  if (craft < 0) return null;
  const beside = tokens.slice(Math.max(0, craft - BESIDE), craft + BESIDE + 1).find(({ tags }) => tags.side);
  const side = beside?.tags.side;
  return side && side !== 'enemy' && side !== 'own' ? side : null;
}
