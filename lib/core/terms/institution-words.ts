/** Sides that can own an institution. */
export type Owner = 'armenia' | 'azerbaijan' | 'nk' | 'russia' | 'other';

/** What an institution is, whoever it belongs to. */
export type Role =
  | 'mod'
  | 'mfa'
  | 'moh'
  | 'interior'
  | 'emergency'
  | 'forces'
  | 'government'
  | 'authorities'
  | 'local'
  | 'parliament'
  | 'prosecutor'
  | 'ombudsman'
  | 'commission'
  | 'peacekeepers'
  | 'media';

/** Words of one language that make the name of an institution with a neighbour. Forms are written out where the language has no rule. */
export interface InstitutionWords {
  heads: Partial<Record<Role, string[]>>;
  /** First and last part of a head that takes the adjective between: «ministère arménien de la Défense». */
  open?: string[];
  close?: Partial<Record<Role, string[]>>;
  /** Adjectives, and nouns that are in no pack. */
  owners: Partial<Record<Owner, string[]>>;
  /** What the region is called where it is not named: the words keep their own marks. */
  region: string[];
}

/** Record of an institution by role and owner; what is not here has no record. */
export const INSTITUTIONS: Record<Role, Partial<Record<Owner, string>>> = {
  mod: { armenia: 'actor:mod-armenia', azerbaijan: 'actor:mod-azerbaijan', nk: 'actor:nk-mod', russia: 'actor:mod-russia' },
  mfa: { armenia: 'actor:mfa-armenia', azerbaijan: 'actor:mfa-azerbaijan', nk: 'actor:nk-mfa', russia: 'actor:mfa-russia' },
  moh: { armenia: 'actor:armenian-moh', azerbaijan: 'actor:azerbaijani-moh', nk: 'actor:nk-moh' },
  interior: {
    armenia: 'actor:interior-ministry-armenia',
    azerbaijan: 'actor:interior-ministry-azerbaijan',
    nk: 'actor:nk-interior-ministry',
  },
  emergency: {
    armenia: 'actor:emergency-ministry-armenia',
    azerbaijan: 'actor:emergency-ministry-azerbaijan',
    nk: 'actor:nk-emergency-service',
  },
  forces: { armenia: 'actor:armenian-armed-forces', azerbaijan: 'actor:azerbaijani-armed-forces', nk: 'actor:defence-army' },
  government: { armenia: 'actor:armenian-government', azerbaijan: 'actor:azerbaijani-government', nk: 'actor:nk-authorities' },
  authorities: { armenia: 'actor:armenian-government', azerbaijan: 'actor:azerbaijani-government', nk: 'actor:nk-authorities' },
  local: { nk: 'actor:nk-authorities' },
  parliament: { armenia: 'actor:national-assembly-armenia', azerbaijan: 'actor:milli-majlis', nk: 'actor:national-assembly-artsakh' },
  prosecutor: { armenia: 'actor:armenian-prosecutor', azerbaijan: 'actor:azerbaijani-prosecutor', nk: 'actor:nk-prosecutor' },
  ombudsman: { armenia: 'actor:ombudsman-armenia', azerbaijan: 'actor:ombudsman-azerbaijan', nk: 'actor:artsakh-ombudsman' },
  commission: {
    armenia: 'actor:armenian-state-commission',
    azerbaijan: 'actor:azerbaijani-state-commission',
    nk: 'actor:nk-state-commission',
  },
  peacekeepers: { russia: 'actor:russian-peacekeepers' },
  media: { armenia: 'actor:armenian-media', azerbaijan: 'actor:azerbaijani-media' },
};

/** Places and polities that own institutions: the capital stands for its state. */
export const OWNER_CONCEPTS: Record<string, Owner> = {
  'polity:armenia': 'armenia',
  'polity:azerbaijan': 'azerbaijan',
  'polity:republic-of-artsakh': 'nk',
  'place:nagorno-karabakh': 'nk',
  'place:karabakh': 'nk',
  'place:stepanakert': 'nk',
  'place:baku': 'azerbaijan',
  'place:yerevan': 'armenia',
};

/** Capitals beside a ministry say where it is, and keep a mention of their own: "the Defence Ministry in Baku". */
export const CAPITALS: ReadonlySet<string> = new Set(['place:baku', 'place:yerevan', 'place:stepanakert']);

/** Wordings that name the owner of a head, «forces séparatistes»: the mention is the head alone. */
export const OWNER_WORDINGS: Record<string, Owner> = {
  'wording:separatist': 'nk',
  'wording:rebel': 'nk',
  'wording:self-proclaimed': 'nk',
};

