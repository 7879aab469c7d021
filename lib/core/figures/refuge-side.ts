import type { Side } from '../pack/pack.ts';
import { opponentOf, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import type { Countable } from './word-table.ts';

const PEOPLE: readonly Countable[] = ['person', 'civilian', 'resident', 'child', 'refugee'];

/** What those who came are given, and what the burnt of the fuel store needed. */
const REFUGE =
  /^(?:lodg\p{L}*|shelter\p{L}*|housed|housing|accommodat\p{L}*|hotels?|dormitor\p{L}*|tents?|mattress\p{L}*|blankets?|registered|meals?|settled|hébergée?s?|hébergement\p{L}*|logée?s?|logements?|abritée?s?|accueillie?s?|hôtels?|tentes?|matelas|couvertures|repas|enregistrée?s?|untergebracht|unterkunft|unterkünfte\p{L}*|hotels|registriert|alojad\p{L}*|albergad\p{L}*|registrad\p{L}*|размещ\p{L}*|расселен\p{L}*|зарегистр\p{L}*|жиль\p{L}*)$/u;
const BURNT =
  /^(?:burns?|burned|burnt|burn|brûlée?s?|brûlures?|verbrenn\p{L}*|verbrannt\p{L}*|brandverletz\p{L}*|quemad\p{L}*|quemaduras|ожог\p{L}*|обож\p{L}*|обгор\p{L}*|yaniq\p{L}*|yanik\p{L}*|այրված\p{L}*)$/u;

const BLAST = /^(?:blast|explosion|exploded|explosión|взрыв\p{L}*|explosionen|patlama\p{L}*|partlayiş\p{L}*|պայթյուն\p{L}*)$/u;
const HURT = ['killed', 'wounded', 'missing', 'evacuated'];

/** The weeks after the region was left, and the winter in which those who left were taken in. */
const FLIGHT = { from: '2023-09-24', burnt: '2023-11', to: '2024-07' };

/** Returns `nk` for people lodged, fed or registered, or burnt, on a page of the weeks of the flight from the region that names it; null for anybody else. */
export function refugeSide({ counted, found, side }: Draft, { view, sources, regionNamed }: SentenceReading): Side | null {
  const day = sources.pageDate?.from;
  if (!regionNamed || day === undefined || day < FLIGHT.from || day >= FLIGHT.to || !PEOPLE.includes(counted.countable)) return null;
  const words = view.tokens.flatMap(({ text }) => text.split(' '));
  const soon = day < FLIGHT.burnt;
  if (
    found !== null &&
    !(soon && HURT.includes(found.outcome) && words.some((word) => BLAST.test(word))) &&
    !['wounded', 'arrived', 'displaced', 'evacuated', 'living'].includes(found.outcome)
  )
    return null;
  if (side !== null && side !== 'armenia' && side !== 'russia') return null;
  if (view.tokens.some((_, i) => opponentOf(sideAt(view, i, sources.roster)) === 'armenian')) return null;
  const burnt = soon && words.some((word) => BURNT.test(word) || BLAST.test(word));
  return burnt || (side === null && found?.outcome !== 'wounded' && words.some((word) => REFUGE.test(word))) ? 'nk' : null;
}
