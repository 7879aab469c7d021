import type { Claim, Side, Source } from '../pack/pack.ts';
import { groupBy } from './group-by.ts';
import type { Records } from './look-up.ts';
import { nameOrigin } from './name-origin.ts';
import { partyOf } from './side-family.ts';
import type { Basis, Party } from './topic-model.ts';

const PARTIES: readonly Party[] = ['armenian', 'azerbaijan'];

/** Returns what claims rest on: articles, their dates, and whose voices they carry. An article's own voice belongs to no side. */
export function buildBasis(claims: readonly Claim[], records: Records, language: string): Basis {
  const sources = [...new Set(claims.map((claim) => claim.source))].flatMap((id) => records.getSource(id) ?? []);
  const dates = sources.flatMap((source) => source.published.date ?? []).sort();
  const quoted = claims.filter((claim) => claim.claimant.as !== 'article');
  const speakers = countSpeakers(quoted, records);
  return {
    ...listOrigins(sources, records, language),
    articles: countLanguages(sources),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    speakers,
    ownVoice: new Set(claims.filter((claim) => claim.claimant.as === 'article').map((claim) => claim.source)).size,
    silent: PARTIES.filter((party) => !speakers.some(({ side }) => speaksFor(side, party))),
  };
}

function listOrigins(sources: readonly Source[], records: Records, language: string): Pick<Basis, 'packs'> {
  const titles = new Map(sources.flatMap(({ id }) => nameOrigin(id, records, language).pack ?? []).map((title) => [title.text, title]));
  return titles.size > 0 ? { packs: [...titles.values()] } : {};
}

function speaksFor(side: Side, party: Party): boolean {
  return partyOf(side) === party || side === 'both' || side === 'each';
}

function countLanguages(sources: readonly Source[]): Basis['articles'] {
  return [...groupBy(sources, (source) => source.language)]
    .map(([language, list]) => ({ language, count: list.length }))
    .sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1));
}

/** Unnamed speakers of one side count as one: nothing tells them apart. */
function countSpeakers(claims: readonly Claim[], records: Records): Basis['speakers'] {
  const heard = claims.flatMap(({ claimant: { actor, side } }) => {
    const speaksFor = side ?? (actor === null ? null : (records.getActor(actor)?.side ?? null));
    return speaksFor === null ? [] : [{ side: speaksFor, key: actor ?? '' }];
  });
  return [...groupBy(heard, (one) => one.side)]
    .map(([side, list]) => ({ side, count: new Set(list.map((one) => one.key)).size }))
    .sort((a, b) => (a.side < b.side ? -1 : 1));
}