const EN: InstitutionWords = {
  region: [
    'enclave',
    'unrecognised republic',
    'unrecognized republic',
    'self-proclaimed republic',
    'breakaway republic',
    'breakaway region',
    'separatist region',
    'breakaway enclave',
    'separatist enclave',
  ],
  heads: {
    mod: ['Ministry of Defence', 'Ministry of Defense', 'Defence Ministry', 'Defense Ministry', 'MoD'],
    mfa: ['Ministry of Foreign Affairs', 'Foreign Ministry', 'MFA'],
    moh: ['Ministry of Health', 'Health Ministry', 'Health Minister', 'minister of health'],
    interior: ['Ministry of Internal Affairs', 'Interior Ministry', 'Ministry of the Interior'],
    emergency: [
      'Ministry of Emergency Situations',
      'Emergency Situations Ministry',
      'Emergencies Ministry',
      'Emergency Ministry',
      'State Emergency Service',
    ],
    forces: ['armed forces', 'military', 'army', 'troops', 'forces', 'military forces', 'units', 'army units'],
    government: ['government'],
    authorities: ['authorities', 'officials'],
    local: ['local authorities', 'regional authorities', 'local officials'],
    parliament: ['parliament', 'National Assembly'],
    prosecutor: [
      'Prosecutor General’s Office',
      'Prosecutor-General’s Office',
      'General Prosecutor’s Office',
      'Prosecutor General',
      'prosecutor’s office',
      'prosecutors’ office',
      'prosecutors',
    ],
    ombudsman: [
      'human rights ombudsman',
      'rights ombudsman',
      'human rights defender',
      'ombudsman',
      'ombudsman’s office',
      'human rights ombudsman’s office',
      'human rights defender’s office',
      'office of the human rights defender',
      'office of the ombudsman',
    ],
    commission: ['State Commission', 'State Commission on Prisoners of War, Hostages and Missing Persons'],
    peacekeepers: ['peacekeepers', 'peacekeeping contingent', 'peacekeeping forces', 'peacekeeping force', 'peacekeeping mission'],
    media: ['media', 'press'],
  },
  owners: {
    armenia: ['Armenian'],
    azerbaijan: ['Azerbaijani', 'Azeri'],
    nk: ['Karabakhi', 'Artsakhi', 'Karabakh Armenian', 'ethnic Armenian'],
    russia: ['Russian', 'Russia', 'Moscow'],
    other: ['Turkish', 'Turkey', 'Georgian', 'Iranian', 'French', 'Israeli', 'Ukrainian', 'Syrian', 'US', 'American', 'British'],
  },
};

const FR: InstitutionWords = {
  region: [
    'enclave',
    'région séparatiste',
    'enclave séparatiste',
    'république autoproclamée',
    'république non reconnue',
    'territoire séparatiste',
    'région sécessionniste',
  ],
  heads: {
    mod: ['ministère de la Défense', 'ministère de la Défense nationale'],
    mfa: ['ministère des Affaires étrangères', 'diplomatie'],
    moh: ['ministère de la Santé', 'ministre de la Santé'],
    interior: ['ministère de l’Intérieur'],
    emergency: ['ministère des Situations d’urgence', 'ministère des situations d’urgence'],
    forces: ['forces armées', 'armée', 'forces', 'troupes', 'unités'],
    government: ['gouvernement', 'exécutif'],
    authorities: ['autorités', 'responsables'],
    local: ['autorités locales', 'autorités régionales'],
    parliament: ['parlement', 'Assemblée nationale'],
    prosecutor: ['parquet général', 'parquet', 'procureur général', 'procureurs'],
    ombudsman: ['défenseur des droits de l’homme', 'défenseur des droits humains', 'défenseur des droits', 'médiateur', 'ombudsman'],
    commission: ['commission d’État', 'Commission d’État'],
    peacekeepers: [
      'soldats de la paix',
      'force de maintien de la paix',
      'forces de maintien de la paix',
      'contingent de maintien de la paix',
    ],
    media: ['médias', 'presse'],
  },
  open: ['ministère', 'ministre'],
  close: {
    mod: ['de la Défense'],
    mfa: ['des Affaires étrangères'],
    moh: ['de la Santé'],
    interior: ['de l’Intérieur'],
    emergency: ['des Situations d’urgence', 'des situations d’urgence'],
  },
  owners: {
    armenia: ['arménien', 'arménienne', 'arméniens', 'arméniennes'],
    azerbaijan: [...['azerbaïdjanais', 'azerbaïdjanaise', 'azerbaïdjanaises', 'azéri', 'azérie', 'azéris', 'azéries']],
    nk: ['artsakhiote', 'artsakhiotes', 'karabakhtsi', 'karabakhien', 'karabakhiens'],
    russia: ['russe', 'russes', 'Russie', 'Moscou'],
    other: [
      'turc',
      'turque',
      'turques',
      'Turquie',
      'géorgien',
      'iranien',
      'français',
      'française',
      'israélien',
      'ukrainien',
      'ukrainienne',
    ],
  },
};

