import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/annotate.ts';
import { seedEngine } from './read-specs.ts';

const conceptOf = (text: string, word: string, language: string) =>
  annotate({ text: `Nagorno-Karabakh. ${text}`, language, date: '2020-09-28', title: null, url: null }, seedEngine()).annotations.find(
    ({ start, end, kind }) => kind !== 'figure' && `Nagorno-Karabakh. ${text}`.slice(start, end).includes(word),
  )?.concept;

describe('a state that is named as the one who speaks', () => {
  it.each([
    ['Azerbaijan says it lost 12 soldiers.', 'Azerbaijan', 'en', 'actor:azerbaijani-government'],
    ['Armenia has now confirmed 16 deaths.', 'Armenia', 'en', 'actor:armenian-government'],
    ['L’Azerbaïdjan n’en reconnaît que deux.', 'Azerbaïdjan', 'fr', 'actor:azerbaijani-government'],
    ['L’Arménie a annoncé seize morts.', 'Arménie', 'fr', 'actor:armenian-government'],
    ['Aserbaidschan meldete zwei Tote.', 'Aserbaidschan', 'de', 'actor:azerbaijani-government'],
    ['Азербайджан заявил о двух погибших.', 'Азербайджан', 'ru', 'actor:azerbaijani-government'],
  ])('is its government: %s', (text, word, language, concept) => {
    expect(conceptOf(text, word, language)).toBe(concept);
  });
});

describe('a state that is named as a place', () => {
  it.each([
    ['Refugees in Armenia said that the road was closed.', 'Armenia', 'en', 'polity:armenia'],
    ['Armenia, said the mayor, is near.', 'Armenia', 'en', 'polity:armenia'],
    ['Azerbaijan was told by the mediators to stop.', 'Azerbaijan', 'en', 'polity:azerbaijan'],
    ['Azerbaijan lost 12 soldiers.', 'Azerbaijan', 'en', 'polity:azerbaijan'],
    ['Les réfugiés d’Arménie disent avoir tout perdu.', 'Arménie', 'fr', 'polity:armenia'],
    ['Un médecin en Arménie a déclaré la même chose.', 'Arménie', 'fr', 'polity:armenia'],
  ])('stays a state: %s', (text, word, language, concept) => {
    expect(conceptOf(text, word, language)).toBe(concept);
  });
});
