import { realpathSync } from 'node:fs';

/** Returns whether a module is the one that Node was started with; `import.meta.main` says so only from Node 24.2 on. */
export function isMain(filename: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === filename;
}
