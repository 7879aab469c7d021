import { type ComponentChild, render } from 'preact';
import { TranslateContext } from '../../components/translate-context.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' };

const MESSAGES: Record<string, Record<string, { message: string }>> = { en, fr };

/** Draws a view with the real messages of a language and returns its element; an unknown key throws. */
export function show(view: ComponentChild, language = 'en'): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const t = (key: string, values: readonly string[] = []) => {
    const found = MESSAGES[language]![key];
    if (!found) throw new Error(`no message ${key}`);
    return found.message.replace(/\$(\d)/g, (_, digit) => values[Number(digit) - 1] ?? '');
  };
  render(<TranslateContext.Provider value={{ t, language }}>{view}</TranslateContext.Provider>, root);
  return root;
}

/** Returns the first element that matches, or throws. */
export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Returns the button with a label, by its text, its aria-label or its title. */
export function button(root: ParentNode, label: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => [one.ariaLabel, one.title, one.textContent?.trim()].includes(label));
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** Lets Preact draw what an event changed. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
