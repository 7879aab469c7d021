import type { Surroundings } from './is-allowed.ts';
import { NAMESAKES, PREFERRED } from './look-alikes.ts';
import type { Hit } from './scan-terms.ts';
import { SAFE } from './term-index.ts';
import { textBeside } from './text-beside.ts';

/** Returns the other record of the same name where a cue beside the name or in its sentence speaks for it. */
function findNamesake(around: Surroundings, hit: Hit): number | null {
  const { id } = around.index.concepts[hit.concept]!;
  const namesakes = NAMESAKES.filter(({ concept, page }) => concept === id && (!page || isNamed(around, page)));
  if (!namesakes.length) return null;
  const { before, after } = textBeside(around.folded, hit);
  const [start, end] = around.sentenceAt(hit.start);
  const near = `${before.slice(Math.max(0, before.length - (hit.start - start)))}\n${after.slice(0, Math.max(0, end - hit.end))}`;
  const meant = namesakes.find((same) => same.before?.test(before) || same.after?.test(after) || same.near?.test(near));
  const at = meant ? around.index.concepts.findIndex((concept) => concept.id === meant.other) : -1;
  return at >= 0 ? at : null;
}

const isNamed = ({ index, signs }: Surroundings, id: string): boolean =>
  [...signs.safe].some((concept) => index.concepts[concept]!.id === id);

/** Surnames go to the person named in full last before, else to the first one named on the page. */
function byNearestPerson(around: Surroundings, hits: Hit[]): Hit | null {
  const known = hits.filter((hit) => around.signs.persons.has(hit.concept));
  const before = known.filter((hit) => around.signs.persons.get(hit.concept)! <= hit.start);
  const place = (hit: Hit) => around.signs.persons.get(hit.concept)!;
  return before.sort((a, b) => place(b) - place(a))[0] ?? known.sort((a, b) => place(a) - place(b))[0] ?? null;
}

/** Of events with one name the latest is meant; an event that its dates speak for goes before a wording of the same words. */
function rankEvent(around: Surroundings, hit: Hit): number {
  const { id, kind } = around.index.concepts[hit.concept]!;
  if (kind === 'wording') return hit.risk === SAFE ? 0 : 9000;
  if (kind !== 'event') return 0;
  return 3000 - Number(around.index.events[id]?.from.slice(0, 4) ?? 0);
}

function rank(around: Surroundings, hit: Hit): number {
  const preferred = PREFERRED.indexOf(around.index.concepts[hit.concept]!.id);
  const known = around.signs.safe.has(hit.concept) ? 0 : 1;
  return rankEvent(around, hit) + hit.risk * 1000 + (preferred >= 0 ? preferred : PREFERRED.length + known);
}

/** Returns the hit that is meant among those of one span; `hits` holds at least one, all of them allowed. */
export function chooseConcept(around: Surroundings, hits: Hit[]): Hit {
  const person = byNearestPerson(around, hits);
  const chosen = person ?? [...hits].sort((a, b) => rank(around, a) - rank(around, b))[0]!;
  const other = findNamesake(around, chosen);
  return other === null ? chosen : { ...chosen, concept: other };
}
