import { INSTITUTIONS, type Owner, type Role } from './institution-words.ts';

/** A ministry or authority named without its state, and all that may tell whose it is. */
export interface UnnamedHead {
  role: Role;
  /** Owners of the institutions of that role named in full before it. */
  before: ReadonlySet<Owner>;
  /** Owners whose names or adjectives stand in its sentence. */
  named: ReadonlySet<Owner>;
  /** Its sentence, folded. */
  sentence: string;
  language: string;
}

/** Roles whose head alone can mean the institution of a state. */
const ALONE: ReadonlySet<Role> = new Set(['mod', 'mfa', 'moh', 'prosecutor']);
/** Roles whose head alone means nothing before one of them is named in full: other states' send help and searchers too. */
const AFTER_FULL: ReadonlySet<Role> = new Set(['interior', 'emergency']);
/** In the languages of the two states a ministry without a name is the own one. */
const HOME: ReadonlyMap<string, Owner> = new Map([
  ['az', 'azerbaijan'],
  ['hy', 'armenia'],
]);

/**
 * Folded words of fighting: a ministry that tells of it may speak of the other side, so that the only state of the sentence is not
 * known to be its own.
 */
const FIGHTING =
  /shell|fire|attack|violat|destr|shot|strike|struck|captur|neutrali|eliminat|bombard|repel|provo|tir[es]? |tirs|detrui|abatt|frapp|pilonn|attaqu|viole|beschoss|beschuss|zerstor|abgeschoss|angegriff|angriff|angreif|derrib|atac|ataque|dispar|обстрел|удар|уничтож|сбит|сбил|наруш|атак|огонь|imha|vurul|vurdu|saldir|ihlal|dusur|ates ac|məhv|pozub|vurul|խոց|հարված|կրակ|խախտ/;

/** Role and owner of the institutions that have records. */
const RECORDED: ReadonlyMap<string, { role: Role; owner: Owner }> = new Map(
  Object.entries(INSTITUTIONS).flatMap(([role, owners]) =>
    Object.entries(owners).map(([owner, id]) => [id, { role: role as Role, owner: owner as Owner }] as const),
  ),
);

/** Returns role and owner of a recorded institution, undefined for any other id. */
export function readInstitution(id: string): { role: Role; owner: Owner } | undefined {
  return RECORDED.get(id);
}

function onlyOne(owners: Iterable<Owner>): Owner | null {
  const list = [...owners];
  return list.length === 1 ? list[0]! : null;
}

/**
 * Returns whose institution a head alone means: the owner of the only one named in full before; the own state of the outlet's language;
 * the only state of a sentence that does not tell of fighting; an ombudsman is the region's only where it is named alone. "Local authorities" are the region's where their sentence names it alone.
 * Null rather than a guess: words put into another ministry's mouth are worse than none.
 */
export function findUnnamedOwner({ role, before, named, sentence, language }: UnnamedHead): Owner | null {
  if (role === 'local') return named.has('nk') && named.size === 1 ? 'nk' : null;
  if (role === 'ombudsman') return onlyOne(before.size > 0 || !named.has('nk') ? before : named);
  if (AFTER_FULL.has(role)) return onlyOne(before);
  if (!ALONE.has(role)) return null;
  if (before.size > 0) return onlyOne(before);
  const home = HOME.get(language);
  if (home) return named.has('nk') && !named.has(home) ? null : home;
  return FIGHTING.test(sentence) ? null : onlyOne([...named].filter((owner) => owner !== 'nk'));
}
