import type { Side } from '../pack/pack.ts';
import { sameCamp } from './bearer-search.ts';
import type { Roster } from './build-roster.ts';
import { ARMY, findSpeakers } from './find-claimant.ts';
import { voiceAt } from './find-voice.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker, Voice } from './speaker.ts';

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
  /** Whose text the sentence before announced and did no more; null for none. */
  announced: Speaker | null;
  /** Where the headings end that the sentence begins with, UTF-16 offset in the text: nobody named after them speaks there. */
  body: number;
}

/** Returns the speakers of a sentence; where it names none, who goes on speaking from the sentence before in the same paragraph. */
export function hearSpeakers(
  view: SentenceView,
  previous: Speaker | null,
  { roster, subject, fresh, release, quoted, announced, body }: Hearing,
): Speaker[] {
  const named = belowHeadings(view, findSpeakers(view, { roster, previous, subject }), body);
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
  { roster, release, quoted, announced }: Omit<Hearing, 'subject' | 'fresh' | 'body'>,
): Speaker[] {
  const speaker = previous?.actor ? previous : null;
  if (release) return carry(view, speaker ?? issuer(view, roster));
  const spoken = quoted || isQuoted(view) || (announced !== null && !tellsElse(view));
  if (speaker && spoken && !hasOther(view, { previous: speaker, roster, spoken })) return carry(view, speaker);
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
  // a question is the page's own
  if (hasOther(view, { previous, roster }) || tellsElse(view) || view.tokens.at(-1)?.text === '?') return false;
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
  /^[«“„"]$/.test(tokens[0]?.text ?? '') &&
  (tokens.slice(-3).some(({ text }) => /^[»”“"]$/.test(text)) || !tokens.slice(1).some(({ text }) => /^[»”“"]$/.test(text)));

/** "Local residents told our reporter": a verb of speech that no pronoun and no name is the subject of. */
const tellsElse = ({ tokens }: SentenceView) =>
  tokens.some(({ tags, word }, i) => word && i > 0 && tags.speech === 'say' && TELLS.test(tokens[i]!.text));

const TELLS =
  /^(?:told|say|said|says|tell|tells|racontent?|disent|dit|ont dit|déclarent|affirment|raconte|sagten?|sagt|erzählen|erzählten?|berichteten|dicen|dijeron|cuentan|рассказал\p{L}*|рассказыва\p{L}*|говорят|anlatt\p{L}*|söyle\p{L}*|danış\p{L}*|պատմ\p{L}*)$/u;

const hasOther = (view: SentenceView, by: { previous: Speaker; roster: Roster; spoken?: boolean }) =>
  view.mentions.some((_, i) => isOther(view, i, by));

/** True where a name stands that could speak for somebody else. */
function isOther(
  view: SentenceView,
  at: number,
  { previous, roster, spoken }: { previous: Speaker; roster: Roster; spoken?: boolean },
): boolean {
  const voice = voiceAt(view, at, roster);
  // within somebody's words an army is told of
  if (spoken && voice?.actor && ARMY.has(voice.actor)) return false;
  return voice !== null && !voice.weak && voice.actor !== previous.actor;
}
