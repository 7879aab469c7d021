import { ensurePack } from './compile-pack.ts';

// A reader that has seen enough (head, jq) closes the pipe: no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.stdout.write(`${JSON.stringify(ensurePack())}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
