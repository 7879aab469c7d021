import { ensurePack } from './compile-pack.ts';

try {
  process.stdout.write(`${JSON.stringify(ensurePack())}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
