import { describe, expect, it } from 'vitest';
import { isHiddenByMarkup, isUnread } from '../../../lib/core/text/is-unread.ts';

const reader = (attributes: Record<string, string | undefined>) => (name: string) => attributes[name] ?? null;

describe('text that is never read', () => {
  it.each([
    ['script', {}],
    ['textarea', {}],
    ['div', { contenteditable: '' }],
    ['div', { contenteditable: 'plaintext-only' }],
    ['div', { role: 'textbox' }],
  ])('is that of <%s> with %j', (name, attributes) => {
    expect(isUnread(name, reader(attributes))).toBe(true);
  });

  it.each([
    ['p', {}],
    ['div', { contenteditable: 'false' }],
    ['div', { role: 'article' }],
  ])('is not that of <%s> with %j', (name, attributes) => {
    expect(isUnread(name, reader(attributes))).toBe(false);
  });
});

describe('text that its markup hides', () => {
  it.each([{ hidden: '' }, { hidden: 'until-found' }, { style: 'display:none' }, { style: 'color: red; VISIBILITY : hidden !important;' }])(
    'has %j',
    (attributes) => {
      expect(isHiddenByMarkup(reader(attributes))).toBe(true);
    },
  );

  it.each([{}, { style: 'display: block' }, { style: 'overflow: hidden' }, { style: 'background: url(display:none.png)' }])(
    'has not %j',
    (attributes) => {
      expect(isHiddenByMarkup(reader(attributes))).toBe(false);
    },
  );
});
