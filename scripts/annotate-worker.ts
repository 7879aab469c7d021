// One of the threads of `annotate --jsonl --jobs`: answers batches of lines with an engine of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { answerLine, type Options } from './answer-request.ts';
import { loadEngine } from './load-engine.ts';

const engine = loadEngine();
parentPort!.on('message', (lines: string[]) => {
  parentPort!.postMessage(lines.map((line) => JSON.stringify(answerLine(line, engine, workerData as Options))));
});
