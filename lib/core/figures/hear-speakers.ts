import type { Roster } from './build-roster.ts';
import { findSpeakers } from './find-claimant.ts';
import { voiceAt } from './find-voice.ts';
import { goesOnSpeaking, namesAnother, tellsElse } from './goes-on-speaking.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker, Voice } from './speaker.ts';

/** What the hearing of a sentence goes by, but for who spoke before. */
export interface Hearing {
  roster: Roster;
  /** Person that a sentence since then began with; null for none. */
  subject: Voice | null;
  /** Person or institution that a sentence of the paragraph before began with; null for none. */
  head: Voice | null;
  /** True for the first sentence of a paragraph. */
  fresh: boolean;
  /** True in the release of an institution. */
  release: boolean;
  /** True inside words that an earlier sentence opened in quotation marks. */
  quoted: boolean;
  /** Whose text the sentence before announced and did no more; null for none. */
  announced: Speaker | null;
  /** Where the headings end that the sentence begins with, UTF-16 offset in the text: nobody named after them speaks there. */
  body: number;
}

/** Returns the speakers of a sentence; where it names none, who goes on speaking from the sentence before in the same paragraph. */
export function hearSpeakers(
  view: SentenceView,
  previous: Speaker | null,
  { roster, subject, head, fresh, release, quoted, announced, body }: Hearing,
): Speaker[] {
  const named = belowHeadings(view, findSpeakers(view, { roster, previous, subject, head }), body);
  const nobody = named.every(({ actor, side, from }) => actor === null && side === null && from > 0);
  if (!nobody || (fresh && !release)) return named;
  const to = (named[0]?.from ?? view.tokens.length + 1) - 1;
  return [...carrySpeaker(view, previous, { roster, release, quoted, announced }).map((speaker) => ({ ...speaker, to })), ...named];
}

function belowHeadings({ tokens }: SentenceView, speakers: Speaker[], body: number): Speaker[] {
  const first = tokens.findIndex(({ start }) => start >= body);
  return first <= 0 ? speakers : speakers.map((one) => (one.at < first ? one : { ...one, from: Math.max(one.from, first) }));
}

function carrySpeaker(
  view: SentenceView,
  previous: Speaker | null,
  { roster, release, quoted, announced }: Omit<Hearing, 'subject' | 'head' | 'fresh' | 'body'>,
): Speaker[] {
  const speaker = previous?.actor ? previous : null;
  if (release) return carry(view, speaker ?? issuer(view, roster));
  const spoken = quoted || isQuoted(view) || (announced !== null && !tellsElse(view));
  if (speaker && spoken && !namesAnother(view, { previous: speaker, roster, spoken })) return carry(view, speaker);
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

/** A sentence in quotation marks with nobody named is of whoever was quoted before. */
const isQuoted = ({ tokens }: SentenceView) =>
  /^[«“„"]$/.test(tokens[0]?.text ?? '') &&
  (tokens.slice(-3).some(({ text }) => /^[»”“"]$/.test(text)) || !tokens.slice(1).some(({ text }) => /^[»”“"]$/.test(text)));
