import type { AnnotateReply, AnnotateRequest, MarkCounts, PageInfo, PageKnowledge, PageStatus } from '../core/reading.ts';
import { type Hit, HitTester } from '../page/hit-test.ts';
import { type MarkName, MarkPainter } from '../page/paint-marks.ts';
import { blockAround, type Changes, type ChangeWatcher, watchChanges } from '../page/watch-changes.ts';
import { chooseMarks, countMarks, type MarkChoice } from './choose-marks.ts';
import { markNameOf } from './mark-name.ts';
import { PageBlocks } from './page-blocks.ts';
import { hitsOf, type Mark, markBlock, type ReadBlock } from './read-block.ts';
import { inParts, lengthOf } from './request-parts.ts';

/** What the reader of a page needs from outside; passed in so that it runs without an extension. */
export interface ReaderPorts {
  pageInfo(): PageInfo;
  /** Cheap look: could this text be about the subject at all? */
  mightBeRelevant(text: string): boolean;
  annotate(request: AnnotateRequest): Promise<AnnotateReply>;
  /** Marks were painted anew; `count` is what is painted now. */
  onPainted(count: number): void;
  /** The engine could not be asked; what is painted stays. */
  onFailure(error: unknown): void;
}

export type Switches = MarkChoice & { off: null | 'everywhere' | 'site' | 'page' };

// A page that changes for ever is looked at four times a second.
const CHANGE_DELAY_MS = 250;
// On a page that was not about the subject, the engine is asked again when this much of its text is new.
const NEW_SHARE = 0.2;

/** One page's session: walks it, has it annotated, paints it, and keeps up with its changes until it is stopped. */
export class PageReader {
  readonly #ports: ReaderPorts;
  readonly #blocks = new PageBlocks();
  readonly #painter = new MarkPainter();
  readonly #hits = new HitTester<Mark>();
  #switches: Switches;
  #known: PageKnowledge | null = null;
  #watcher: ChangeWatcher | null = null;
  #painted: Mark[] = [];
  // Each scan of the whole page owns a number: answers to an older one are dropped.
  #scan = 0;
  #state: 'waiting' | 'read' | 'failed' = 'waiting';
  // One loop asks at a time; what changed meanwhile is asked by another round of it.
  #asking: Promise<void> | null = null;
  #again = false;

  constructor(ports: ReaderPorts, switches: Switches) {
    this.#ports = ports;
    this.#switches = switches;
  }

  get marks(): readonly Mark[] {
    return this.#painted;
  }

  /** Reads the page from scratch: on arrival, after history navigation, and when switched on again. */
  async start(): Promise<void> {
    this.stop();
    if (this.#switches.off || !document.body) return;
    this.#scan++;
    this.#blocks.readAll(document.body);
    this.#watcher = watchChanges(document.documentElement, CHANGE_DELAY_MS, (changes) => void this.#follow(changes));
    await this.#annotateUnread();
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
    this.#watcher = null;
    this.#known = null;
    this.#state = 'waiting';
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

  /** Returns the mark under viewport coordinates in CSS px, null where there is none. */
  markAt(x: number, y: number): Mark | null {
    return this.#hits.at(x, y)?.target ?? null;
  }

  /** Puts back highlights that a page script deleted. */
  restore(): void {
    if (this.#painted.length > 0) this.#painter.restore();
  }

  status(): PageStatus {
    if (this.#switches.off) return { state: 'off', by: this.#switches.off };
    if (this.#state === 'waiting') return { state: 'waiting' };
    if (this.#state === 'failed' && this.#painted.length === 0) return { state: 'failed' };
    const counts: MarkCounts = countMarks(this.#blocks.list, this.#switches);
    return Object.keys(counts).length > 0 ? { state: 'marked', counts } : { state: 'nothing' };
  }

  async #follow(changes: Changes): Promise<void> {
    for (const element of this.#blocks.takeShown()) changes.roots.add(blockAround(element));
    if (this.#blocks.update(changes)) {
      this.#repaint();
      await this.#annotateUnread();
    }
    this.restore();
  }

  /** Asks about what has not been read, in one loop at a time: a second call makes the running one go round again. */
  #annotateUnread(): Promise<void> {
    this.#again = true;
    this.#asking ??= this.#askInRounds().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #askInRounds(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const scan = this.#scan;
      try {
        for (const part of inParts(this.#toAsk())) {
          const reply = await this.#ask(part);
          if (scan !== this.#scan) break;
          this.#take(part, reply);
        }
        if (scan === this.#scan) this.#state = 'read';
      } catch (error) {
        if (scan !== this.#scan) continue;
        this.#state = 'failed';
        this.#ports.onFailure(error);
      }
    }
  }

  /** Blocks to ask about, in reading order: none while nothing new can make the page one about the subject. */
  #toAsk(): ReadBlock[] {
    const unread = this.#blocks.list.filter(({ marks }) => marks === null);
    if (this.#known) return unread;
    const fresh = unread.filter(({ refused }) => !refused);
    if (!fresh.some(({ block }) => this.#ports.mightBeRelevant(block.text))) return [];
    return lengthOf(fresh) >= NEW_SHARE * (lengthOf(unread) - lengthOf(fresh)) ? unread : [];
  }

  #ask(part: ReadBlock[]): Promise<AnnotateReply> {
    return this.#ports.annotate({ page: this.#ports.pageInfo(), blocks: part.map(({ block }) => block.text), known: this.#known });
  }

  #take(part: ReadBlock[], reply: AnnotateReply): void {
    if (!reply.relevant) {
      // They stay unread: late text may still make the page one about the subject.
      for (const read of part) read.refused = true;
      return;
    }
    this.#known = reply.known;
    part.forEach((read, i) => {
      if (read.marks === null) markBlock(read, reply.annotations[i] ?? []);
    });
    // Parts that were read before the subject showed are asked about once more.
    if (this.#blocks.list.some(({ marks, refused }) => marks === null && refused)) this.#again = true;
    this.#repaint();
  }

  #repaint(): void {
    this.#show(this.#switches.off ? [] : chooseMarks(this.#blocks.list, this.#switches));
  }

  #show(marks: Mark[]): void {
    if (marks.length === 0 && this.#painted.length === 0) return;
    this.#painted = marks;
    const ranges = new Map<MarkName, StaticRange[]>();
    const hits = new Map<Text, Hit<Mark>[]>();
    for (const mark of marks) {
      append(ranges, markNameOf(mark.annotation.kind), mark.range);
      for (const [node, hit] of hitsOf(mark)) append(hits, node, hit);
    }
    this.#painter.paint(ranges);
    this.#hits.set(hits);
    this.#ports.onPainted(marks.length);
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
