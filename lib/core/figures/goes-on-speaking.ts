import type { Side } from '../pack/pack.ts';
import { sameCamp } from './bearer-search.ts';
import type { Roster } from './build-roster.ts';
import { ARMY } from './find-claimant.ts';
import { voiceAt } from './find-voice.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';

/** Words by which a report goes on: our own, the enemy's, those with them, what is told in the conditional. */
const GOES_ON =
  /^(?:nous|notre|nos|our|we|unsere\p{L}*|wir|nuestr\p{L}*|наш\p{L}*|bizim|մեր|seien|sei|aurait|auraient|serait|seraient|trophies|trophées|trophäen|trofeos|трофе\p{L}*|qənimət\p{L}*|ganimet\p{L}*|ռազմավար\p{L}*|also|further|furthermore|additionally|également|en outre|aussi|de plus|avec eux|außerdem|zudem|además|también|также|кроме того|ayrica|həmçinin|նաեւ|by then|since then)$/u;

/** Returns whether a sentence that names nobody goes on with what was said before: by its words for the two sides, or as a part of the same count. */
export function goesOnSpeaking(view: SentenceView, previous: Speaker, roster: Roster): boolean {
  // a question is the page's own
  if (namesAnother(view, { previous, roster }) || tellsElse(view) || view.tokens.at(-1)?.text === '?') return false;
  if (opensWithPart(view)) return true;
  return view.tokens.some(
    (token, i) =>
      (GOES_ON.test(token.text) && !isPress(view, i)) ||
      token.tags.side === 'enemy' ||
      (token.tags.side === 'own' && !isPress(view, i) && !namesOther(view, i, previous)),
  );
}

/** "Of these, 91,000 had been registered": a part of what was counted is of the same count. */
const opensWithPart = ({ tokens }: SentenceView): boolean =>
  PART.test(
    tokens
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' '),
  ) && tokens.slice(2, 6).some(({ number }) => number !== undefined);
const PART =
  /^(?:(?:of|among) (?:these|those|them)|(?:of|among) (?:these|those|them) ,|parmi (?:eux|elles|ces)|sur ce|davon .*|(?:von|unter) (?:ihnen|diesen)|de (?:ellos|ellas|estos)|entre (?:ellos|ellas)|из них|среди них)/u;

const PRESS =
  /^(?:yeux|journaux|équipes|lecteurs|eyes|augen|ojos|глазах|researchers?|correspondents?|reporters?|journalists?|newspaper|newsroom|teams?|investigat\p{L}*|colleagues?|readers?|analysts?|research|envoyée?s?|correspondante?s?|journal|rédaction|enquêteurs|enquête|confrères?|journalistes?|chercheurs|équipe|reporter\p{L}*|korrespondent\p{L}*|redaktion|zeitung|corresponsal\p{L}*|periodistas?|redacción|корреспондент\p{L}*|редакци\p{L}*|журналист\p{L}*)$/u;

/** "Our researchers established": the page's own people. */
const isPress = ({ tokens }: SentenceView, at: number): boolean => [1, 2].some((on) => PRESS.test(tokens[at + on]?.text ?? ''));

/** «un de ses cousins» is of whoever the story is about. */
const KIN =
  /^(?:cousin\p{L}*|frères?|sœurs?|fils|filles?|neveux?|nièces?|oncles?|parents?|proches|amis?|enfants|brothers?|sisters?|sons?|daughters?|nephews?|nieces?|uncles?|relatives|friends|vettern?|brüdern?|söhnen?|primos?|hermanos?|hijos?|sobrinos?)$/u;

/** "The Russian troops lost several of their own": whose own they are is told before. */
const namesOther = ({ tokens }: SentenceView, at: number, { side }: Speaker): boolean =>
  KIN.test(tokens[at + 1]?.text ?? '') ||
  tokens
    .slice(0, at)
    .some(({ tags }) => tags.side !== undefined && tags.side !== 'own' && tags.side !== 'enemy' && !sameCamp(tags.side as Side, side));

/** Returns whether somebody without a name tells ("local residents told our reporter"): a verb of speech that no pronoun and no name is the subject of. */
export const tellsElse = ({ tokens }: SentenceView) =>
  tokens.some(({ tags, word }, i) => word && i > 0 && tags.speech === 'say' && TELLS.test(tokens[i]!.text));

const TELLS =
  /^(?:told|say|said|says|tell|tells|racontent?|disent|dit|ont dit|déclarent|affirment|raconte|sagten?|sagt|erzählen|erzählten?|berichteten|dicen|dijeron|cuentan|рассказал\p{L}*|рассказыва\p{L}*|говорят|anlatt\p{L}*|söyle\p{L}*|danış\p{L}*|պատմ\p{L}*)$/u;

/** Returns whether a sentence names somebody else who could speak. */
export const namesAnother = (view: SentenceView, by: { previous: Speaker; roster: Roster; spoken?: boolean }) =>
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
