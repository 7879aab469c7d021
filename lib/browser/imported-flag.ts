import { browser } from './extension.ts';

const KEY = 'importedPacks';

let known: Promise<boolean> | null = null;

/**
 * Whether there may be imported packs that are switched on; read once and kept in step. It is set before a pack is imported and lowered only
 * after the last one is gone, so that a page that was ended between leaves it raised, which costs a look at the database and nothing else.
 */
export const IMPORTED_FLAG = {
  read(): Promise<boolean> {
    known ??= readStored();
    return known;
  },
  async write(some: boolean): Promise<void> {
    if (some) await browser.storage.local.set({ [KEY]: true });
    else await browser.storage.local.remove(KEY);
  },
};

async function readStored(): Promise<boolean> {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) known = Promise.resolve(changes[KEY].newValue === true);
  });
  const { [KEY]: some } = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  return some === true;
}
