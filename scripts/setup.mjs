// Runs before every command: installs the locked dependencies when they are missing or not those of the lock file.
// Plain JavaScript, because it may run on a Node that cannot read TypeScript yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// By content, not by time: a checkout gives the lock file a new time and the same content.
const stamp = join(root, 'node_modules', '.parallax-lock');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  // Output goes to standard error: `annotate` and `pack` own standard output.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const run = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: true });
  if (run.status !== 0) {
    console.error('The dependencies could not be installed (npm ci failed; see above).');
    process.exit(run.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
