import type { Page } from 'puppeteer-core';

/**
 * Time of one script's code on a page's thread, out of a trace of the browser. It is processor time: of a task that the machine interrupted
 * for others, the share in which its thread was running.
 */
export interface ThreadTime {
  /** All of it, natives that it called and garbage collection it caused included, in ms. */
  totalMs: number;
  /** The same by the clock, interruptions included, in ms. */
  clockMs: number;
  /** The longest task that held any of it, with whatever else the task did, in ms; 0 where the code did not run. */
  longestTaskMs: number;
  /** The most that it took within one task, in ms. */
  longestShareMs: number;
  /** Time by what was at work: "script" for the scripts' own functions, else the browser's function or collection; in ms. */
  frames: Map<string, number>;
}

/** Events of the trace that are read; others have other fields. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds in which the thread was running. */
  tdur?: number;
  id?: string;
  args: { data?: ProfileData };
}

interface ProfileData {
  startTime?: number;
  timeDeltas?: number[];
  cpuProfile?: {
    nodes?: { id: number; parent?: number; callFrame: { functionName: string; url?: string } }[];
    samples?: number[];
  };
}

const CATEGORIES = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-devtools.timeline'];
/** Addresses of what the extension runs on a page: the gate, and the reader where it let the page pass. */
export const PAGE_SCRIPTS = /\/(?:gate|content-scripts\/content)\.js$/;
const GARBAGE = '(garbage collector)';

/** Traces the browser while something is done on a page, and answers how long code of scripts with such addresses ran. */
export async function traceScript(page: Page, addresses: RegExp, run: () => Promise<void>): Promise<ThreadTime> {
  await page.tracing.start({ categories: CATEGORIES });
  await run();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  return readThreadTime(traceEvents, addresses);
}

/** Reads a trace: samples in which a frame of those scripts is on the stack, each up to the next sample or the end of its task. */
export function readThreadTime(events: readonly TraceEvent[], addresses: RegExp): ThreadTime {
  const shares = new Map<TraceEvent, number>();
  const frames = new Map<string, number>();
  for (const profile of readProfiles(events)) {
    const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === profile.pid && tid === profile.tid);
    tasks.sort((a, b) => a.ts - b.ts);
    for (const { from, to, frame } of ownStretches(profile, addresses)) {
      const task = taskAt(tasks, from);
      if (!task) continue;
      const share = Math.min(to, task.ts + (task.dur ?? 0)) - from;
      shares.set(task, (shares.get(task) ?? 0) + share);
      frames.set(frame, (frames.get(frame) ?? 0) + runningShare(task, share) / 1000);
    }
  }
  const own = [...shares].map(([task, share]) => runningShare(task, share));
  return {
    totalMs: own.reduce((sum, share) => sum + share, 0) / 1000,
    clockMs: [...shares.values()].reduce((sum, share) => sum + share, 0) / 1000,
    longestTaskMs: Math.max(0, ...[...shares.keys()].map(runningTime)) / 1000,
    longestShareMs: Math.max(0, ...own) / 1000,
    frames,
  };
}

const runningTime = ({ dur = 0, tdur = dur }: TraceEvent) => Math.min(tdur, dur);
const runningShare = (task: TraceEvent, share: number) => (share / (task.dur || 1)) * runningTime(task);

/** Samples of one thread with the stacks they stand for. */
interface Profile {
  pid: number;
  tid: number;
  nodes: Map<number, { parent: number; name: string; url: string }>;
  samples: { at: number; node: number }[];
}

function readProfiles(events: readonly TraceEvent[]): Profile[] {
  const profiles = new Map<string, Profile & { clock: number }>();
  for (const { name, pid, tid, ts, id, args } of [...events].sort((a, b) => a.ts - b.ts)) {
    const key = `${pid} ${id}`;
    if (name === 'Profile') profiles.set(key, { pid, tid, nodes: new Map(), samples: [], clock: args.data?.startTime ?? ts });
    const profile = profiles.get(key);
    if (name !== 'ProfileChunk' || !profile) continue;
    const { cpuProfile = {}, timeDeltas = [] } = args.data ?? {};
    for (const { id: node, parent = 0, callFrame } of cpuProfile.nodes ?? [])
      profile.nodes.set(node, { parent, name: callFrame.functionName, url: callFrame.url ?? '' });
    cpuProfile.samples?.forEach((node, i) => {
      profile.clock += timeDeltas[i] ?? 0;
      profile.samples.push({ at: profile.clock, node });
    });
  }
  for (const { samples } of profiles.values()) samples.sort((a, b) => a.at - b.at);
  return [...profiles.values()];
}

/** A stretch of time, in microseconds, and what was at work. */
interface Stretch {
  from: number;
  to: number;
  frame: string;
}

/** Stretches in which the scripts' code was running. */
function ownStretches({ nodes, samples }: Profile, addresses: RegExp): Stretch[] {
  const known = new Map<number, boolean>();
  const isOwn = (id: number): boolean => {
    const node = nodes.get(id);
    if (!node) return false;
    const found = known.get(id) ?? (addresses.test(node.url) || isOwn(node.parent));
    known.set(id, found);
    return found;
  };
  const stretches: Stretch[] = [];
  let before = false;
  samples.forEach(({ at, node }, i) => {
    // A collection stands beside the stack that it interrupted.
    const own = nodes.get(node)?.name === GARBAGE ? before : isOwn(node);
    before = own;
    const { url = '', name = '' } = nodes.get(node) ?? {};
    if (own) stretches.push({ from: at, to: samples[i + 1]?.at ?? at, frame: addresses.test(url) ? 'script' : name });
  });
  return stretches;
}

function taskAt(tasks: readonly TraceEvent[], at: number): TraceEvent | null {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tasks[middle]!.ts <= at) low = middle + 1;
    else high = middle;
  }
  const task = tasks[low - 1];
  return task && task.ts + (task.dur ?? 0) >= at ? task : null;
}