const DE: InstitutionWords = {
  region: ['Enklave', 'nicht anerkannten Republik', 'selbsternannten Republik', 'abtrünnigen Region'],
  heads: {
    mod: ['Verteidigungsministerium', 'Verteidigungsministeriums'],
    mfa: ['Außenministerium', 'Außenministeriums'],
    moh: ['Gesundheitsministerium', 'Gesundheitsministerin', 'Gesundheitsminister'],
    interior: ['Innenministerium', 'Innenministeriums'],
    emergency: ['Katastrophenschutzministerium', 'Katastrophenschutzministeriums'],
    forces: ['Streitkräfte', 'Streitkräften', 'Armee', 'Truppen', 'Militär', 'Soldaten der Armee', 'Einheiten'],
    government: ['Regierung'],
    authorities: ['Behörden'],
    local: ['örtliche Behörden', 'örtlichen Behörden', 'lokalen Behörden', 'lokale Behörden'],
    parliament: ['Parlament', 'Nationalversammlung'],
    prosecutor: ['Generalstaatsanwaltschaft', 'Staatsanwaltschaft'],
    ombudsman: [
      'Ombudsmann',
      'Ombudsfrau',
      'Ombudsperson',
      'Ombudsstelle',
      'Menschenrechtsombudsfrau',
      'Menschenrechtsbeauftragter',
      'Menschenrechtsbeauftragte',
      'Menschenrechtsombudsmann',
    ],
    peacekeepers: ['Friedenstruppen', 'Friedenstruppe', 'Friedenssoldaten', 'Friedensmission'],
    media: ['Medien'],
  },
  owners: {
    armenia: ['armenische'],
    azerbaijan: ['aserbaidschanische', 'aserische'],
    nk: ['Karabach', 'karabachische'],
    russia: ['russische', 'Russland'],
    other: ['türkische', 'türkei', 'georgische', 'iranische', 'ukrainische', 'israelische'],
  },
};

const ES: InstitutionWords = {
  region: ['enclave', 'región separatista', 'enclave separatista', 'autoproclamada república', 'república no reconocida'],
  heads: {
    mod: ['Ministerio de Defensa', 'Ministerio de la Defensa'],
    mfa: ['Ministerio de Exteriores', 'Ministerio de Asuntos Exteriores', 'Ministerio de Relaciones Exteriores', 'Cancillería'],
    moh: [
      'Ministerio de Sanidad',
      'Ministerio de Salud',
      'ministra de Sanidad',
      'ministro de Sanidad',
      'ministra de Salud',
      'ministro de Salud',
    ],
    interior: ['Ministerio del Interior'],
    emergency: ['Ministerio de Situaciones de Emergencia', 'Ministerio de Emergencias'],
    forces: ['Fuerzas Armadas', 'Ejército', 'fuerzas', 'tropas', 'unidades'],
    government: ['Gobierno', 'Ejecutivo'],
    authorities: ['autoridades'],
    local: ['autoridades locales'],
    parliament: ['Parlamento', 'Asamblea Nacional'],
    prosecutor: ['Fiscalía General', 'Fiscalía'],
    ombudsman: [
      'defensor de los derechos humanos',
      'defensora de los derechos humanos',
      'defensor de derechos humanos',
      'defensora de derechos humanos',
      'defensor del pueblo',
      'defensora del pueblo',
      'defensoría del pueblo',
      'ombudsman',
    ],
    commission: ['Comisión Estatal'],
    peacekeepers: ['fuerzas de paz', 'cascos azules', 'fuerzas de mantenimiento de la paz', 'pacificadores'],
    media: ['medios', 'medios de comunicación', 'prensa'],
  },
  open: ['Ministerio', 'ministra', 'ministro'],
  close: {
    mod: ['de Defensa'],
    mfa: ['de Exteriores', 'de Asuntos Exteriores'],
    moh: ['de Sanidad', 'de Salud'],
    interior: ['del Interior'],
    emergency: ['de Situaciones de Emergencia', 'de Emergencias'],
  },
  owners: {
    armenia: ['armenio', 'armenia', 'armenios', 'armenias'],
    azerbaijan: ['azerbaiyano', 'azerbaiyana', 'azerbaiyanos', 'azerbaiyanas', 'azerí', 'azeríes', 'azeríe'],
    nk: ['karabají', 'karabajíes', 'artsají'],
    russia: ['ruso', 'rusa', 'rusos', 'rusas', 'Rusia', 'Moscú'],
    other: ['turco', 'turca', 'Turquía', 'georgiano', 'iraní', 'ucraniano', 'ucraniana', 'israelí', 'francés'],
  },
};

