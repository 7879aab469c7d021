import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Height of a line before it was measured. */
const GUESSED_HEIGHT = 132;
/** Lines drawn beyond the window, so that Tab always finds a next one. */
const OVERSCAN = 6;

export interface VirtualRowsOptions {
  /** Key of each line in order; a line that moves keeps its height by it. */
  keys: readonly string[];
  /** Keys of lines that stay drawn wherever the reader scrolls: what has the focus, or is being written. */
  kept: ReadonlySet<string>;
}

/** Draws only the lines of a long list that are near the window, which is what scrolls. `list` goes on the element around the lines. */
export function useVirtualRows({ keys, kept }: VirtualRowsOptions, list: RefObject<HTMLElement | null>) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [margin, setMargin] = useState(0);
  // The heights are worked out anew whenever this function is another one.
  const getItemKey = useCallback((index: number) => keys[index]!, [keys]);
  const settings = {
    count: keys.length,
    getScrollElement: (): Window => window,
    estimateSize: () => GUESSED_HEIGHT,
    getItemKey,
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor: (range: Range) => withKept(range, keys, kept),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(undefined),
  };
  const [virtual] = useState(() => new Virtualizer<Window, HTMLElement>(settings));
  virtual.setOptions(settings);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => {
    virtual._willUpdate();
    const top = list.current ? Math.round(list.current.getBoundingClientRect().top + window.scrollY) : 0;
    if (top !== margin) setMargin(top);
  });
  return { items: virtual.getVirtualItems(), height: virtual.getTotalSize(), margin, measure: virtual.measureElement };
}

function withKept(range: Range, keys: readonly string[], kept: ReadonlySet<string>): number[] {
  const shown = defaultRangeExtractor(range);
  if (kept.size === 0) return shown;
  const further = [...kept].map((key) => keys.indexOf(key)).filter((index) => index >= 0);
  return [...new Set([...shown, ...further])].sort((a, b) => a - b);
}
