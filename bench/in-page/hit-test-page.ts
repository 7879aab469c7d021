import { HitTester, rectsOf, type Target } from '../../lib/page/hit-test.ts';
import { MARK_NAMES, MarkPainter } from '../../lib/page/paint-marks.ts';
import { blockAround } from '../../lib/page/walk-blocks.ts';

/** What the benchmark calls on its page. */
export interface HitBench {
  /** Marks words evenly over the page until there are so many; answers how many there are. */
  mark(count: number): number;
  /** Asks what is under so many points here and there on the page, every other one on a mark; microseconds a call, and how many met one. */
  time(calls: number): { us: number; met: number };
}

type Point = { x: number; y: number };

const PLACES = 20;
const tester = new HitTester<Target>((target) => target);
/** Middles of the marks, in page coordinates. */
let middles: Point[] = [];

function listWords(): { node: Text; start: number; end: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: { node: Text; start: number; end: number }[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const { index, 0: word } of node.data.matchAll(/\p{L}{3,}/gu)) words.push({ node, start: index, end: index + word.length });
  }
  return words;
}

function pointsInView(count: number): Point[] {
  const onMarks = middles.map(({ x, y }) => ({ x, y: y - scrollY })).filter(({ y }) => y > 0 && y < innerHeight);
  // A stride that is prime to the window visits all of it.
  const anywhere = (i: number) => ({ x: (i * 97) % innerWidth, y: (i * 61) % innerHeight });
  return Array.from({ length: count }, (_, i) => (i % 2 ? onMarks[i % onMarks.length] : undefined) ?? anywhere(i));
}

const bench: HitBench = {
  mark: (count) => {
    const words = listWords();
    const targets: Target[] = [];
    for (let i = 0; i < count; i++) {
      const { node, start, end } = words[Math.floor((i * words.length) / count)]!;
      const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
      targets.push({ range, element: blockAround(node.parentElement!), length: end - start });
    }
    const ranges = targets.map(({ range }) => range);
    new MarkPainter().paint(new Map([[MARK_NAMES[0], ranges]]));
    tester.set(targets);
    middles = ranges
      .flatMap((range) => rectsOf(range).slice(0, 1))
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
    return ranges.length;
  },
  time: (calls) => {
    let met = 0;
    let spent = 0;
    for (let place = 0; place < PLACES; place++) {
      scrollTo(0, ((document.documentElement.scrollHeight - innerHeight) * place) / PLACES);
      const points = pointsInView(calls / PLACES);
      document.caretPositionFromPoint(1, 1);
      // The event brings it along.
      const elements = points.map(({ x, y }) => document.elementFromPoint(x, y) ?? document.body);
      const start = performance.now();
      points.forEach(({ x, y }, i) => {
        if (tester.at(x, y, elements[i]!)) met++;
      });
      spent += performance.now() - start;
    }
    return { us: (spent * 1000) / calls, met };
  },
};

Object.assign(globalThis, { hitBench: bench });
