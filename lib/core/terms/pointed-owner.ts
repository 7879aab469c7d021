import { readFolded } from '../text/fold-text.ts';
import type { InstitutionRequest, OwnerHit } from './find-owners.ts';
import type { Owner } from './institution-words.ts';
import type { Hit } from './scan-terms.ts';

const THERE = /^ (?:there|y|dort|dortige\p{L}*|alli|там|orada|այնտեղ)(?: |,|$)/u;
const THERE_REACH = 240;
const ITS =
  /(?:^|[^\p{L}])(?:son|sa|dont le|dont la|its|whose|dessen|deren|cuy[oa]|sein\p{L}*|ihr|ihre|ihrem|ihren|su|его|ее) (?:propre |own )?$/u;
const OF_THE_COUNTRY = /^ (?:du pays|of the country|des landes|del pais|страны)(?!\p{L})/u;
const BESIDE = 16;
/** Roles whose heads are words for more than one institution: «son armée» is no name. */
const MANY: ReadonlySet<string> = new Set(['forces', 'government', 'authorities', 'local', 'peacekeepers']);
/** «À Bakou, le ministère …»: right after where a sentence begins. */
const THEN_THE = /, (?:le |la |the |das |die |el )?$/u;
/** What may stand before the subject of a sentence: the hour of an entry, a conjunction, a word for the source, an article. */
const OPENING =
  /^[\d\s:.,h«"“„–—-]*(?:(?:mais|et|selon|pour|or|a|d'apres|cote|de son cote,|but|and|for|in|according to|nach angaben von|laut|aber|pero|y|en|segun|para|но|а|в|по словам|для) )?(?:l'|la |le |the )?$/u;

/** Other states that begin a sentence. */
const OTHERS =
  /^[^\p{L}]*(?:l'|la |le |the )?(?:france|paris|russie|moscou|russia|moscow|russland|moskau|rusia|moscu|turquie|turkey|turkei|turquia|ankara|iran|teheran|tehran|georgie|georgia|georgien|tbilissi|tbilisi|israel|etats-unis|washington|united states|usa|estados unidos|allemagne|berlin|germany|deutschland|espana|madrid|росси|москва|турци|анкара|иран|грузи)/u;
const OTHERS_REACH = 30;

/** The state or capital that begins a sentence, null where none does. */
function subjectOf({ folded }: InstitutionRequest, [start, end]: readonly [number, number], owners: readonly OwnerHit[]): Owner | null {
  const named = owners.filter(({ hit }) => hit.start >= start && hit.end <= end).toSorted((a, b) => a.hit.start - b.hit.start);
  const first = named[0];
  if (!first || first.hit.start - start > THERE_REACH) return null;
  return OPENING.test(readFolded(folded.units, start, first.hit.start)) ? first.owner : null;
}

function isNoun({ index }: InstitutionRequest, { hit }: OwnerHit): boolean {
  return ['place', 'polity'].includes(index.concepts[hit.concept]!.kind);
}

/**
 * Returns whose the institution is that a head points back to: "the defence ministry there" to the capital or state named last, «son ministère»,
 * «le parquet du pays» to the one that begins its sentence, or the sentence before where the head begins its own. Null where that is none of
 * the parties, undefined where the head does not point back.
 */
export function pointedOwner(request: InstitutionRequest, head: Hit, owners: readonly OwnerHit[]): Owner | null | undefined {
  const { folded, sentenceAt } = request;
  const after = readFolded(folded.units, head.end, Math.min(folded.units.length, head.end + BESIDE));
  if (THERE.test(after)) {
    const near = owners.filter(({ hit, apart }) => apart && hit.end <= head.start && hit.end > head.start - THERE_REACH);
    return near.toSorted((a, b) => b.hit.end - a.hit.end)[0]?.owner ?? null;
  }
  const before = readFolded(folded.units, Math.max(0, head.start - BESIDE), head.start);
  if (MANY.has(request.index.concepts[head.concept]!.id)) return undefined;
  const comma = THEN_THE.exec(before)?.[0].length;
  const place = comma ? owners.find(({ hit, apart }) => apart && hit.end === head.start - comma) : undefined;
  if (place && OPENING.test(readFolded(folded.units, sentenceAt(head.start)[0], place.hit.start))) return place.owner;
  if (!ITS.test(before) && !OF_THE_COUNTRY.test(after)) return undefined;
  const nouns = owners.filter((one) => isNoun(request, one) && one.hit.end <= head.start);
  const [start, end] = sentenceAt(head.start);
  const begins = head.start - start <= BESIDE;
  const subject = subjectOf(request, begins && start > 0 ? sentenceAt(start - 1) : [start, end], nouns);
  const others = OTHERS.test(readFolded(folded.units, start, Math.min(head.start, start + OTHERS_REACH)));
  return subject ?? (others ? null : undefined);
}
