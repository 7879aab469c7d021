import { describe, expect, it } from 'vitest';
import { type LoadedNotes, PageNotes } from '../../lib/reader/page-notes.ts';

function make({ count = 1 as number | null, load = null as null | (() => Promise<LoadedNotes>) } = {}) {
  const calls: string[] = [];
  const state = { found: ['boats'], changed: [], gone: [] };
  const loaded = {
    passages: {
      state,
      look: () => calls.push('look'),
      lookNow: () => calls.push('lookNow'),
      clear: () => calls.push('clear'),
      show: (note: string) => note === 'boats',
    },
    isOpen: false,
    noteSelection: async () => true,
    close: () => calls.push('close'),
  } as unknown as LoadedNotes;
  const notes = new PageNotes({
    count: async () => {
      calls.push('count');
      return count;
    },
    load: async () => {
      calls.push('load');
      return load ? load() : loaded;
    },
  });
  return { notes, calls, state };
}

describe('PageNotes', () => {
  it('asks once how many notes a page has, and loads nothing where it has none', async () => {
    const { notes, calls } = make({ count: 0 });
    expect(notes.state).toBeNull();
    await notes.onSettled();
    await notes.onSettled();
    expect(calls).toEqual(['count']);
    expect(notes.state).toEqual({ found: [], changed: [], gone: [] });
    expect(notes.show('boats')).toBe(false);
  });

  it('has them found each time the page was read', async () => {
    const { notes, calls, state } = make();
    await notes.onSettled();
    await notes.onSettled();
    expect(calls).toEqual(['count', 'load', 'look', 'look']);
    expect(notes.state).toEqual(state);
    expect(notes.show('boats')).toBe(true);
  });

  it('does not know what is on the page where the notes cannot be read, and does not ask for ever', async () => {
    const { notes, calls } = make({ count: null });
    await notes.onSettled();
    expect(notes.state).toBeNull();
    await notes.onSettled();
    expect(calls).toEqual(['count']);
  });

  it('finds the first note of a page without asking for their number', async () => {
    const { notes, calls } = make({ count: 0 });
    await notes.onSettled();
    await notes.onNoted();
    await notes.onSettled();
    expect(calls).toEqual(['count', 'load', 'lookNow', 'look']);
  });

  it('forgets a page that was left, also while it was being asked about', async () => {
    const { notes, calls } = make();
    const settling = notes.onSettled();
    notes.clear();
    await settling;
    expect(calls).toEqual(['count']);
    await notes.onSettled();
    expect(calls).toEqual(['count', 'count', 'load', 'look']);
    notes.clear();
    expect(calls.at(-1)).toBe('clear');
  });

  it('tries again where the script could not be loaded', async () => {
    let fails = true;
    const { notes, calls } = make({
      load: async () => {
        if (fails) throw new Error('refused');
        return { noteSelection: async () => true } as LoadedNotes;
      },
    });
    await expect(notes.noteSelection()).rejects.toThrow('refused');
    fails = false;
    expect(await notes.noteSelection()).toBe(true);
    expect(await notes.noteSelection()).toBe(true);
    expect(calls).toEqual(['load', 'load']);
  });
});
