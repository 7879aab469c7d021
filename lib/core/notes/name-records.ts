import { chooseName, chooseText, compareTexts } from '../card/choose-text.ts';
import type { Records } from '../card/look-up.ts';
import type { Actor } from '../pack/pack.ts';

/** How a record is called: what a reader is shown, and every name under which notes about it are found. */
export interface RecordNames {
  id: string;
  shown: string;
  all: string[];
}

/** Returns the names of the records with some ids, of a topic its question and title in every language; ids not on record are left out. */
export function nameRecords(ids: readonly string[], records: Records, language: string): RecordNames[] {
  return [...new Set(ids)].flatMap((id) => nameTopic(id, records, language) ?? nameConcept(id, records, language) ?? []);
}

/** Returns actors by the alphabet of a language; one without a name is called by its role. */
export function listActors(actors: readonly Actor[], language: string): { id: string; name: string }[] {
  const compare = compareTexts(language);
  return actors.map((actor) => ({ id: actor.id, name: callActor(actor, language) })).sort((a, b) => compare(a.name, b.name));
}

function nameTopic(id: string, records: Records, language: string): RecordNames | null {
  const topic = records.getTopic(id);
  if (!topic) return null;
  const texts = [topic.question, topic.title].flatMap((text) => Object.values(text) as string[]);
  return { id, shown: chooseText(topic.question, language).text, all: [...new Set(texts)] };
}

function callActor({ names, role }: Actor, language: string): string {
  return (chooseName(names, language) ?? chooseText(role, language)).text;
}

function nameConcept(id: string, records: Records, language: string): RecordNames | null {
  const actor = records.getActor(id);
  if (actor) {
    const all = [...actor.names.map(({ text }) => text), ...(Object.values(actor.role) as string[])];
    return { id, shown: callActor(actor, language), all: [...new Set(all)] };
  }
  const names = (records.getPlace(id) ?? records.getEvent(id))?.names ?? records.getWording(id)?.forms ?? [];
  const shown = chooseName(names, language);
  return shown && { id, shown: shown.text, all: [...new Set(names.map(({ text }) => text))] };
}
