/** Our one element on the page, with everything of ours inside its shadow root. */
export interface Host {
  root: ShadowRoot;
  /** Says a sentence to screen readers, politely; later ones are dropped. */
  announceOnce(sentence: string): void;
  /** Says a sentence in answer to a command of the reader. */
  announce(sentence: string): void;
  /** Puts the element back where a page removed it, and into the fullscreen element while there is one. */
  attach(): void;
  remove(): void;
}

const NAME = 'parallax-root';
// Inline and important: no rule of the page may move, show or hide it. Its content is drawn in the top layer.
const STYLE =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; display: block !important; contain: layout style !important;';
const LIVE_STYLE = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

// What these hold is never drawn.
const REPLACED = new Set(['video', 'iframe', 'canvas', 'img', 'object', 'embed']);

/** Makes our element with the first thing that needs it; it joins the page when `attach` is first called. */
export function makeHost(mode: ShadowRootMode): Host {
  let made: HostParts | null = null;
  const parts = () => {
    made ??= makeParts(mode);
    return made;
  };
  let greeted = false;
  return {
    get root() {
      return parts().root;
    },
    announce: (sentence) => {
      parts().live.textContent = sentence;
    },
    announceOnce: (sentence) => {
      if (!greeted) parts().live.textContent = sentence;
      greeted = true;
    },
    attach: () => {
      const full = document.fullscreenElement;
      const parent = full && !REPLACED.has(full.localName) ? full : document.documentElement;
      const { element } = parts();
      if (element.parentNode !== parent) parent.append(element);
    },
    remove: () => made?.element.remove(),
  };
}

interface HostParts {
  element: HTMLElement;
  root: ShadowRoot;
  /** What it says, screen readers say. */
  live: HTMLElement;
}

function makeParts(mode: ShadowRootMode): HostParts {
  const element = document.createElement(NAME);
  element.setAttribute('style', STYLE);
  const root = element.attachShadow({ mode });
  const live = document.createElement('div');
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  live.setAttribute('style', LIVE_STYLE);
  root.append(live);
  return { element, root, live };
}
