const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Keeps what is typed into an element of ours from the page, whose own keys it would press. */
export function keepKeys(element: HTMLElement): void {
  for (const type of KEYS) element.addEventListener(type, stop);
}

const stop = (event: Event): void => event.stopPropagation();
