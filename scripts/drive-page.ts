import type { Page } from 'puppeteer-core';

/** A painted mark as a page script can see it. */
export interface SeenMark {
  /** Registry name without its prefix: place, figure, wording, person, event. */
  kind: string;
  text: string;
  /** Middle of its first box, in page coordinates, CSS px. */
  x: number;
  y: number;
  /** Id of the element whose text node the mark starts in, empty where it has none. */
  within: string;
  /** Offsets into the text nodes in which it starts and ends. */
  start: number;
  end: number;
}

/** What an open card asks and answers, as its headings say it. */
export interface SeenCard {
  title: string;
  /** Labels of the positions in their order; empty on cards without any. */
  positions: string[];
}

/** Last parts of the names of our highlights. */
export const MARK_KINDS = ['place', 'figure', 'wording', 'person', 'event'];

/** Lists what is painted on a page, in reading order. */
export async function listMarks(page: Page): Promise<SeenMark[]> {
  const marks = await page.evaluate((kinds) => {
    const registry = CSS.highlights as unknown as { get(name: string): Iterable<AbstractRange> | undefined };
    return kinds.flatMap((kind) =>
      [...(registry.get(`parallax-${kind}`) ?? [])].flatMap((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const box = live.getClientRects()[0];
        if (!box) return [];
        const middle = { x: scrollX + box.x + box.width / 2, y: scrollY + box.y + box.height / 2 };
        const within = range.startContainer.parentElement?.id ?? '';
        return [{ kind, text: live.toString().replace(/\s+/g, ' '), ...middle, within, start: range.startOffset, end: range.endOffset }];
      }),
    );
  }, MARK_KINDS);
  return marks.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Waits until a page has marks, or the time is over. */
export async function waitForMarks(page: Page, timeoutMs = 15_000): Promise<void> {
  await page.waitForFunction((kinds) => kinds.some((kind) => CSS.highlights.has(`parallax-${kind}`)), { timeout: timeoutMs }, MARK_KINDS);
}

/** Rests the pointer on a mark until its card is open; returns what the card says, null when none opens. */
export async function openCard(page: Page, mark: SeenMark, timeoutMs = 5_000): Promise<string | null> {
  await page.bringToFront();
  const point = await page.evaluate(({ x, y }) => {
    scrollTo({ top: y - innerHeight / 3, behavior: 'instant' });
    return { x: x - scrollX, y: y - scrollY };
  }, mark);
  await page.mouse.move(2, 2);
  // In steps and slowly: a fast pointer opens nothing.
  await page.mouse.move(point.x - 3, point.y);
  await new Promise((rested) => setTimeout(rested, 120));
  await page.mouse.move(point.x, point.y);
  const card = await page.waitForSelector('parallax-root >>> .px-card', { timeout: timeoutMs, visible: true }).catch(() => null);
  return card && (await card.evaluate((element) => (element as HTMLElement).innerText));
}

/** Closes an open card by Escape and waits until it is gone. */
export async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForSelector('parallax-root >>> .px-card', { timeout: 3_000, hidden: true });
}

/** Reads the headings of the open card; null when none is open. */
export function readCard(page: Page): Promise<SeenCard | null> {
  return page.evaluate(() => {
    const card = document.querySelector('parallax-root')?.shadowRoot?.querySelector('.px-card');
    if (!card) return null;
    const said = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { title: said(card.querySelector('#px-title')), positions: [...card.querySelectorAll('.px-position-label')].map(said) };
  });
}
