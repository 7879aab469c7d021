import type { Roster } from './build-roster.ts';
import { voiceAt } from './find-voice.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Voice } from './speaker.ts';

/** Words for who holds an office or speaks for it. */
export const TITLE =
  /^(?:\p{L}*(?:commander|commandant|kommandeur|kommandant|comandante|командующ\p{L}*|minister|ministre|ministro|chief|chef|chefin|head|jefe|jefa|spokes\p{L}+|speaker|porte-parole|sprecher|sprecherin|portavoz|vocero|vocera|представител\p{L}*|пресс-секретар\p{L}*|начальник\p{L}*|глава|министр\p{L}*|secretary|secrétaire|sekretär|secretario|secretaria|секретар\p{L}*|director|directeur|director|direktor|adjoint|deputy|vice\p{L}*|adviser|помощник\p{L}*|советник\p{L}*|заместитель\p{L}*|президент\p{L}*|премьер(?:-министр)?\p{L}*|president|président|premier|омбудсмен\p{L}*|präsident\p{L}*|presidente|advisor|conseiller|conseillère|berater|asesor|official|officials|responsables?|representative|représentante?|bureau|office|services?|büro|oficina|cabinet|аппарат\p{L}*|vertreter|defender|défenseur|médiateur))$/u;

const AFTER = 2;

/**
 * Returns the person named right after the state of whose office a verb of speech tells («сказал президент Азербайджана Ильхам Алиев»,
 * «sagte der Berater des Präsidenten von Aserbaidschan, X»); null where no title stands before or no person after.
 */
export function holderOf({ view, roster }: { view: SentenceView; roster: Roster }, verb: number, voice: Voice): Voice | null {
  const { tokens, mentions } = view;
  if (!voice.weak) return null;
  let titled = tokens.slice(verb + 1, voice.at + 1).some(({ text }) => TITLE.test(text));
  let last = voice.at;
  while (mentions[last + 1] && mentions[last + 1] === mentions[voice.at]) last++;
  for (let i = last + 1; i <= last + AFTER; i++) {
    const named = mentions[i]?.kind === 'person' ? voiceAt(view, i, roster) : null;
    if (named) return titled ? named : null;
    // «Armeniens Ministerpräsident X»
    if (TITLE.test(tokens[i]?.text ?? '')) titled = true;
    else if (tokens[i]?.text !== ',') return null;
  }
  return null;
}
