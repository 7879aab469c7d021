import { readFolded } from '../text/fold-text.ts';
import type { InstitutionRequest } from './find-owners.ts';
import type { Owner, Role } from './institution-words.ts';
import type { Hit } from './scan-terms.ts';

/** Owner of the office that a person is known for, by role. */
const HOLDERS: Partial<Record<Role, Readonly<Record<string, Owner>>>> = {
  ombudsman: {
    'person:aliyeva-sabina': 'azerbaijan',
    'person:beglaryan': 'nk',
    'person:grigoryan-kristinne': 'armenia',
    'person:manasyan-anahit': 'armenia',
    'person:stepanyan-gegham': 'nk',
    'person:tatoyan': 'armenia',
  },
};

/** Between a name and the office in apposition to it, folded; without the comma the office is a title, and part of who speaks. */
const BESIDE = /^, (?:the |le |la |l'|der |die |el )?$/u;
const REACH = 8;

/** Returns whose office a head is that stands beside the name of who holds it ("Gegham Stepanyan, the ombudsman"); undefined for any other. */
export function findHolder({ folded, hits, index }: InstitutionRequest, head: Hit, role: Role): Owner | undefined {
  const holders = HOLDERS[role];
  if (!holders) return undefined;
  const gap = (from: number, to: number) => to >= from && to - from <= REACH && BESIDE.test(readFolded(folded.units, from, to));
  const holder = hits.find((hit) => index.concepts[hit.concept]!.id in holders && (gap(hit.end, head.start) || gap(head.end, hit.start)));
  return holder && holders[index.concepts[holder.concept]!.id];
}
