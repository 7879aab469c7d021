import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/core/annotate.ts';
import type { Figure } from '../../lib/core/annotation.ts';
import { buildEngine } from '../../lib/core/build-engine.ts';
import { ensurePack } from '../../scripts/compile-pack.ts';
import { DOCUMENT_DATES } from '../../scripts/evaluation/document-dates.ts';
import { findShared } from '../../scripts/find-shared.ts';

const shared = findShared();
if (shared === null) console.log('figures of the five documents not checked: no folder with the documents (PARALLAX_SHARED)');

interface NumericClaim {
  id: string;
  kind: string;
  article: string;
  topic: string;
  start: number;
  end: number;
}

/** Claims that give a number, with offsets in UTF-16: the inventory counts code points. */
function readClaims(folder: string, texts: Map<string, string>): NumericClaim[] {
  const { claims } = JSON.parse(readFileSync(join(folder, 'inventory', 'claims.json'), 'utf8')) as { claims: NumericClaim[] };
  const toUnits = (text: string, at: number) => [...text].slice(0, at).join('').length;
  return claims
    .filter(({ kind }) => kind === 'numeric')
    .map((claim) => {
      const text = texts.get(claim.article)!;
      return { ...claim, start: toUnits(text, claim.start), end: toUnits(text, claim.end) };
    });
}

function readDocuments(folder: string): Map<string, string> {
  const files = readdirSync(join(folder, 'seeds')).filter((file) => file.endsWith('.txt'));
  return new Map(files.map((file) => [file.slice(0, 3), readFileSync(join(folder, 'seeds', file), 'utf8')]));
}

describe.skipIf(shared === null)('the figures of the five documents', () => {
  const pack = ensurePack();
  const engine = buildEngine(pack);
  const texts = shared === null ? new Map<string, string>() : readDocuments(shared);
  const found = new Map<string, Figure[]>();
  for (const [id, text] of texts) {
    const page = { text, language: null, date: DOCUMENT_DATES[id] ?? null, title: null, url: null };
    found.set(
      id,
      annotate(page, engine).annotations.filter((annotation) => annotation.kind === 'figure'),
    );
  }
  const claims = shared === null ? [] : readClaims(shared, texts);
  const answering = ({ article, start, end }: NumericClaim) =>
    found.get(article)!.filter((figure) => figure.numberStart < end && start < figure.numberEnd);

  it('are all there: 38 claims in five documents', () => {
    expect(texts.size).toBe(5);
    expect(claims).toHaveLength(38);
  });

  it('land on their own topic, each claim', () => {
    const lost = claims.filter((claim) => !answering(claim).some(({ topic }) => topic === claim.topic));
    expect(lost.map(({ id, topic }) => `${id} ${topic}`)).toEqual([]);
  });

  it('never land on a topic that only looks like theirs', () => {
    const mirrors = new Map(pack.topics.map(({ id, mirrors }) => [id, mirrors]));
    const crossed = claims.flatMap((claim) =>
      answering(claim).flatMap(({ topics }) =>
        topics.filter((topic) => mirrors.get(claim.topic)?.includes(topic)).map((topic) => `${claim.id} ${topic}`),
      ),
    );
    expect(crossed).toEqual([]);
  });

  it('have no topic where no claim of the inventory stands', () => {
    const strays = [...found].flatMap(([article, figures]) =>
      figures
        .filter(
          (figure) =>
            figure.topic &&
            !claims.some((claim) => claim.article === article && figure.numberStart < claim.end && claim.start < figure.numberEnd),
        )
        .map((figure) => `${article} ${texts.get(article)!.slice(figure.start, figure.end)} ${figure.topic}`),
    );
    expect(strays).toEqual([]);
  });

  it('agree with what is on record, since the record was made from them', () => {
    const others = claims.flatMap((claim) =>
      answering(claim)
        .filter(({ topic, match }) => topic === claim.topic && match !== 'same-figure')
        .map(() => claim.id),
    );
    expect(others).toEqual([]);
  });
});