const RU: InstitutionWords = {
  region: ['непризнанная республика', 'самопровозглашенная республика'],
  heads: {
    mod: ['Минобороны', 'Министерство обороны', 'оборонное ведомство', 'военное ведомство', 'МО'],
    mfa: ['МИД', 'Министерство иностранных дел', 'внешнеполитическое ведомство'],
    moh: ['Минздрав', 'Министерство здравоохранения', 'министр здравоохранения'],
    interior: ['МВД', 'Министерство внутренних дел'],
    emergency: ['МЧС', 'Министерство по чрезвычайным ситуациям'],
    forces: ['Вооруженные силы', 'армия', 'войска', 'ВС'],
    government: ['правительство'],
    authorities: ['власти'],
    local: ['местные власти'],
    parliament: ['парламент', 'Национальное собрание'],
    prosecutor: ['Генпрокуратура', 'Генеральная прокуратура', 'прокуратура'],
    ombudsman: ['омбудсмен', 'защитник прав человека', 'омбудсмен по правам человека'],
    commission: ['Государственная комиссия', 'Госкомиссия'],
    peacekeepers: ['миротворцы', 'миротворческие силы', 'миротворческий контингент', 'миротворец'],
    media: ['СМИ'],
  },
  owners: {
    armenia: ['армянский'],
    azerbaijan: ['азербайджанский'],
    nk: ['карабахский', 'арцахский', 'нагорно-карабахский'],
    russia: ['российский', 'Россия', 'РФ'],
    other: ['турецкий', 'Турция', 'грузинский', 'Грузия', 'иранский', 'украинский', 'Украина', 'США', 'французский'],
  },
};

const AZ: InstitutionWords = {
  region: [],
  heads: {
    mod: ['Müdafiə Nazirliyi', 'MN'],
    mfa: ['Xarici İşlər Nazirliyi', 'XİN'],
    moh: ['Səhiyyə Nazirliyi', 'səhiyyə naziri'],
    interior: ['Daxili İşlər Nazirliyi', 'DİN'],
    emergency: ['Fövqəladə Hallar Nazirliyi', 'FHN'],
    forces: ['Ordusu', 'Silahlı Qüvvələri', 'qoşunları'],
    government: ['hökuməti'],
    authorities: ['hakimiyyəti', 'rəhbərliyi', 'rejimi', 'rejim'],
    local: ['yerli hakimiyyət'],
    parliament: ['parlamenti', 'Milli Məclisi', 'Milli Assambleyası'],
    prosecutor: ['Baş Prokurorluğu', 'Prokurorluğu', 'Baş Prokurorluq', 'Prokurorluq'],
    ombudsman: ['ombudsmanı', 'insan hüquqları müdafiəçisi'],
    commission: ['Dövlət Komissiyası'],
    peacekeepers: ['sülhməramlıları', 'sülhməramlı qüvvələri', 'sülhməramlı kontingenti', 'sülhməramlı qüvvələr'],
    media: ['mediası', 'KİV-i'],
  },
  owners: {
    armenia: ['erməni'],
    azerbaijan: ['azərbaycanlı'],
    nk: [],
    russia: ['Rusiya'],
    other: ['Türkiyə', 'Gürcüstan', 'İran', 'Ukrayna', 'Fransa', 'ABŞ'],
  },
};

