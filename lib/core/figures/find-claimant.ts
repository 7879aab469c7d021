import type { Side } from '../pack/pack.ts';
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
  { roster, previous, subject }: { roster: Roster; previous: Speaker | null; subject: Voice | null },
): Speaker[] {
  const found: Introduction[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const introduction = introduce({ view, roster, previous, subject, found }, at);
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

/** Armies are told of more than they tell. */
const ARMY = new Set(['actor:azerbaijani-armed-forces', 'actor:armenian-armed-forces', 'actor:defence-army', 'actor:russian-peacekeepers']);

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

/** Words by which a report goes on: our own, the enemy's, those with them, what is told in the conditional. */
const GOES_ON =
  /^(?:nous|notre|nos|our|we|unsere\p{L}*|wir|nuestr\p{L}*|наш\p{L}*|bizim|մեր|seien|sei|aurait|auraient|serait|seraient|trophies|trophées|trophäen|trofeos|трофе\p{L}*|qənimət\p{L}*|ganimet\p{L}*|ռազմավար\p{L}*|also|further|furthermore|additionally|également|en outre|aussi|de plus|avec eux|außerdem|zudem|además|también|также|кроме того|ayrica|həmçinin|նաեւ|by then|since then)$/u;

/** What the hearing of a sentence goes by, but for who spoke before. */
export interface Hearing {
  roster: Roster;
  /** Person that a sentence since then began with; null for none. */
  subject: Voice | null;
  /** True for the first sentence of a paragraph. */
  fresh: boolean;
  /** True in the release of an institution. */
  release: boolean;
  /** True inside words that an earlier sentence opened in quotation marks. */
  quoted: boolean;
}

/** Returns the speakers of a sentence; where it names none, who goes on speaking from the sentence before in the same paragraph. */
export function hearSpeakers(
  view: SentenceView,
  previous: Speaker | null,
  { roster, subject, fresh, release, quoted }: Hearing,
): Speaker[] {
  const named = findSpeakers(view, { roster, previous, subject });
  const nobody = named.every(({ actor, side, from }) => actor === null && side === null && from > 0);
  if (!nobody || (fresh && !release)) return named;
  const to = (named[0]?.from ?? view.tokens.length + 1) - 1;
  return [...carrySpeaker(view, previous, { roster, release, quoted }).map((speaker) => ({ ...speaker, to })), ...named];
}

function carrySpeaker(
  view: SentenceView,
  previous: Speaker | null,
  { roster, release, quoted }: { roster: Roster; release: boolean; quoted: boolean },
): Speaker[] {
  const speaker = previous?.actor ? previous : null;
  if (release) return carry(view, speaker ?? issuer(view, roster));
  if (speaker && (quoted || isQuoted(view)) && !hasOther(view, { previous: speaker, roster })) return carry(view, speaker);
  if (!speaker || !goesOnSpeaking(view, speaker, roster)) return [];
  return carry(view, speaker);
}

const RELEASE =
  /^\W*(?:press\srelease|official\s(?:release|statement)|communiqué|pressemitteilung|mitteilung|comunicado|nota\sde\sprensa|пресс-релиз|сводка|basın\saçıklaması|basın\sbülteni|mətbuat\s(?:məlumatı|relizi)|rəsmi\sməlumat|մամուլի\sհաղորդագրություն)(?!\p{L})/iu;

/** Returns whether a paragraph begins as the release of an institution, whose words all of it are. */
export const opensRelease = (text: string): boolean => RELEASE.test(text);

/** The armed forces that a release first names as acting. */
function issuer(view: SentenceView, roster: Roster): Speaker | null {
  for (let i = 0; i < view.tokens.length; i++) {
    const voice = voiceAt(view, i, roster);
    if (voice?.actor && !voice.weak && roster.military.has(voice.actor))
      return { actor: voice.actor, side: voice.side, speech: 'say', at: 0, from: 0, to: 0 };
  }
  return null;
}

function carry(view: SentenceView, speaker: Speaker | null): Speaker[] {
  const end = view.tokens.length;
  return speaker ? [{ ...speaker, speech: 'carried', at: end, from: 0, to: end }] : [];
}

function goesOnSpeaking(view: SentenceView, previous: Speaker, roster: Roster): boolean {
  if (hasOther(view, { previous, roster }) || tellsElse(view)) return false;
  return view.tokens.some(
    (token, i) => GOES_ON.test(token.text) || token.tags.side === 'enemy' || (token.tags.side === 'own' && !namesOther(view, i, previous)),
  );
}

/** «un de ses cousins» is of whoever the story is about. */
const KIN =
  /^(?:cousin\p{L}*|frères?|sœurs?|fils|filles?|neveux?|nièces?|oncles?|parents?|proches|amis?|enfants|brothers?|sisters?|sons?|daughters?|nephews?|nieces?|uncles?|relatives|friends|vettern?|brüdern?|söhnen?|primos?|hermanos?|hijos?|sobrinos?)$/u;

/** "The Russian troops lost several of their own": whose own they are is told before. */
const namesOther = ({ tokens }: SentenceView, at: number, { side }: Speaker): boolean =>
  KIN.test(tokens[at + 1]?.text ?? '') ||
  tokens
    .slice(0, at)
    .some(({ tags }) => tags.side !== undefined && tags.side !== 'own' && tags.side !== 'enemy' && !sameCamp(tags.side as Side, side));

/** A sentence in quotation marks with nobody named is of whoever was quoted before. */
const isQuoted = ({ tokens }: SentenceView) =>
  /^[«“„"]$/.test(tokens[0]?.text ?? '') && tokens.slice(-3).some(({ text }) => /^[»”“"]$/.test(text));

/** "Local residents told our reporter": a verb of speech that no pronoun and no name is the subject of. */
const tellsElse = ({ tokens }: SentenceView) =>
  tokens.some(({ tags, word }, i) => word && i > 0 && tags.speech === 'say' && TELLS.test(tokens[i]!.text));

const TELLS =
  /^(?:told|say|said|says|tell|tells|racontent?|disent|dit|ont dit|déclarent|affirment|raconte|sagten?|sagt|erzählen|erzählten?|berichteten|dicen|dijeron|cuentan|рассказал\p{L}*|рассказыва\p{L}*|говорят|anlatt\p{L}*|söyle\p{L}*|danış\p{L}*|պատմ\p{L}*)$/u;

const hasOther = (view: SentenceView, by: { previous: Speaker; roster: Roster }) => view.mentions.some((_, i) => isOther(view, i, by));

/** True where a name stands that could speak for somebody else. */
function isOther(view: SentenceView, at: number, { previous, roster }: { previous: Speaker; roster: Roster }): boolean {
  const voice = voiceAt(view, at, roster);
  return voice !== null && !voice.weak && voice.actor !== previous.actor;
}
