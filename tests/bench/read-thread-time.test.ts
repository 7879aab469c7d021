import { describe, expect, it } from 'vitest';
import { readThreadTime, type TraceEvent } from '../../bench/trace-page.ts';

const OURS = 'chrome-extension://abc/content.js';
const thread = { pid: 1, tid: 2 };

const task = (ts: number, dur: number, tdur = dur): TraceEvent => ({ ...thread, name: 'RunTask', ph: 'X', ts, dur, tdur, args: {} });

/** A profile of one thread: nodes as [name, url, parent], samples as [microsecond, node]. */
function profile(nodes: [string, string, number][], samples: [number, number][]): TraceEvent[] {
  const timeDeltas = samples.map(([at], i) => at - (samples[i - 1]?.[0] ?? 0));
  const named = nodes.map(([functionName, url, parent], i) => ({ id: i + 1, parent, callFrame: { functionName, url } }));
  const data = { timeDeltas, cpuProfile: { nodes: named, samples: samples.map(([, node]) => node) } };
  return [
    { ...thread, name: 'Profile', ph: 'P', ts: 0, id: '0x1', args: { data: { startTime: 0 } } },
    { ...thread, tid: 9, name: 'ProfileChunk', ph: 'P', ts: 1, id: '0x1', args: { data } },
  ];
}

const NODES: [string, string, number][] = [
  ['(root)', '', 0],
  ['main', OURS, 1],
  ['querySelector', '', 2],
  ['pageCode', 'http://127.0.0.1/page.js', 1],
  ['(garbage collector)', '', 1],
];

describe('time of a script in a trace', () => {
  it('counts its functions and the natives below them, each up to the next sample, and nothing of the page', () => {
    const samples: [number, number][] = [
      [1000, 2],
      [3000, 3],
      [4000, 4],
      [9000, 1],
    ];
    const time = readThreadTime([...profile(NODES, samples), task(500, 10_000)], /content\.js$/);
    expect(time).toMatchObject({ totalMs: 3, clockMs: 3, longestTaskMs: 10, longestShareMs: 3 });
    expect(Object.fromEntries(time.frames)).toEqual({ script: 2, querySelector: 1 });
  });

  it('counts a collection to what it interrupted', () => {
    const samples: [number, number][] = [
      [1000, 2],
      [2000, 5],
      [4000, 4],
      [5000, 5],
      [9000, 1],
    ];
    expect(readThreadTime([...profile(NODES, samples), task(0, 10_000)], /content\.js$/).totalMs).toBe(3);
  });

  it('ends a stretch with its task, however late the next sample comes', () => {
    const samples: [number, number][] = [
      [1000, 2],
      [90_000, 1],
    ];
    expect(readThreadTime([...profile(NODES, samples), task(500, 2500)], /content\.js$/).totalMs).toBe(2);
  });

  it('leaves out what the machine did meanwhile, and says it by the clock', () => {
    const samples: [number, number][] = [
      [0, 2],
      [8000, 1],
    ];
    const time = readThreadTime([...profile(NODES, samples), task(0, 8000, 2000)], /content\.js$/);
    expect(time).toMatchObject({ totalMs: 2, clockMs: 8, longestTaskMs: 2 });
  });

  it('is nothing where the script did not run', () => {
    expect(readThreadTime([...profile(NODES, [[1000, 4]]), task(0, 5000)], /content\.js$/)).toMatchObject({ totalMs: 0, longestTaskMs: 0 });
  });
});
