import { sameCamp } from './bearer-search.ts';
import type { Roster } from './build-roster.ts';
import { voiceAt } from './find-voice.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Voice } from './speaker.ts';
import type { Token } from './tag-words.ts';

/** Words for who holds an office or speaks for it. */
export const TITLE =
  /^(?:\p{L}*(?:commander|commandant|kommandeur|kommandant|comandante|командующ\p{L}*|minister|ministre|ministro|chief|chef|chefin|head|jefe|jefa|spokes\p{L}+|speaker|porte-parole|sprecher|sprecherin|portavoz|vocero|vocera|представител\p{L}*|пресс-секретар\p{L}*|начальник\p{L}*|глава|министр\p{L}*|secretary|secrétaire|sekretär|secretario|secretaria|секретар\p{L}*|director|directeur|director|direktor|adjoint|deputy|vice\p{L}*|adviser|помощник\p{L}*|советник\p{L}*|заместитель\p{L}*|президент\p{L}*|премьер(?:-министр)?\p{L}*|president|président|premier|омбудсмен\p{L}*|präsident\p{L}*|presidente|advisor|conseiller|conseillère|berater|asesor|official|officials|responsables?|representative|représentante?|bureau|office|services?|büro|oficina|cabinet|аппарат\p{L}*|vertreter|defender|défenseur|médiateur))$/u;

/** A token may be several words («primer ministro»). */
const isTitle = ({ text }: Token): boolean => text.split(' ').some((word) => TITLE.test(word));

const AFTER = 4;
const GOVERNMENTS = new Set(['actor:armenian-government', 'actor:azerbaijani-government']);

/**
 * Returns the person named right after the state of whose office a verb of speech tells («сказал президент Азербайджана Ильхам Алиев»,
 * «sagte der Berater des Präsidenten von Aserbaidschan, X»); null where no title stands before or no person after.
 */
export function holderOf({ view, roster }: { view: SentenceView; roster: Roster }, verb: number, voice: Voice): Voice | null {
  const { tokens, mentions } = view;
  if (!voice.weak && !GOVERNMENTS.has(voice.actor ?? '')) return null;
  let last = voice.at;
  while (mentions[last + 1] && mentions[last + 1] === mentions[voice.at]) last++;
  let titled = tokens.slice(verb + 1, last + 1).some(isTitle);
  for (let i = last + 1; i <= last + AFTER && tokens[i]; i++) {
    const named = mentions[i]?.kind === 'person' ? voiceAt(view, i, roster) : null;
    if (named) return titled && sameCamp(named.side, voice.side) ? named : null;
    // «Armeniens Ministerpräsident X», «el primer ministro armenio, X»
    if (isTitle(tokens[i]!)) titled = true;
    else if (tokens[i]!.text !== ',' && !tokens[i]!.tags.side && mentions[i]?.kind !== 'polity') return null;
  }
  return null;
}
