import { expect, it } from 'vitest';
import { setFrenchSpaces } from '../../scripts/set-french-spaces.ts';

it('keeps French marks with their words in texts of our own voice', () => {
  const record = { note: { en: 'One : two', fr: 'Il dit « oui » : deux ; trois ?' } };
  expect(setFrenchSpaces(record)).toEqual({
    note: { en: 'One : two', fr: 'Il dit «\u00a0oui\u00a0»\u00a0: deux\u202f; trois\u202f?' },
  });
});

it('leaves names, quotations and spaces already set as they are', () => {
  const record = { names: [{ text: 'A ; B', language: 'fr' }], quote: { exact: '« x »' }, note: { en: 'a', fr: '«\u202fx\u202f»' } };
  expect(setFrenchSpaces(record)).toEqual(record);
});
