// Type check of the whole project, then of lib/core alone without DOM or extension types.
import { spawnSync } from 'node:child_process';
import { prepare } from 'wxt';
import { ensureTerms } from './compile-terms.ts';

ensureTerms();
await prepare({});
const results = ['tsconfig.json', 'lib/core/tsconfig.json'].map((project) =>
  spawnSync('tsc', ['--noEmit', '-p', project], { stdio: 'inherit', shell: true }),
);
process.exit(results.every(({ status }) => status === 0) ? 0 : 1);
