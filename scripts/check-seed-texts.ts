import type { Claim, Pack } from '../lib/core/pack/pack.ts';
import type { Problem } from '../lib/core/pack/problem.ts';
import { formatPath } from '../lib/core/pack/problem.ts';
import { statesNumber } from './states-number.ts';

/**
 * Returns what the texts of a bundled pack lack: French beside English, and the number of each claim in its quotation or its paraphrase.
 * An imported pack may do without either.
 */
export function checkSeedTexts(pack: Pack): Problem[] {
  const { sources, actors, places, events, wordings, topics, claims } = pack;
  const records: { id: string }[] = [sources, actors, places, events, wordings, topics, claims].flat();
  return [
    ...listTextsWithoutFrench({ title: pack.title, about: pack.about }).map((keys) => lacksFrench(pack.id, keys)),
    ...records.flatMap((record) => listTextsWithoutFrench(record).map((keys) => lacksFrench(record.id, keys))),
    ...claims.flatMap((claim) => checkStatedValue(claim, pack)),
  ];
}

const lacksFrench = (record: string, keys: (string | number)[]): Problem => ({
  record,
  path: formatPath([...keys, 'fr']),
  message: 'missing: our own texts are in English and French',
});

function listTextsWithoutFrench(content: unknown, keys: (string | number)[] = []): (string | number)[][] {
  if (typeof content !== 'object' || content === null) return [];
  if ('en' in content && typeof content.en === 'string') return 'fr' in content ? [] : [keys];
  return Object.entries(content).flatMap(([key, value]) =>
    listTextsWithoutFrench(value, [...keys, Array.isArray(content) ? Number(key) : key]),
  );
}

function checkStatedValue(claim: Claim, { topics }: Pack): Problem[] {
  if (claim.value === null) return [];
  const unit = topics.flatMap(({ positions }) => positions).find(({ id }) => id === claim.position)?.unit ?? null;
  const numbers = [claim.value.min, claim.value.max].filter((end) => end !== null);
  const texts = [claim.quote?.exact, claim.paraphrase.en, claim.paraphrase.fr].filter((text) => typeof text === 'string');
  if (texts.some((text) => numbers.every((number) => statesNumber(text, number, unit)))) return [];
  const message = `${[...new Set(numbers)].join(' and ')} stands neither in the quotation nor in the paraphrase`;
  return [{ record: claim.id, path: 'value', message }];
}
