import type { Pack } from './pack.ts';

/** Name of one of a pack's lists of records. */
export type RecordList = 'sources' | 'actors' | 'places' | 'events' | 'wordings' | 'topics' | 'claims';

/** The lists of a pack, in the order of its documented shape. */
export const RECORD_LISTS: readonly RecordList[] = ['sources', 'actors', 'places', 'events', 'wordings', 'topics', 'claims'];

/** A record of one list. */
export type RecordOf<List extends RecordList> = Pack[List][number];
