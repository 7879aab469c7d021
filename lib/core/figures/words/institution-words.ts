/** What a general name of an institution stands for, by the actor each party has of that kind. */
export type InstitutionKind =
  | 'defence'
  | 'commission'
  | 'local'
  | 'government'
  | 'prosecutor'
  | 'health'
  | 'foreign'
  | 'ombudsman'
  | 'army'
  | 'envoy'
  | 'same';

/**
 * General names of institutions, folded words set apart by one space, matched from their first word on. `same` names whoever spoke before
 * («le ministère», "the statement").
 */
export const INSTITUTION_WORDS: readonly [RegExp, InstitutionKind][] = [
  [
    /^(?:(?:defen[cs]e|military) (?:ministry|department)|ministry of defen[cs]e|mod|ministère de la défense|la défense|verteidigungsministeriums?|ministerio de defensa|минобороны|министерств\p{L}* обороны|военно\p{L}* ведомств\p{L}*|оборонно\p{L}* ведомств\p{L}*|müdafiə nazirli\p{L}*|savunma bakanli\p{L}*|(?:leur|their|ihr) (?:ministère|ministry|ministerium)|պն|պաշտպանության նախարարությ\p{L}*)$/u,
    'defence',
  ],
  [
    /^(?:prosecutors?|prosecutor general|prosecutor's office|prosecution service|(?:le |du )?parquet(?: général)?|procureur(?: général)?|procureurs|(?:general)?staatsanwaltschaft|(?:general)?staatsanwälte|fiscalía(?: general)?|fiscales|(?:ген)?прокуратур\p{L}*|генпрокурор\p{L}*|(?:baş )?prokurorlu\p{L}*|(?:baş)?savcili\p{L}*|(?:գլխավոր )?դատախազությ\p{L}*)$/u,
    'prosecutor',
  ],
  [
    /^(?:health ministry|ministry of health|ministère de la santé|gesundheitsministeriums?|ministerio de (?:salud|sanidad)|минздрав\p{L}*|министерств\p{L}* здравоохранения|səhiyyə nazirli\p{L}*|sağlik bakanli\p{L}*|առողջապահության նախարարությ\p{L}*)$/u,
    'health',
  ],
  [
    /^(?:foreign ministry|ministry of foreign affairs|ministère des affaires étrangères|außenministeriums?|ministerio de exteriores|cancillería|мид|xarici işlər nazirli\p{L}*|dişişleri bakanli\p{L}*|ագն)$/u,
    'foreign',
  ],
  [
    /^(?:ombudsman|ombudsperson|rights defender|human rights defender|rights ombudsman|médiateur|défenseure? des droits(?: de l homme)?|ombudsmann|ombudsfrau|menschenrechtsbeauftragte\p{L}*|defensora?(?: del pueblo)?|омбудсмен\p{L}*|ombudsmani?|kamu denetçisi|մարդու իրավունքների պաշտպան\p{L}*|օմբուդսմեն\p{L}*)$/u,
    'ombudsman',
  ],
  [
    /^(?:(?:state )?commission on (?:prisoners|missing|captured)|state commission|commission d état|commission nationale|staatskommission|comisión estatal|госкомисси\p{L}*|dövlət komissiyasi\p{L}*|devlet komisyonu\p{L}*)$/u,
    'commission',
  ],
  [
    /^(?:the government|(?:le |du )gouvernement|(?:die|der) regierung|(?:el|del) gobierno|(?:its|their) (?:own )?authorities|(?:ses|leurs) (?:propres )?autorités|(?:ihre|ihren|seine|seinen) behörden|sus autoridades|prime minister|premier ministre|ministerpräsident(?:en)?|primer ministro|премьер-министр\p{L}*|правительств\p{L}* (?:республики|страны)|власт\p{L}* (?:республики|страны)|baş nazir\p{L}*|başbakan\p{L}*|վարչապետ\p{L}*)$/u,
    'government',
  ],
  [
    /^(?:(?:the )?local (?:authorities|officials)|autorités locales|(?:lokalen?|örtlichen?) behörden|autoridades locales|местны\p{L}* (?:власт\p{L}*|чиновник\p{L}*)|yerel (?:yetkili|makam)\p{L}*|yerli (?:rəsmi|hakimiyyət)\p{L}*|տեղական իշխանությ\p{L}*)$/u,
    'local',
  ],
  [
    /^(?:vice-(?:premiere?|première) ministre|vice-ministre|vice-présidente?|ministre|ministre adjointe?|ministre déléguée?|secrétaire d état|ambassadeur|ambassadrice|chargée? d affaires|consule? générale?|conseill(?:er|ère) présidentiel(?:le)?|deputy prime minister|vice prime minister|vice-premier|deputy (?:foreign |defence |defense |health )?minister|minister|ambassador|chargé d affaires|consul general|presidential (?:aide|adviser|advisor|spokes\p{L}+)|vize(?:minister|premier|außenminister|verteidigungsminister)\p{L}*|vizepremier|(?:außen|innen|justiz|verteidigungs|gesundheits)?minister(?:in)?|botschafter(?:in)?|präsidentenberater(?:in)?|вице-премьер\p{L}*|замминистра|заместител\p{L}* министра|министр|посол|посла|послом|помощник\p{L}* президента|советник\p{L}* президента|замглавы мид|глава мид|главы мид)$/u,
    'envoy',
  ],
  [/^(?:local army|armée locale|ejército local|местн\p{L}* арми\p{L}*)$/u, 'army'],
  [
    /^(?:(?:his|her) (?:office|bureau|department)|the defender|(?:the|this|its|a) (?:ministry|statement|communiqué|office|department|agency|press service)|(?:le|ce|du) (?:ministère|communiqué|parquet|bureau)|(?:das|dem|des) ministeriums?|(?:el|la|su) (?:ministerio|cartera|comunicado|organismo)|ведомств\p{L}*|министерств\p{L}*|nazirli\p{L}*|bakanli\p{L}*|açiklama(?:da|ya)|açiqlama(?:da|ya)|bəyanat(?:da|a)|məlumat(?:da|a)|նախարարությ\p{L}*|գերատեսչությ\p{L}*)$/u,
    'same',
  ],
];

/** Actors of each kind by party; a kind that a party has no record of is left out. */
export const INSTITUTION_ACTORS: Readonly<Record<string, Partial<Record<InstitutionKind, string>>>> = {
  azerbaijan: {
    government: 'actor:azerbaijani-government',
    local: 'actor:azerbaijani-government',
    envoy: 'actor:azerbaijani-government',
    commission: 'actor:azerbaijani-state-commission',
    defence: 'actor:mod-azerbaijan',
    prosecutor: 'actor:azerbaijani-prosecutor',
    health: 'actor:azerbaijani-moh',
    foreign: 'actor:mfa-azerbaijan',
    ombudsman: 'actor:ombudsman-azerbaijan',
    army: 'actor:azerbaijani-armed-forces',
  },
  armenia: {
    government: 'actor:armenian-government',
    local: 'actor:armenian-government',
    envoy: 'actor:armenian-government',
    commission: 'actor:armenian-state-commission',
    defence: 'actor:mod-armenia',
    prosecutor: 'actor:armenian-prosecutor',
    health: 'actor:armenian-moh',
    foreign: 'actor:mfa-armenia',
    ombudsman: 'actor:ombudsman-armenia',
    army: 'actor:armenian-armed-forces',
  },
  nk: {
    government: 'actor:nk-authorities',
    local: 'actor:nk-authorities',
    envoy: 'actor:nk-authorities',
    commission: 'actor:nk-state-commission',
    defence: 'actor:nk-mod',
    prosecutor: 'actor:nk-prosecutor',
    health: 'actor:nk-moh',
    foreign: 'actor:nk-mfa',
    ombudsman: 'actor:artsakh-ombudsman',
    army: 'actor:defence-army',
  },
  russia: { defence: 'actor:mod-russia', foreign: 'actor:mfa-russia' },
};
