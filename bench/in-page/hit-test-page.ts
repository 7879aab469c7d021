import { type Hit, HitTester } from '../../lib/page/hit-test.ts';
import { MARK_NAMES, MarkPainter } from '../../lib/page/paint-marks.ts';

/** What the benchmark calls on its page. */
export interface HitBench {
  /** Marks words evenly over the page until there are so many; answers how many there are. */
  mark(count: number): number;
  /** Asks what is under so many points of the window, here and there on the page; answers microseconds a call and how many met a mark. */
  time(calls: number): { us: number; met: number };
}

const tester = new HitTester<number>();

function listWords(): { node: Text; start: number; end: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: { node: Text; start: number; end: number }[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const { index, 0: word } of node.data.matchAll(/\p{L}{3,}/gu)) words.push({ node, start: index, end: index + word.length });
  }
  return words;
}

const bench: HitBench = {
  mark: (count) => {
    const words = listWords();
    const hits = new Map<Text, Hit<number>[]>();
    const ranges: StaticRange[] = [];
    for (let i = 0; i < count; i++) {
      const { node, start, end } = words[Math.floor((i * words.length) / count)]!;
      const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
      ranges.push(range);
      hits.set(node, [...(hits.get(node) ?? []), { start, end, range, target: i }]);
    }
    new MarkPainter().paint(new Map([[MARK_NAMES[0], ranges]]));
    tester.set(hits);
    return ranges.length;
  },
  time: (calls) => {
    let met = 0;
    let spent = 0;
    const places = 20;
    for (let place = 0; place < places; place++) {
      scrollTo(0, ((document.documentElement.scrollHeight - innerHeight) * place) / places);
      document.body.getBoundingClientRect();
      document.caretPositionFromPoint(1, 1);
      const start = performance.now();
      for (let call = 0; call < calls / places; call++) {
        // A stride that is prime to the window visits all of it.
        if (tester.at((call * 97) % innerWidth, (call * 61) % innerHeight)) met++;
      }
      spent += performance.now() - start;
    }
    return { us: (spent * 1000) / calls, met };
  },
};

Object.assign(globalThis, { hitBench: bench });
