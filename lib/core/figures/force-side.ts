import type { Side } from '../pack/pack.ts';
import type { Draft } from './draft.ts';
import { isIrregular } from './is-irregular.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const FORCE_REACH = 6;

/** Returns the side named with a force of peacekeepers («une force d’interposition russe de 800 hommes»); null for any other count. */
export function forceSide({ tokens, mentions }: SentenceView, { counted, found }: Draft): Side | null {
  const force =
    counted.countable === 'soldier' &&
    !isIrregular({ tokens }, counted) &&
    (found === null || found.outcome === 'deployed') &&
    tokens.some((token) => hasMark(token, 'keeping'));
  if (force && tokens.some((token) => token.tags.side === 'russia')) return 'russia';
  if (counted.countable !== 'peacekeeper') return null;
  const from = Math.max(0, counted.number - FORCE_REACH);
  const named = tokens.slice(from, counted.number).some((token) => token.tags.side === 'russia');
  const mentioned = mentions.some((mention) => mention?.concept === 'actor:russian-peacekeepers');
  return named || mentioned ? 'russia' : null;
}
