import { Worker } from 'node:worker_threads';
import type { Options } from './answer-request.ts';

/** So much text goes to a thread at once: enough that handing it over costs nothing beside reading it. */
const BATCH_LENGTH = 200_000;
/** Batches that wait for each thread: what is in memory does not grow with the input. */
const AHEAD = 2;

/**
 * Yields the answers to lines, in their order, worked out by `jobs` threads. Reads on only as fast as answers are taken. Throws what a
 * thread throws.
 */
export async function* answerInThreads(lines: AsyncIterable<string>, jobs: number, options: Options): AsyncGenerator<string> {
  const pool = Array.from({ length: jobs }, () => startThread(options));
  try {
    const waiting: Promise<string[]>[] = [];
    let next = 0;
    for await (const batch of inBatches(lines)) {
      waiting.push(pool[next++ % jobs]!.answer(batch));
      if (waiting.length >= jobs * AHEAD) yield* await waiting.shift()!;
    }
    for (const answers of waiting) yield* await answers;
  } finally {
    await Promise.all(pool.map((thread) => thread.end()));
  }
}

async function* inBatches(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let length = 0;
  for await (const line of lines) {
    batch.push(line);
    length += line.length;
    if (length < BATCH_LENGTH) continue;
    yield batch;
    [batch, length] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

interface Thread {
  answer(lines: string[]): Promise<string[]>;
  end(): Promise<unknown>;
}

interface Waiting {
  resolve(answers: string[]): void;
  reject(error: unknown): void;
}

/** A thread answers its batches one after the other, so that the first that waits is the one that is answered. */
function startThread(options: Options): Thread {
  const worker = new Worker(new URL('./annotate-worker.ts', import.meta.url), { workerData: options });
  const waiting: Waiting[] = [];
  worker.on('message', (answers: string[]) => waiting.shift()?.resolve(answers));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    answer: (lines) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(lines);
      }),
    end: () => worker.terminate(),
  };
}
