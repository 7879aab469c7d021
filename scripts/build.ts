// Builds the extension for both browsers: into .output, or with --test into .output/test.
import { build } from 'wxt';

const forTest = process.argv.includes('--test');
process.env.PARALLAX_BUILD = forTest ? 'test' : 'release';

for (const browser of ['chrome', 'firefox'] as const) {
  await build({ browser, manifestVersion: 3, mode: 'production' });
}
