import type { AnnotateReply, AnnotateRequest, PageInfo, PageKnowledge } from '../core/reading.ts';
import type { PageBlocks } from './page-blocks.ts';
import { markBlock, type ReadBlock } from './read-block.ts';
import { firstLook, inParts, lengthOf } from './request-parts.ts';

/** What asking needs from outside. */
export interface AskPorts {
  pageInfo(): PageInfo;
  /** Cheap look: could this text be about the subject at all? Words of it may run into each other, as they do in a whole element's. */
  mightBeRelevant(text: string): boolean;
  annotate(request: AnnotateRequest): Promise<AnnotateReply>;
  /** The engine could not be asked; what is painted stays. */
  onFailure(error: unknown): void;
}

// On a page that was not about the subject, the engine is asked again when this much of its text is new.
const NEW_SHARE = 0.2;

/** Marks of further parts are shown no more often than this. */
const SHOW_EVERY_MS = 300;

/** Has the blocks of one page annotated, in reading order; a new page is another one's. */
export class EngineAsker {
  readonly #ports: AskPorts;
  readonly #blocks: PageBlocks;
  readonly #onMarked: () => void;
  #known: PageKnowledge | null = null;
  #page: PageInfo | null = null;
  // One loop asks at a time; what changed meanwhile is asked by another round of it.
  #asking: Promise<void> | null = null;
  #again = false;
  #over = false;
  #state: 'waiting' | 'read' | 'failed' = 'waiting';

  /** `onMarked` is called whenever blocks have got other marks. */
  constructor(ports: AskPorts, blocks: PageBlocks, onMarked: () => void) {
    this.#ports = ports;
    this.#blocks = blocks;
    this.#onMarked = onMarked;
  }

  /** What the engine has learnt of the page; null while it is not known to be about the subject. */
  get known(): PageKnowledge | null {
    return this.#known;
  }

  get state(): 'waiting' | 'read' | 'failed' {
    return this.#state;
  }

  /** Answers that are still to come are dropped. */
  stop(): void {
    this.#over = true;
  }

  /** Asks about what has not been read, in one loop at a time: a second call makes the running one go round again. */
  askUnread(): Promise<void> {
    this.#again = true;
    this.#asking ??= this.#askInRounds().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #askInRounds(): Promise<void> {
    while (this.#again && !this.#over) {
      this.#again = false;
      try {
        await this.#askRound();
        this.#state = 'read';
      } catch (error) {
        if (this.#over) return;
        this.#state = 'failed';
        this.#ports.onFailure(error);
      }
    }
  }

  async #askRound(): Promise<void> {
    const unread = this.#toAsk();
    if (unread.length === 0) return;
    // A page that is known to be about the subject is not looked through for its date again with each line that a ticker adds.
    const page = (this.#known && this.#page) || this.#ports.pageInfo();
    this.#page = page;
    const look = this.#known ? null : firstLook(unread);
    if (look) this.#takeFirst(look.blocks.slice(0, look.only), await this.#ask(page, look.blocks, look.only));
    let shownAt = look ? performance.now() : 0;
    for (const part of inParts(unread)) {
      if (this.#over) return;
      const reply = await this.#ask(page, part);
      if (this.#over) return;
      this.#take(part, reply);
      // Painting all marks anew after each part of a very long page would cost more than walking it.
      if (performance.now() - shownAt > SHOW_EVERY_MS) {
        this.#onMarked();
        shownAt = performance.now();
      }
    }
    this.#onMarked();
  }

  /** Blocks to ask about, in reading order: none while nothing new can make the page one about the subject. */
  #toAsk(): ReadBlock[] {
    const unread = this.#blocks.list.filter(({ marks, first }) => marks === null || first);
    if (this.#known) return unread;
    const fresh = unread.filter(({ refused }) => !refused);
    if (!fresh.some(({ block }) => this.#ports.mightBeRelevant(block.text))) return [];
    return lengthOf(fresh) >= NEW_SHARE * (lengthOf(unread) - lengthOf(fresh)) ? unread : [];
  }

  #ask(page: PageInfo, part: ReadBlock[], only: number | null = null): Promise<AnnotateReply> {
    return this.#ports.annotate({ page, blocks: part.map(({ block }) => block.text), known: this.#known, only });
  }

  /** Shows the first marks of a long page while the rest of it is read. */
  #takeFirst(part: ReadBlock[], reply: AnnotateReply): void {
    if (this.#over || !reply.relevant) return;
    part.forEach((read, i) => {
      if (read.marks === null) markBlock(read, reply.annotations[i] ?? [], true);
    });
    this.#onMarked();
  }

  #take(part: ReadBlock[], reply: AnnotateReply): void {
    if (!reply.relevant) {
      // They stay unread: late text may still make the page one about the subject.
      for (const read of part) refuse(read);
    } else {
      this.#known = reply.known;
      part.forEach((read, i) => {
        if (read.marks === null || read.first) markBlock(read, reply.annotations[i] ?? []);
      });
      // Parts that were read before the subject showed are asked about once more.
      if (this.#blocks.list.some(({ marks, refused }) => marks === null && refused)) this.#again = true;
    }
  }
}

/** The whole page has the last word, also against a first look. */
function refuse(read: ReadBlock): void {
  read.refused = true;
  if (!read.first) return;
  read.marks = null;
  read.first = false;
}
