import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Builds the test extension for both browsers once before the end-to-end tests, in a process of its own: a build changes the environment. */
export default function buildExtension(): void {
  const project = resolve(import.meta.dirname, '../..');
  for (const args of [['--test'], []]) {
    const built = spawnSync(process.execPath, [join(project, 'scripts', 'build.ts'), ...args], { cwd: project, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`the extension could not be built:\n${built.stdout}\n${built.stderr}`);
  }
}
