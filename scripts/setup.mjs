// Runs before every command: installs the locked dependencies when they are missing or older than the lock file.
// Plain JavaScript, because it may run on a Node that cannot read TypeScript yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  // Output goes to standard error: `annotate` and `pack` own standard output.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const run = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: true });
  if (run.status !== 0) {
    console.error('The dependencies could not be installed (npm ci failed; see above).');
    process.exit(run.status ?? 1);
  }
}
