import type { AnnotationKind } from '../core/annotation.ts';
import { REST_DELAY_CHOICES_MS, REST_DELAY_MS, type RestDelayMs } from '../core/card/timing.ts';
import { browser } from './extension.ts';

/** What the reader chose. Only what differs from the default is stored, so that defaults can change with a version. */
export interface Settings {
  /** True: Parallax marks nothing anywhere. */
  everywhereOff: boolean;
  /** Host names on which nothing is marked. */
  sitesOff: string[];
  kindsOff: AnnotationKind[];
  /** Paint every occurrence, or the first in each section of the page. */
  paint: 'first' | 'every';
  /** Rest before a card opens, in ms; null opens on click only. */
  restDelayMs: RestDelayMs;
  /** Count of marks on the toolbar button. */
  badge: boolean;
  /** Origins the reader added: match patterns of content scripts registered at run time. */
  sitesAdded: string[];
  /** How many notes there were when all of them were last exported; 0 where they never were. */
  notesAtExport: number;
}

export const DEFAULT_SETTINGS: Settings = {
  everywhereOff: false,
  sitesOff: [],
  // Institutions and persons stand in every line of such news: off until asked for.
  kindsOff: ['person', 'actor'],
  paint: 'first',
  restDelayMs: REST_DELAY_MS,
  badge: true,
  sitesAdded: [],
  notesAtExport: 0,
};

const KEY = 'settings';

/** Reads the settings, defaults filled in. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...sane(stored[KEY]) };
}

/** What to change, or how it follows from what is set. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

// Changes wait for one another: each is read, changed and written whole.
let lastChange: Promise<unknown> = Promise.resolve();

/** Changes some settings and returns all; values equal to the default are removed from storage. */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  const changed = lastChange.then(() => writeSettings(change));
  lastChange = changed.catch(() => undefined);
  return changed;
}

async function writeSettings(change: SettingsChange): Promise<Settings> {
  const before = await readSettings();
  const settings = { ...before, ...(typeof change === 'function' ? change(before) : change) };
  await browser.storage.local.set({ [KEY]: differing(settings) });
  return settings;
}

/** Switches the marks of a site, by host name, off or on. */
export function switchSite(host: string, on: boolean): Promise<Settings> {
  return changeSettings(({ sitesOff }) => ({
    sitesOff: on ? sitesOff.filter((site) => site !== host) : [...new Set([...sitesOff, host])],
  }));
}

/** Calls back with all settings whenever they change, wherever that happened. Returns the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange({ ...DEFAULT_SETTINGS, ...sane(changes[KEY].newValue) });
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Settings that take one of a few values. */
const CHOICES: Record<string, readonly unknown[]> = { restDelayMs: REST_DELAY_CHOICES_MS, paint: ['first', 'every'] };

function differing(settings: Settings): Partial<Settings> {
  const entries = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  );
  return Object.fromEntries(entries);
}

/** Keeps the stored values whose type is that of the default; anything else falls back. */
function sane(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(([key, value]) => {
    if (!Object.hasOwn(DEFAULT_SETTINGS, key)) return false;
    if (Object.hasOwn(CHOICES, key)) return CHOICES[key]!.includes(value);
    const model = DEFAULT_SETTINGS[key as keyof Settings];
    return Array.isArray(model) ? Array.isArray(value) && value.every((item) => typeof item === 'string') : typeof value === typeof model;
  });
  return Object.fromEntries(entries);
}
