import type { MarkCounts, PageKnowledge, PageStatus } from '../core/reading.ts';
import { HitTester, type Target } from '../page/hit-test.ts';
import { type MarkName, MarkPainter } from '../page/paint-marks.ts';
import { readText } from '../page/read-text.ts';
import { blockAround } from '../page/walk-blocks.ts';
import { type Changes, type ChangeWatcher, watchChanges } from '../page/watch-changes.ts';
import { whenShown } from '../page/when-shown.ts';
import { type AskPorts, EngineAsker } from './ask-engine.ts';
import { chooseMarks, countMarks, type MarkChoice } from './choose-marks.ts';
import { markNameOf } from './mark-name.ts';
import { PageBlocks } from './page-blocks.ts';
import type { Mark, ReadBlock } from './read-block.ts';

/** What the reader of a page needs from outside; passed in so that it runs without an extension. */
export interface ReaderPorts extends AskPorts {
  /** Marks were painted anew; `count` is what is painted now. */
  onPainted(count: number): void;
  /** All that is on the page has been read; `count` is what is painted. */
  onSettled(count: number): void;
}

export type Switches = MarkChoice & { off: null | 'everywhere' | 'site' | 'page' };

// A page that changes for ever is looked at four times a second.
const CHANGE_DELAY_MS = 250;

/** One page's session: walks it, has it annotated, paints it, and keeps up with its changes until it is stopped. */
export class PageReader {
  readonly #ports: ReaderPorts;
  readonly #blocks = new PageBlocks();
  readonly #painter = new MarkPainter();
  readonly #hits = new HitTester<Mark>(targetOf);
  #switches: Switches;
  #asker: EngineAsker | null = null;
  #watcher: ChangeWatcher | null = null;
  #painted: Mark[] = [];
  // Each scan of the whole page owns a number: what an older one still does is dropped.
  #scan = 0;
  // A page without a sign of the subject is not walked, but for what comes later.
  #walking: Promise<void> | null = null;

  constructor(ports: ReaderPorts, switches: Switches) {
    this.#ports = ports;
    this.#switches = switches;
  }

  get marks(): readonly Mark[] {
    return this.#painted;
  }

  /** What the engine has learnt of the page; null where it was not read, or is not about the subject. */
  get known(): PageKnowledge | null {
    return this.#asker?.known ?? null;
  }

  /**
   * Reads the page from scratch: on arrival, after history navigation, and when switched on again. A page that nobody sees waits.
   * `seen` says that a sign of the subject was already seen on it.
   */
  async start(seen = false): Promise<void> {
    this.stop();
    if (this.#switches.off || !document.body) return;
    const scan = this.#scan;
    await whenShown();
    if (scan !== this.#scan) return;
    this.#asker = new EngineAsker(this.#ports, this.#blocks, () => this.#repaint());
    this.#watcher = watchChanges(document.documentElement, CHANGE_DELAY_MS, (changes) => void this.#follow(changes, scan));
    if (seen || this.#ports.mightBeRelevant(readText(document))) await this.#readAll(scan);
  }

  /** Reads another page in the same document, by these switches. */
  async restart(switches: Switches): Promise<void> {
    this.#switches = switches;
    await this.start();
  }

  /** Takes every mark off the page and stops watching it. */
  stop(): void {
    this.#scan++;
    this.#watcher?.stop();
    this.#asker?.stop();
    this.#watcher = this.#asker = this.#walking = null;
    this.#blocks.clear();
    this.#show([]);
  }

  /** Applies changed switches at once; reads the page again only where it was off. */
  async apply(switches: Switches): Promise<void> {
    const wasOff = this.#switches.off !== null;
    this.#switches = switches;
    if (switches.off) this.stop();
    else if (wasOff) await this.start();
    else this.#repaint();
  }

  /** Returns the mark under viewport coordinates in CSS px, where that element is under the pointer; null where there is none. */
  markAt(x: number, y: number, element: Element): Mark | null {
    return this.#hits.at(x, y, element);
  }

  /** Where a block begins in the page's text, UTF-16; null where the page has it no more. */
  startOf(block: ReadBlock): number | null {
    return this.#blocks.startOf(block);
  }

  /** Puts back highlights that a page script deleted. */
  restore(): void {
    if (this.#painted.length > 0) this.#painter.restore();
  }

  status(): PageStatus {
    if (this.#switches.off) return { state: 'off', by: this.#switches.off };
    const state = this.#asker && !this.#walking ? 'read' : (this.#asker?.state ?? 'waiting');
    if (state === 'waiting') return { state };
    if (state === 'failed' && this.#painted.length === 0) return { state };
    const counts: MarkCounts = countMarks(this.#blocks.list, this.#switches);
    return Object.keys(counts).length > 0 ? { state: 'marked', counts } : { state: 'nothing' };
  }

  #mightConcern(roots: Iterable<Element>): boolean {
    return [...roots].some((root) => this.#ports.mightBeRelevant(root.textContent ?? ''));
  }

  /** Walks the whole page, in turns with it, and has it annotated. */
  async #readAll(scan: number): Promise<void> {
    const walked = this.#blocks.readAll(document.body, () => scan !== this.#scan);
    this.#walking = walked.then(() => undefined);
    if (await walked) await this.#ask(scan);
  }

  async #ask(scan: number): Promise<void> {
    await this.#asker?.askUnread();
    if (scan === this.#scan) this.#ports.onSettled(this.#painted.length);
  }

  async #follow(changes: Changes, scan: number): Promise<void> {
    await whenShown();
    await this.#walking;
    if (scan !== this.#scan) return;
    if (this.#walking === null) {
      if (this.#mightConcern([...changes.added, ...changes.touched])) await this.#readAll(scan);
      return;
    }
    for (const element of this.#blocks.takeShown()) changes.touched.add(blockAround(element));
    const { came, went } = this.#blocks.update(changes);
    if (went) this.#repaint();
    if (came) await this.#ask(scan);
    else if (went) this.#ports.onSettled(this.#painted.length);
    this.restore();
  }

  #repaint(): void {
    this.#show(this.#switches.off ? [] : chooseMarks(this.#blocks.list, this.#switches));
  }

  #show(marks: Mark[]): void {
    if (marks.length === 0 && this.#painted.length === 0) return;
    this.#painted = marks;
    const ranges = new Map<MarkName, StaticRange[]>();
    for (const mark of marks) append(ranges, markNameOf(mark.annotation.kind), mark.range);
    this.#painter.paint(ranges);
    this.#hits.set(marks);
    this.#ports.onPainted(marks.length);
  }
}

function targetOf({ range, block, annotation }: Mark): Target {
  return { range, element: block.block.element, length: annotation.end - annotation.start };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
