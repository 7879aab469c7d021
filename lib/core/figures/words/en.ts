import type { WordTable } from '../word-table.ts';

/** Words of English sentences that count losses, people and places. */
export const ENGLISH: WordTable = {
  countables: {
    soldier:
      'soldier|soldiers|troop|troops|serviceman|servicemen|servicewoman|servicewomen|service member*|fighter|fighters|military personnel|personnel|conscript*|militant|militants|militiam*|combatant*|gunmen|mercenar*|volunteers|reservist*|enemy personnel|men',
    officer: 'officer|officers|colonel|colonels|major|majors|lieutenant|lieutenants|captain|captains|commander|commanders',
    general: 'general|generals|army general|major general|major-general|army generals',
    peacekeeper:
      'peacekeeper|peacekeepers|peacekeeping troops|peacekeeping soldiers|peacekeeping forces|peace-keepers|peacekeeping servicemen|peacekeeping contingent',
    civilian:
      'civilian|civilians|noncombatant*|women|woman|villager|villagers|journalist|journalists|resident of|medic|medics|doctors|worker|workers',
    child: 'child|children|infant|infants|minor|minors|schoolchild*|boy|boys|girl|girls|teenager*|toddler*|baby|babies',
    police: 'policeman|policemen|police officer|police officers|police',
    person:
      'person|people|persons|victim|victims|individuals|passengers|crew members|crew|detainees|citizens|employees|members|lives|souls|casualty',
    resident: 'resident|residents|inhabitant|inhabitants',
    refugee:
      'refugee|refugees|displaced person*|displaced people|idp|idps|internally displaced person*|internally displaced people|internally displaced|forcibly displaced',
    body: 'body|bodies|remains|corpse|corpses|sets of remains|body parts',
    helicopter: 'helicopter|helicopters|combat helicopter*|attack helicopter*|chopper|choppers',
    drone:
      'drone|drones|uav|uavs|unmanned aerial vehicle*|unmanned aircraft|unmanned air vehicle*|unmanned vehicle*|combat drone*|loitering munition*|quadcopter*|ucav|ucavs',
    aircraft: 'aircraft|plane|planes|warplane*|fighter jet*|jet|jets|military plane*|combat aircraft|fighter plane*|airplane*',
    tank: 'tank|tanks|battle tank*|main battle tank*',
    armour:
      'armoured vehicle*|armored vehicle*|armoured personnel carrier*|armored personnel carrier*|apc|apcs|armoured fighting vehicle*|armored fighting vehicle*|armoured combat vehicle*|armored combat vehicle*|pieces of armour|pieces of armor|armour|armor|pieces of armoured hardware|pieces of armored hardware|units of armoured vehicle*|units of armored vehicle*|armored units|armoured units|armored equipment|armoured equipment|combat vehicle*',
    ifv: 'infantry fighting vehicle*|ifv|ifvs|infantry combat vehicle*|bmp|bmps|infantry vehicle*',
    artillery:
      'artillery piece*|artillery system*|artillery unit*|artillery gun*|howitzer*|cannon|cannons|artillery|guns|gun|mortar|mortars|multiple rocket launcher*|rocket launcher*|mlrs|grad*|artillery pieces|artillery installation*|artillery mount*|missile launcher*',
    'air-defence':
      'anti-aircraft missile system*|anti-aircraft system*|antiaircraft system*|anti-aircraft batter*|air defence system*|air defense system*|air-defence system*|air-defense system*|air defence batter*|air defense batter*|anti-aircraft missile batter*|surface-to-air missile*|sam|sams|air defence unit*|air defense unit*|osa system*|s-300 system*|anti-aircraft unit*|missile system*',
    vehicle:
      'vehicle|vehicles|car|cars|truck|trucks|lorry|lorries|military vehicle*|automobile*|ambulance*|minibus*|bus|buses|pieces of military equipment|pieces of equipment|units of military equipment|military equipment',
    depot:
      'ammunition depot*|ammunition dump*|arms depot*|ammunition warehouse*|ammo depot*|munitions depot*|weapons depot*|ammunition store*|munition depot*',
    village: 'village|villages',
    settlement: 'settlement|settlements|communities|localities|hamlet*|populated areas|residential areas|populated localities',
    town: 'town|towns|township*',
    city: 'city|cities|city centres|city centers',
    position:
      'position|positions|military position*|post|posts|outpost*|height|heights|combat position*|strongpoint*|hill|hills|strongholds|military posts|observation post*',
    district: 'district|districts|region|regions|territories|province*|rayon*|raion*',
    hectare: 'hectare|hectares',
    house: 'house|houses|home|homes|building|buildings|apartment*|residential building*|dwelling*|school|schools|private houses',
    route: 'road|roads|route|routes|access road*|supply route*|lifeline',
  },
  counted: [
    ['dead|deaths|death|fatalities|fatality|killed in action|kia', 'person', 'killed'],
    ['casualties', 'person', 'killed-or-wounded'],
    ['injuries|injured|wounded|casualties wounded', 'person', 'wounded'],
    ['prisoner|prisoners|prisoners of war|pows|captives', 'person', 'captured'],
    ['martyrs|martyr', 'soldier', 'killed'],
    ['missing persons|missing people', 'person', 'missing'],
  ],
  outcomes: [
    ['killed|kill|kills|killing|slain|eliminated|slaughtered|massacred|executed|murdered|shot dead', 'killed', 'act'],
    [
      'died|die|dead|fell|fallen|perished|lost their lives|lost his life|lost her life|martyred|deaths|have died|to have died|dying|loss of life',
      'killed',
      'suffer',
    ],
    [
      'death of|deaths of|the death|the deaths|claimed the lives of|claimed the lives|claimed the life of|took the lives of|cost the lives of|killing of|the killing of|losing their lives',
      'killed',
      'noun',
    ],
    ['wounded|injured|wounding|injuring|hurt|wound|injure|maimed', 'wounded', 'act'],
    [
      'hospitalised|hospitalized|in hospital|in hospitals|treated|treating|burned|in intensive care|receiving treatment|being treated',
      'wounded',
      'suffer',
    ],
    [
      'killed or wounded|killed and wounded|killed and injured|killed or injured|dead and wounded|dead or wounded|wounded or killed|wounded and killed|dead and injured|put out of action',
      'killed-or-wounded',
      'act',
    ],
    ['captured|capture|capturing|taken prisoner|took prisoner|detained|taken captive|captive', 'captured', 'act'],
    ['missing|unaccounted for|went missing|gone missing', 'missing', 'suffer'],
    [
      'shot down|shoot down|shooting down|downed|down|downing|destroyed|destroy|destroying|destroys|knocked out|hit|neutralised|neutralized|brought down|eliminated|intercepted|blown up|put out of action|disabled|damaged|taken out|took out|wiped out|struck down',
      'lost',
      'act',
    ],
    ['fell|crashed|gone|went down|come down|came down|burnt', 'lost', 'suffer'],
    ['lost|lose|losing|loses', 'lost', 'lose'],
    ['loss of|loss|losses|destruction of|destruction|downing of|shooting down of|shootdown of', 'lost', 'noun'],
    [
      'captured|capture|capturing|seized|seize|liberated|liberate|liberating|occupied|occupy|occupying|took|taken|recaptured|retook|retaken|regained|reclaimed|recovered|controlled|controls|control|held|hold|holds|returned|conquered|under occupation|under control|under the control|ceded|handed over|freed|won back|take control of|taken control of',
      'taken',
      'act',
    ],
    ['damaged|damage|damaging|destroyed|destroy|shelled|hit|burned|burnt|struck', 'damaged', 'act'],
    [
      'fled|flee|fleeing|displaced|displace|displacing|left|uprooted|driven|expelled|forced to leave|forced out|leave|evicted|driven from|exodus',
      'displaced',
      'act',
    ],
    [
      'arrived|arriving|crossed|crossing|entered|have reached|reached armenia|taken refuge|sought refuge|took refuge|refugees who',
      'arrived',
      'suffer',
    ],
    ['evacuated|evacuate|evacuating|evacuation', 'evacuated', 'act'],
    ['deployed|deploy|deploying|deployment|stationed|sent|patrolled by|overseen by|monitored by|maintained by', 'deployed', 'act'],
    ['found|recovered|retrieved|identified|exhumed|assembled|discovered|unearthed|collected', 'found', 'act'],
    ['live|living|lived|home to|population|inhabitants|inhabited|populated', 'living', 'suffer'],
  ],
  sides: {
    azerbaijan: 'azerbaijan*|azeri|azeris|azerbaidjan*|baku',
    armenia: 'armenia|yerevan',
    armenian: 'armenian|armenians|ethnic armenian|ethnic armenians|pro-armenian|armenian-backed',
    nk: 'karabakh|nagorno-karabakh|nagorny karabakh|artsakh|nkr|separatist|separatists|breakaway|rebel|rebels|stepanakert|nk|nagorno karabakh|karabakhi',
    russia: 'russian|russians|russia|moscow',
    turkey: 'turkish|turks|turkey|ankara',
    enemy: 'enemy|enemies|adversary|opposing side|opponent|opponents|of the enemy|enemy s',
    own: 'our|its own|their own',
    both: 'both sides|on both sides|two sides|either side',
  },
  demonyms: 'azerbaijanis|armenians|azeris|ethnic armenians|azerbaijani people|russians|syrians',
  speech: {
    say: 'said|says|say|saying|claim|claims|claimed|claiming|reported|reports|reporting|report|announced|announces|announcing|stated|states|stating|declared|declares|added|adds|told|tells|puts|put|insists|insisted|maintains|counts|counted|writes|wrote|estimates|estimated that|confirmed|confirms|confirming|alleged|alleges|asserted|asserts|listed|lists|tallied|according|informed|informs|noted|notes|accused|accuses|gave|gives|released|published|revealed|mentioned|boasted|boasts|documented|recorded|registered|speaks of|spoke of',
    admit: 'acknowledged|acknowledges|acknowledge|admitted|admits|admit|conceded|concedes|recognised|recognized|mourned|mourns',
    deny: 'denies|denied|deny|denying|rejects|rejected|refuted|refutes|dismissed|dismisses|disputes|disputed',
    according:
      'according to|as per|in the words of|citing|cited by|quoting|quoted by|as reported by|given by|announced by|reported by|data from|figures from',
  },
  marks: {
    have: 'has|have|had|having|ve',
    be: 'is|are|was|were|been|be|being|got|get',
    by: 'by',
    of: 'of|s',
    and: 'and|or|as well as|plus|&',
    other: 'other|others|more|another|further|additional',
    zero: 'no|any|not a single|none|zero|not one|without any',
    not: 'not|never|nor|neither|t|didn|did not|hasn|haven',
    stop: 'in|on|at|to|from|for|with|without|near|after|before|during|since|until|who|which|that|while|when|where|as|but|if|because|than|into|over|under|between|against|through|it|he|she|they|we|i|you|this|these|those|there|their|its|his|her|was|were|is|are|has|have|had|will|would|could|may|might|per|among|amid|around|across|along|including|included|only|also|not|said|by|then',
    to: 'to|at|of|is|was|are|as|stands at|stood at|reached|exceeds|exceeded|is at|hit|totalled|totaled|numbered',
    pronoun: 'he|she|it|they|the same',
    spokes: 'spokesman|spokeswoman|spokesperson|spokespersons|press secretary|press service|press office',
    since: 'since',
    sofar:
      'so far|to date|in total|in all|altogether|overall|since the start|since the beginning|until now|as of now|now stands|cumulative|since then',
    war: 'war|wars|conflict|conflicts',
    total: 'count|toll|tally|total|number|figure|estimate|reckoning|data|records',
    break: 'but|while|whereas|although|though|however|after|whilst|in turn|meanwhile',
    keeping: 'peacekeep*|peacekeeping|peacekeeping force|interposition|peacekeepers',
    began: 'began|begin|started|start|launched|launch|broke out|erupted|commenced',
    attack: 'attack|attacks|offensive|assault|counter-offensive|counteroffensive|operation|hostilities|fighting|shelling|bombardment',
    twice: 'times',
    only: 'only|sole|single',
    might: 'could|might|may|would|if',
    unnamed: 'sources|source|observers|experts|witnesses|media|press|analysts|reports|networks|eyewitnesses|ngo|agency|outlet|lead',
    that: 'that',
    inhabit: 'live|living|inhabitants|home to',
    army: 'army|armies|forces|force|troops|units|soldiers|military|servicemen|ranks|armed forces|air defence|air defense',
    among: 'among|in the ranks of|on the|from|in|among the|within',
    back: 'also|further|furthermore|additionally|moreover|in addition|as well',
    against: 'against',
    clock: 'at|around|about|by|from',
  },
};
