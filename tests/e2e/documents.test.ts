import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Topic } from '../../lib/core/pack/pack.ts';
import { compilePack } from '../../scripts/compile-pack.ts';
import { closeCard, listMarks, openCard, readCard, type SeenCard, type SeenMark, waitForMarks } from '../../scripts/drive-page.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { findShared } from '../../scripts/find-shared.ts';
import { type NumericClaim, readDocumentPages } from './document-pages.ts';
import { writeNewsPage } from './news-page.ts';
import { openStage, type Stage, storeSettings } from './open-extension.ts';

const shared = findShared();
if (shared === null) console.log('figures of the documents not checked in a browser: no folder with the documents (PARALLAX_SHARED)');
const documents = shared === null ? [] : readDocumentPages(shared);

/** Firefox reads two of them: the engine is the same, what differs is painting, pointing and messages. */
const READ_IN: [BrowserName, string[]][] = [
  ['chromium', documents.map(({ id }) => id)],
  ['firefox', ['000', '002']],
];

/** How a claim's figure stands on the page. */
interface Finding {
  claim: string;
  marked: boolean;
  topic: boolean;
  positions: boolean;
  /** Ids of mirror topics whose card opened in its place. */
  mirrors: string[];
  words: string;
}

describe.skipIf(shared === null).each(READ_IN)('the figures of the documents in %s', (name, ids) => {
  const topics = new Map(compilePack().pack!.topics.map((topic) => [topic.id, topic]));
  const findings: Finding[] = [];
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(name);
    await storeSettings(stage, { kindsOff: ['place', 'polity', 'wording', 'event', 'person', 'actor'], paint: 'every', restDelayMs: 300 });
  });
  afterAll(async () => {
    await stage?.close();
    console.log(formatTable(name, findings));
  });

  it.each(ids)('are all marked in document %s, each with its own question and every position', async (id) => {
    const { claims, ...news } = documents.find((document) => document.id === id)!;
    stage.server.pages.set(`/document-${id}.html`, writeNewsPage(news));
    page = await stage.visit(`/document-${id}.html`);
    await waitForMarks(page);
    const marks = await listMarks(page);
    const cards = await readCards(page, marks);
    const found = claims.map((claim) => judge({ claim, claims, marks, cards, topics }));
    findings.push(...found);
    await page.close();
    expect(found.filter((finding) => !isWhole(finding))).toEqual([]);
    expect(found.filter(({ mirrors }) => mirrors.length > 0)).toEqual([]);
  });
});

/** Rests on every mark once; null where no card opens. */
async function readCards(page: Page, marks: SeenMark[]): Promise<(SeenCard | null)[]> {
  const cards: (SeenCard | null)[] = [];
  for (const mark of marks) {
    const opened = await openCard(page, mark);
    cards.push(opened === null ? null : await readCard(page));
    if (opened !== null) await closeCard(page);
  }
  return cards;
}

interface Judged {
  claim: NumericClaim;
  /** All of the page: a claim's words can hold those of another one. */
  claims: NumericClaim[];
  marks: SeenMark[];
  /** The card of each mark, null where none opened. */
  cards: (SeenCard | null)[];
  topics: Map<string, Topic>;
}

function judge({ claim, claims, marks, cards, topics }: Judged): Finding {
  const topic = topics.get(claim.topic)!;
  const own = marks.flatMap((mark, index) => (narrowestOf(mark, claims) === claim ? [{ mark, card: cards[index] ?? null }] : []));
  const right = own.filter(({ card }) => card?.title === topic.question.en);
  return {
    claim: claim.id,
    marked: own.length > 0,
    topic: right.length > 0,
    positions: right.some(({ card }) => showsAll(card!, topic)),
    mirrors: topic.mirrors.filter((mirror) => own.some(({ card }) => card?.title === topics.get(mirror)?.question.en)),
    words: own.map(({ mark }) => mark.text).join(' | '),
  };
}

/** The shortest claim whose words a mark touches, null when it touches none. */
function narrowestOf(mark: SeenMark, claims: NumericClaim[]): NumericClaim | null {
  const touched = claims.filter(({ within, start, end }) => within === mark.within && mark.start < end && start < mark.end);
  return touched.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function showsAll({ positions }: SeenCard, topic: Topic): boolean {
  return positions.length === topic.positions.length && topic.positions.every(({ label }) => positions.map(bare).includes(bare(label.en)));
}

/** A remark in brackets stands without them beside a bare number. */
function bare(label: string): string {
  return label.replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
}

function isWhole({ marked, topic, positions }: Finding): boolean {
  return marked && topic && positions;
}

function formatTable(name: string, findings: Finding[]): string {
  const rows = findings.map(({ claim, marked, topic, positions, words }) =>
    [claim, ...[marked, topic, positions].map((good) => (good ? 'yes' : 'NO ')), words].join('  '),
  );
  const failing = findings.filter((finding) => !isWhole(finding)).map(({ claim }) => claim);
  return [`${name}: claim, marked, topic, positions`, ...rows, `not as they should be: ${failing.join(', ') || 'none'}`].join('\n');
}
