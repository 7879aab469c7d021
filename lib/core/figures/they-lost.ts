import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf } from './bearer-search.ts';

const THEY = /^(?:they|ils|elles|ellos|они)$/u;
const YOU = /^(?:you|vous|ustedes|вы)$/u;
const WE = /^(?:we|our|us|nous|notre|nos|wir|unser\p{L}*|nosotros|nuestr\p{L}*|мы|нас|нами|наш\p{L}*)$/u;
const REACH = 3;

/**
 * Returns who lost it where a party itself speaks of "them" beside "us", or says it of "you": its enemy. Null elsewhere: who is only said to
 * have spoken may mean itself by "they".
 */
export function theirLoss({ view, speaker }: BearerSearch, verb: number): Side | null {
  if (!speaker) return null;
  const before = view.tokens.slice(Math.max(0, verb - REACH), verb);
  const beside = before.some(({ text }) => YOU.test(text)) || (before.some(({ text }) => THEY.test(text)) && isDirect(view.tokens));
  return beside ? opponentOf(speaker.side) : null;
}

const isDirect = (tokens: readonly { text: string }[]) =>
  tokens.some(({ text }) => WE.test(text)) || /^[«“„"]$/.test(tokens[0]?.text ?? '');
