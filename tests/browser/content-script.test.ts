import { expect, it, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import content from '../../entrypoints/content/index.ts';
import { startPage } from '../../entrypoints/content/start-page.ts';

vi.mock('../../entrypoints/content/start-page.ts', () => ({ startPage: vi.fn(() => ({ apply() {}, moveOn() {}, read() {} })) }));
vi.mock('../../entrypoints/content/follow-address.ts', () => ({ followAddress: vi.fn() }));
vi.mock('../../entrypoints/content/marks.css', () => ({}));

/** As far as the reader looks at it before it starts; a context that was replaced tells nobody so a second time. */
const context = (isInvalid: boolean) => ({ isInvalid, onInvalidated: vi.fn() }) as unknown as ContentScriptContext;

it('starts no reader that was replaced while it read the settings', async () => {
  await content.main(context(true));
  expect(startPage).not.toHaveBeenCalled();
  await content.main(context(false));
  expect(startPage).toHaveBeenCalledTimes(1);
});
