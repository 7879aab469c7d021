import { sameCamp } from './bearer-search.ts';
import type { Roster } from './build-roster.ts';
import { isGoverned, voiceAt } from './find-voice.ts';
import { introduce } from './introduce-speaker.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Introduction, Speaker, Voice } from './speaker.ts';

/**
 * Returns the speakers of a sentence with the stretch of each, in order. `previous` is who spoke last before it: a pronoun as subject
 * carries that speaker on. A stretch ends where the next speaker is named.
 */
export function findSpeakers(
  view: SentenceView,
  { roster, previous, subject, head = null }: { roster: Roster; previous: Speaker | null; subject: Voice | null; head?: Voice | null },
): Speaker[] {
  const found: Introduction[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const introduction = introduce({ view, roster, previous, subject, found, head }, at);
    if (introduction) found.push(introduction);
  }
  const speakers = found.map((one, i) => {
    const next = found[i + 1];
    const aside = next !== undefined && !next.after && endOfAside(view, next.first) < endOfAside(view, one.first);
    return endAtOther(stretch(view, nameGroup(view, one, next), { before: found[i - 1], next: aside ? found[i + 2] : next }), view, roster);
  });
  return parted(speakers, found, view);
}

/** "Baku denies it; 120,000 are cut off, Yerevan says": a semicolon before one who speaks behind what is told ends what the one before says. */
function parted(speakers: readonly Speaker[], found: readonly Introduction[], { tokens }: SentenceView): Speaker[] {
  return speakers.map((speaker, i) => {
    const [one, next] = [found[i]!, found[i + 1]];
    if (!next?.after || one.after || next.actor === one.actor) return speaker;
    const end = tokens.findIndex(({ text }, k) => text === ';' && k > one.last && k < next.first);
    return end < 0 ? speaker : { ...speaker, to: Math.min(speaker.to, end) };
  });
}

/** «La partie arménienne admet …, a dit le président X»: the one who follows speaks for the group or capital named before. */
function nameGroup({ mentions }: SentenceView, one: Introduction, next: Introduction | undefined): Introduction {
  if (!next?.after || next.actor === null || one.side === null || one.after) return one;
  const kind = mentions[one.first]?.kind;
  const capital = (kind === 'place' || kind === 'polity') && one.side === next.side;
  return capital || (one.actor === null && sameCamp(one.side, next.side)) ? { ...one, actor: next.actor } : one;
}

/** How far the words of one speaker reach: up to the next, and back over what stands before a phrase that follows it. */
function stretch(view: SentenceView, one: Introduction, { before, next }: { before?: Introduction; next?: Introduction }): Speaker {
  const { first, last, after, reach, ...rest } = one;
  const end = next ? (after && next.after ? last : next.first - 1) : view.tokens.length - 1;
  const unnamed = before?.speech === 'according' && before.actor === null && before.side === null;
  if (reach !== undefined) return { ...rest, from: reach, to: last };
  if (after) return { ...rest, from: before && !unnamed ? before.last + 1 : 0, to: before && !before.after && !unnamed ? last : end };
  const to = next && !next.after ? next.first - 1 : view.tokens.length - 1;
  return { ...rest, from: first, to: Math.min(to, endOfAside(view, first)) };
}

/** "…; the ministry began with fifty names": what follows a semicolon and another office or person as subject is no longer the first one's. */
function endAtOther(speaker: Speaker, view: SentenceView, roster: Roster): Speaker {
  for (let i = speaker.at + 1; i <= speaker.to; i++) {
    if (view.tokens[i]?.text !== ';') continue;
    for (let k = i + 1; k <= Math.min(i + 3, speaker.to); k++) {
      const voice = voiceAt(view, k, roster);
      const other = voice && !voice.weak && voice.actor !== speaker.actor && !ARMY.has(voice.actor ?? '');
      if (other && !isGoverned(view, voice.first)) return { ...speaker, to: i };
    }
  }
  return speaker;
}

/** Armies, which are told of more than they tell. */
export const ARMY: ReadonlySet<string> = new Set([
  'actor:azerbaijani-armed-forces',
  'actor:armenian-armed-forces',
  'actor:defence-army',
  'actor:russian-peacekeepers',
]);

const DASH = /^[–—]$/;

/** Last token of the brackets or dashes that a phrase stands between; the sentence's last where it stands in none. */
function endOfAside({ tokens, depths }: SentenceView, first: number): number {
  const end = tokens.length - 1;
  const closing = depths[first]! > 0 ? tokens.findIndex((_, i) => i > first && depths[i]! < depths[first]!) : -1;
  if (closing > 0) return closing;
  const opened = tokens.slice(0, first).filter(({ text }) => DASH.test(text)).length % 2 === 1;
  const dash = opened ? tokens.findIndex(({ text }, i) => i > first && DASH.test(text)) : -1;
  return dash > 0 ? dash : end;
}

/** Returns who says what a token is part of, null where nobody in the sentence does. */
export function speakerAt(speakers: readonly Speaker[], token: number): Speaker | null {
  const holding = speakers.filter(({ from, to }) => from <= token && token <= to);
  const preceding = holding.filter(({ at }) => at <= token);
  const nearest = preceding.at(-1) ?? holding[0] ?? null;
  // «selon un premier bilan» names nobody: who says so may come after
  const unnamed = nearest?.speech === 'according' && nearest.actor === null && nearest.side === null;
  return unnamed ? (holding.find((speaker) => speaker !== nearest) ?? nearest) : nearest;
}
