import type { Side } from '../pack/pack.ts';

/** What is counted, before what happened to it is known. */
export type Countable =
  | 'soldier'
  | 'officer'
  | 'general'
  | 'peacekeeper'
  | 'civilian'
  | 'child'
  | 'police'
  | 'police-and-civilian'
  | 'person'
  | 'resident'
  | 'refugee'
  | 'body'
  | 'craft'
  | 'helicopter'
  | 'drone'
  | 'aircraft'
  | 'tank'
  | 'armour'
  | 'tank-and-armour'
  | 'ifv'
  | 'artillery'
  | 'air-defence'
  | 'vehicle'
  | 'depot'
  | 'village'
  | 'settlement'
  | 'town'
  | 'city'
  | 'position'
  | 'district'
  | 'hectare'
  | 'house'
  | 'route';

/** What happened to what is counted. */
export type Outcome =
  | 'killed'
  | 'wounded'
  | 'killed-or-wounded'
  | 'missing'
  | 'captured'
  | 'lost'
  | 'taken'
  | 'damaged'
  | 'displaced'
  | 'arrived'
  | 'evacuated'
  | 'deployed'
  | 'found'
  | 'living';

/**
 * How an outcome word stands to what it happened to: `act` may take it as object («a détruit 3 chars») or, as a participle, as subject;
 * `suffer` only as subject («sont morts»); `lose` has the one who bears it as subject («a perdu 3 chars»); `noun` names the event («la mort de»).
 */
export type OutcomeRole = 'act' | 'suffer' | 'lose' | 'noun';

/** Whose: a side, or one that only the speaker fixes. */
export type SideWord = Side | 'enemy' | 'own';

/** How a word brings in a speaker. */
export type Speech = 'say' | 'admit' | 'deny' | 'according';

/** Function words that the reading of a sentence turns on. */
export type Mark =
  | 'have'
  | 'be'
  | 'by'
  | 'of'
  | 'and'
  | 'other'
  | 'zero'
  | 'not'
  | 'stop'
  | 'to'
  | 'pronoun'
  | 'spokes'
  | 'since'
  | 'sofar'
  | 'war'
  | 'total'
  | 'break'
  | 'keeping'
  | 'article'
  | 'couple'
  | 'aid'
  | 'day'
  | 'week'
  | 'year'
  | 'began'
  | 'attack'
  | 'twice'
  | 'only'
  | 'that'
  | 'back'
  | 'army'
  | 'against'
  | 'among'
  | 'clock'
  | 'post'
  | 'flank'
  | 'which'
  | 'refers'
  | 'hiswords'
  | 'telling'
  | 'owns'
  | 'subset'
  | 'echo'
  | 'enclave';

/**
 * Words of one language. Each value lists alternatives separated by "|"; a word that ends in "*" stands for every word that begins so;
 * words of one alternative are separated by spaces, and an apostrophe separates words as well.
 */
export interface WordTable {
  countables: Partial<Record<Countable, string>>;
  /** Nouns that name both what is counted and what happened to it («morts», "casualties"). */
  counted: [string, Countable, Outcome][];
  outcomes: [string, Outcome, OutcomeRole][];
  sides: Partial<Record<SideWord, string>>;
  /** People of a side as a counted noun («Azerbaïdjanais», "Armenians"); their side is in `sides`. */
  demonyms: string;
  speech: Partial<Record<Speech, string>>;
  marks: Partial<Record<Mark, string>>;
  /** True where the verb follows what it governs. */
  verbLast?: boolean;
}
