import { browser } from './extension.ts';

const KEY = 'storedClaims';

/** Which content the claims database was last found to hold, whole and unharmed; remembered until the browser ends. */
export const DATA_STAMP = {
  async read(): Promise<string | null> {
    const { [KEY]: version } = await browser.storage.session.get(KEY);
    return typeof version === 'string' ? version : null;
  },
  async write(version: string | null): Promise<void> {
    await browser.storage.session.set({ [KEY]: version });
  },
};
