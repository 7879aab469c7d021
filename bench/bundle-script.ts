import { join } from 'node:path';
import { build } from 'vite';
import { plainLetters } from '../scripts/plain-letters.ts';

const FOLDER = join(import.meta.dirname, 'in-page');

/** Returns a module of bench/in-page with all it imports as one script for a page, minified as the extension's own are. */
export async function bundleScript(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [plainLetters()],
    build: { write: false, minify: true, lib: { entry: join(FOLDER, `${name}.ts`), formats: ['iife'], name: 'benchModule' } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = output.find((one) => one.type === 'chunk');
  if (!script) throw new Error(`${name} gave no script`);
  return script.code;
}
