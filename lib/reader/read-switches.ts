import type { AnnotationKind } from '../core/annotation.ts';
import type { Switches } from './page-reader.ts';

/** The part of the reader's settings that decides what is painted on a page. */
export interface PaintSettings {
  everywhereOff: boolean;
  sitesOff: string[];
  kindsOff: AnnotationKind[];
  paint: 'first' | 'every';
}

/** Returns what is on for a page: the widest switch that is off is named first, so that the popup can say which. */
export function readSwitches(settings: PaintSettings, host: string, paused: boolean): Switches {
  const { everywhereOff, sitesOff, kindsOff, paint } = settings;
  const off = everywhereOff ? 'everywhere' : sitesOff.includes(host) ? 'site' : paused ? 'page' : null;
  return { kindsOff, paint, off };
}
