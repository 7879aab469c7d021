// Builds the extension for both browsers: into .output, or with --test into .output/test.
import { build } from 'wxt';
import { readNewsSites } from './news-sites.ts';

// Said in one line each, before the build tool makes a stack trace of it.
try {
  readNewsSites(new URL('../assets/news-sites.txt', import.meta.url));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const forTest = process.argv.includes('--test');
process.env.PARALLAX_BUILD = forTest ? 'test' : 'release';

for (const browser of ['chrome', 'firefox'] as const) {
  await build({ browser, manifestVersion: 3, mode: 'production' });
}