const TR: InstitutionWords = {
  region: [],
  heads: {
    mod: ['Savunma Bakanlığı', 'Millî Savunma Bakanlığı'],
    mfa: ['Dışişleri Bakanlığı'],
    moh: ['Sağlık Bakanlığı', 'Sağlık Bakanı'],
    interior: ['İçişleri Bakanlığı'],
    emergency: ['Acil Durumlar Bakanlığı', 'Olağanüstü Haller Bakanlığı'],
    forces: ['ordusu', 'Silahlı Kuvvetleri', 'birlikleri', 'güçleri', 'askeri güçleri'],
    government: ['hükümeti'],
    authorities: ['yönetimi', 'makamları', 'yetkilileri', 'yönetim', 'rejim', 'rejimi'],
    local: ['yerel yetkililer', 'yerel makamlar', 'yerel yönetim'],
    parliament: ['parlamentosu', 'Ulusal Meclisi', 'Milli Meclisi'],
    prosecutor: ['Başsavcılığı', 'Cumhuriyet Başsavcılığı', 'Başsavcılık'],
    ombudsman: ['ombudsmanı', 'insan hakları savunucusu', 'kamu denetçisi'],
    commission: ['Devlet Komisyonu'],
    peacekeepers: ['barış gücü', 'barış güçleri', 'barış gücü askerleri'],
    media: ['medyası', 'basını'],
  },
  owners: {
    armenia: ['Ermeni'],
    azerbaijan: ['Azeri', 'Azerbaycanlı'],
    nk: [],
    russia: ['Rus', 'Rusya'],
    other: ['Türk', 'Türkiye', 'Gürcistan', 'İran', 'Ukrayna', 'Fransa', 'ABD', 'İsrail'],
  },
};

const HY: InstitutionWords = {
  region: [],
  heads: {
    mod: ['պաշտպանության նախարարություն', 'ՊՆ'],
    mfa: ['արտաքին գործերի նախարարություն', 'ԱԳՆ'],
    moh: ['առողջապահության նախարարություն', 'ԱՆ', 'առողջապահության նախարար'],
    interior: ['ներքին գործերի նախարարություն', 'ՆԳՆ'],
    emergency: ['արտակարգ իրավիճակների նախարարություն', 'ԱԻՆ'],
    forces: ['զինված ուժեր', 'բանակ', 'ԶՈՒ', 'զորքեր'],
    government: ['կառավարություն'],
    authorities: ['իշխանություններ'],
    local: ['տեղական իշխանություններ'],
    parliament: ['Ազգային ժողով', 'ԱԺ', 'խորհրդարան'],
    prosecutor: ['գլխավոր դատախազություն', 'դատախազություն'],
    ombudsman: ['մարդու իրավունքների պաշտպան', 'ՄԻՊ', 'օմբուդսմեն'],
    commission: ['պետական հանձնաժողով'],
    peacekeepers: ['խաղաղապահներ', 'խաղաղապահ ուժեր', 'խաղաղապահ զորակազմ'],
    media: ['լրատվամիջոցներ', 'ԶԼՄ'],
  },
  owners: {
    armenia: ['հայկական', 'ՀՀ', 'Հայաստանի Հանրապետության'],
    azerbaijan: ['ադրբեջանական', 'ադրբեջանցի'],
    nk: ['արցախյան', 'ղարաբաղյան', 'ԼՂՀ', 'ԼՂ', 'ԱՀ'],
    russia: ['ռուսական', 'Ռուսաստանի', 'ՌԴ', 'ռուս'],
    other: ['թուրքական', 'Թուրքիայի', 'վրացական', 'իրանական', 'Իրանի', 'ԱՄՆ'],
  },
};

/** Words by language. */
export const INSTITUTION_WORDS: Record<string, InstitutionWords> = { en: EN, fr: FR, de: DE, es: ES, ru: RU, az: AZ, tr: TR, hy: HY };

/** What may stand between a head and its owner, folded: «ministère de la Défense *de l’* Azerbaïdjan». */
export const HEAD_TO_OWNER: Record<string, RegExp> = {
  en: /^ (?:of|in|from)(?: the)? (?:(?:self-(?:proclaimed|declared|styled)|unrecognised|unrecognized|breakaway|so-called) )?['"“]?$/,
  fr: /^ (?:de l'|de la |de |d'|du |des |a |au |en )(?:(?:la |l')?(?:republique |region )?(?:autoproclamee |non reconnue |pretendue )?)?$/,
  de: /^ (?:(?:von|der|des|in|im|aus) )?(?:(?:nicht anerkannten|selbst ?ernannten) )?$/,
  es: /^ (?:de|del|de la|en|en la) (?:(?:autoproclamada|no reconocida) )?$/,
  ru: /^ (?:в )?(?:(?:непризнанно|самопровозглашенно)\S+ )?$/,
};

/** What may stand between an owner and its head, folded: "Azerbaijan*'s* Defence Ministry". */
export const OWNER_TO_HEAD: Record<string, RegExp> = {
  en: /^(?:'s?)? $/,
  tr: /^(?:(?:'n?[iu]n)? |'?[dt][ae]ki (?:[^\s,.;]{3,14} )?)$/,
  az: /^(?:d[aəe]ki)? (?:[^\s,.;]{3,14} )?$/,
};

/** An owner right before its head, or an adjective right after it. */
export const ADJACENT = /^ $/;
