import type { WordTable } from '../word-table.ts';

/** Words of English sentences that count losses, people and places. */
export const ENGLISH: WordTable = {
  countables: {
    soldier:
      'soldier|soldiers|terrorist|terrorists|jihadist*|insurgents|assailant*|attackers|troop|troops|serviceman|servicemen|servicewoman|servicewomen|service member*|fighter|fighters|military personnel|personnel|conscript*|militant|militants|militiam*|combatant*|gunmen|border guard|border guards|mercenar*|volunteers|reservist*|enemy personnel|men|infantrymen|paratrooper*|commando*|artillerymen|tank crew*|marines|sergeant*|privates|warrant officer*|army personnel|servicepeople|military men|military servicemen|volunteer fighter*|foreign fighter*|irregulars|saboteur*|draftee*|cadets|frontier guard*|security personnel|gunners|sniper*|volunteer|reservist|marine',
    officer:
      'officer|officers|colonel|colonels|major|majors|lieutenant|lieutenants|captain|captains|commander|commanders|senior officer*|generals and officers|lieutenant colonel*|lieutenant-colonel*',
    general: 'general|generals|army general|major general|major-general|army generals|brigadier*|lieutenant general*|major generals',
    peacekeeper:
      'peacekeeper|peacekeepers|peacekeeping troops|peacekeeping soldiers|peacekeeping forces|peace-keepers|peacekeeping servicemen|peacekeeping contingent|blue helmets|peacekeeping personnel|russian peacekeepers',
    civilian:
      'civilian|civilians|noncombatant*|women|woman|villager|villagers|journalist|journalists|resident of|farmer|farmers|shepherd*|elderly man|elderly woman|medic|medics|doctors|worker|workers|local residents|elderly people|pensioner*|elderly|aid worker*|paramedic*|nurse|nurses|reporter*|cameramen|cameraman|photographer*|teacher*|miner|miners|driver*|doctor|peasant*|students|pupils|mother*|pregnant woman|pregnant women|priest*|passers-by|bystander*|non-combatant*|peaceful residents|ordinary people|civilian residents|octogenarian*|nonagenarian*|septuagenarian*|sexagenarian*|centenarian*|schoolteacher*|schoolmaster*|schoolmistress*|baker*|butcher*|mechanic*|electrician*|firefighter*|fireman|firemen|postman|postmen|plumber*|builder*|carpenter*|shopkeeper*|grandmother*|grandfather*|widow|widows|musician*|engineer|engineers|lawyer*|surgeon*|pharmacist*|librarian*|welder*|cook|cooks|grocer*|tailor*|translator*|interpreter*',
    child:
      'child|children|infant|infants|minor|minors|schoolchild*|boy|boys|girl|girls|teenager*|toddler*|baby|babies|kids|schoolboy*|schoolgirl*|newborn*|youngster*|adolescent*|underage*',
    police:
      'policeman|policemen|police officer|police officers|police|police officer*|law enforcement officer*|law enforcers|policewom*|gendarme*|security officer*',
    person:
      'person|people|persons|victim|victims|individuals|passengers|crew members|crew|citizens|employees|members|lives|souls|casualty|patient|patients|nationals|man|woman|adults|leaders|former leaders|politician*|minister*|lawmaker*|deputies|mayor*|tourists|families|staff members|employee|workers|bodyguard*|migrants|defenders|pilot|pilots|crewmen|crewman|airmen|survivor*|evacuees|arrivals|returnees|protesters|demonstrators|activists|cousin|cousins|brother|brothers|nephew*|uncle|uncles|sons|relative|relatives|neighbour|neighbours|neighbor|neighbors|comrade|comrades|colleague|colleagues|agents|staffers|officials killed|father|fathers|son|daughter|wife|husband',
    resident: 'resident|residents|inhabitant|inhabitants|villagers|townspeople|locals|dwellers',
    refugee:
      'refugee|refugees|displaced person*|displaced people|idp|idps|internally displaced person*|internally displaced people|internally displaced|forcibly displaced|evacuee*|displaced civilians|displaced families|displaced residents|exiles|newly arrived|asylum seeker*|forcibly displaced person*|forcibly displaced people',
    body: 'body|bodies|remains|corpse|corpses|sets of remains|body parts',
    helicopter:
      'helicopter|helicopters|combat helicopter*|attack helicopter*|chopper|choppers|gunship*|helos|military helicopter*|transport helicopter*|rotorcraft|mi-8*|mi-17*|mi-24*|mi-35*',
    drone:
      'drone|drones|uav|uavs|unmanned aerial vehicle*|unmanned aircraft|unmanned air vehicle*|unmanned vehicle*|combat drone*|loitering munition*|quadcopter*|ucav|ucavs|bayraktar*|harop*|kamikaze drone*|suicide drone*|strike drone*|strike uavs|reconnaissance drone*|attack drone*|armed drone*|unmanned planes|unmanned drone*|rpv|rpvs|unmanned combat aerial vehicle*|spy drone*|unmanned systems|quadrocopter*|uas',
    craft: 'aircraft|craft',
    aircraft:
      'plane|planes|warplane*|fighter jet*|jet|jets|military plane*|combat aircraft|fighter plane*|airplane*|bomber*|fighter aircraft|attack aircraft|attack plane*|ground-attack aircraft|attack jet*|an-2|biplane*|military aircraft|transport plane*|su-24*|su-25*|su-30*|mig-21*|mig-29*|an-2*',
    tank: 'tank|tanks|battle tank*|main battle tank*|heavy tanks|t-72 tank*|t-90 tank*|tank units|t-55*|t-72*|t-90*',
    armour:
      'armoured vehicle*|armored vehicle*|armoured personnel carrier*|armored personnel carrier*|apc|apcs|armoured fighting vehicle*|armored fighting vehicle*|armoured combat vehicle*|armored combat vehicle*|pieces of armour|pieces of armor|armour|armor|pieces of armoured hardware|pieces of armored hardware|units of armoured vehicle*|units of armored vehicle*|armored units|armoured units|armored equipment|armoured equipment|combat vehicle*|armoured car*|armored car*|armoured combat machine*|armoured fighting machine*|armour pieces|pieces of armored equipment|pieces of armoured equipment|combat machine*|btrs|btr|other armoured vehicle*|other armored vehicle*|armoured machines|armoured transporters|armored transporters|personnel carrier*|bits of armour|tracked vehicle*|pieces of military hardware|units of armoured equipment|units of armored equipment|items of armour',
    ifv: 'infantry fighting vehicle*|ifv|ifvs|infantry combat vehicle*|bmp|bmps|infantry vehicle*',
    artillery:
      'artillery piece*|artillery system*|artillery unit*|artillery gun*|howitzer*|cannon|cannons|artillery|guns|gun|mortar|mortars|multiple rocket launcher*|rocket launcher*|mlrs|grad*|artillery pieces|artillery installation*|artillery mount*|missile launcher*|field gun*|gun position*|rocket artillery|rocket system*|multiple-launch rocket system*|multiple launch rocket system*|multiple rocket system*|rocket batter*|artillery batter*|self-propelled gun*|self-propelled artiller*|artillery weapon*|grenade launcher*|anti-tank gun*|launcher|launchers|mortar launcher*|mortar position*|heavy artillery piece*|artillery emplacement*|guns and mortars|firing positions|firing points|smerch*|tos|ballistic missile launcher*',
    'air-defence':
      'anti-aircraft missile system*|anti-aircraft system*|antiaircraft system*|anti-aircraft batter*|air defence system*|air defense system*|air-defence system*|air-defense system*|air defence batter*|air defense batter*|anti-aircraft missile batter*|surface-to-air missile*|sam|sams|air defence unit*|air defense unit*|osa system*|s-300 system*|anti-aircraft unit*|missile system*|anti-aircraft complex*|antiaircraft complex*|anti-aircraft gun*|anti-aircraft missile complex*|anti-aircraft defence system*|anti-aircraft defense system*|air defence complex*|air defense complex*|missile defence system*|missile defense system*|surface-to-air missile system*|surface-to-air missile batter*|surface-to-air system*|air-defence batter*|air-defence unit*|air-defense unit*|s-300 batter*|s-300 launcher*|s-300 complex*|osa|radar station*|radars|radar|missile complex*|anti-aircraft installation*|anti-air system*|sam system*|sam batter*|antiaircraft missile system*|anti-aircraft weapon*',
    vehicle:
      'vehicle|vehicles|car|cars|truck|trucks|lorry|lorries|military vehicle*|automobile*|ambulance*|minibus*|bus|buses|pieces of military equipment|pieces of equipment|units of military equipment|military equipment|wheeled vehicle*|pickup*|jeep*|van|vans|army truck*|military truck*|cargo truck*|utility vehicle*|transport vehicle*|trailers|tractor*|motor vehicle*|pieces of hardware|items of equipment|vehicles and trucks|fuel truck*|other vehicle*|units of equipment|army vehicle*|supply truck*|auto vehicle*|units of vehicles',
    depot:
      'ammunition depot*|ammunition dump*|arms depot*|ammunition warehouse*|ammo depot*|munitions depot*|weapons depot*|ammunition store*|munition depot*|ammunition storage*|ammunition stockpile*|ammo dump*|arsenals|arsenal|fuel depot*|weapon depot*|weapons cache*|weapons store*|stores of ammunition|depots of ammunition|ammunition storehouse*|munitions dump*|munitions store*',
    village: 'village|villages',
    settlement:
      'settlement|settlements|communities|localities|hamlet*|populated areas|residential areas|populated localities|inhabited localit*|residential settlement*|hamlets|population centre*|population center*|inhabited areas|inhabited places|populated points|residential area*|populated places',
    town: 'town|towns|township*|small towns|market towns|urban-type settlement*',
    city: 'city|cities|city centres|city centers|large cities|big cities|regional centers|regional centres',
    position:
      'position|positions|military position*|post|posts|outpost*|height|heights|combat position*|strongpoint*|hill|hills|strongholds|military posts|observation post*|firing position*|defensive position*|frontline position*|front-line position*|border post*|checkpoint*|trenches|strong point*|strategic height*|strategic hill*|hilltop*|commanding height*|peaks|peak|combat post*|combat positions|strategic position*|fortification*|military outpost*|bases|military bases|stronghold*|high ground|ridges',
    district:
      'district|districts|region|regions|territories|province*|rayon*|raion*|surrounding districts|adjacent districts|regions around',
    hectare: 'hectare|hectares|ha of',
    house:
      'house|houses|home|homes|building|buildings|apartment*|residential building*|dwelling*|school|schools|private houses|residential house*|private house*|private home*|flats|flat|apartment building*|residential buildings|apartment block*|church|churches|hospital|hospitals|kindergarten*|shops|civilian buildings|civilian objects|buildings and homes|households|schools and kindergartens|civilian facilities|infrastructure facilities',
    route: 'road|roads|route|routes|highway|highways|motorway*|access road*|supply route*|lifeline',
  },
  counted: [
    ['dead|deaths|death|fatalities|fatality|killed in action|kia', 'person', 'killed'],
    ['casualties', 'person', 'killed-or-wounded'],
    ['injuries|injured|wounded|casualties wounded', 'person', 'wounded'],
    ['prisoner|prisoners|prisoners of war|pows|captives', 'person', 'captured'],
    ['martyrs|martyr', 'soldier', 'killed'],
    ['missing persons|missing people', 'person', 'missing'],
    ['detainee|detainees|hostage|hostages|inmates|political prisoners|captive', 'person', 'captured'],
    ['disappeared|unaccounted|missing in action|mia', 'person', 'missing'],
    ['killed and wounded|dead and wounded|killed or injured|irrecoverable losses|losses in personnel', 'person', 'killed-or-wounded'],
    ['arrivals|new arrivals|newcomers', 'refugee', 'arrived'],
    ['lives lost|fallen|slain|victims killed', 'person', 'killed'],
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
    ['wounded|injured|wounding|injuring|hurt|wound|wounds|injure|injures|maimed|maims', 'wounded', 'act'],
    [
      'hospitalised|hospitalized|in hospital|in hospitals|admitted to hospital|admitted to hospitals|taken to hospital|taken to hospitals|rushed to hospital|sent to hospital|brought to hospital|hospital treatment|under treatment|treated|treating|burned|in intensive care|is treating|are treating|treats|receiving treatment|being treated',
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
    ['beheaded', 'killed', 'act'],
    ['cost|costs|costing', 'killed', 'noun'],
    ['buried|has buried|have buried', 'killed', 'lose'],
    ['lost|lose|losing|loses', 'lost', 'lose'],
    ['loss of', 'taken', 'noun'],
    ['loss of|loss|losses|destruction of|destruction|downing of|shooting down of|shootdown of', 'lost', 'noun'],
    [
      'captured|capture|capturing|seized|seize|liberated|liberate|liberating|occupied|occupy|occupying|took|taken|recaptured|retook|retaken|regained|reclaimed|recovered|controlled|controls|control|held|hold|holds|returned|conquered|under occupation|under control|under the control|ceded|handed over|freed|de-occupied|deoccupied|won back|take control of|taken control of',
      'taken',
      'act',
    ],
    ['flattened|levelled|leveled|razed|damaged|damage|damaging|destroyed|destroy|shelled|hit|burned|burnt|struck', 'damaged', 'act'],
    [
      'fled|flee|fleeing|displaced|displace|displacing|have left|had left|left their|left for armenia|left the region|uprooted|driven|expelled|forced to leave|forced out|leave|evicted|driven from|exodus',
      'displaced',
      'act',
    ],
    [
      'arrived|arriving|crossed|crossing|entered|been registered|were registered|was registered|have reached|reached armenia|taken refuge|sought refuge|took refuge|refugees who',
      'arrived',
      'suffer',
    ],
    ['evacuated|evacuate|evacuating|evacuation', 'evacuated', 'act'],
    ['deployed|deploy|deploying|deployment|stationed|sent|patrolled by|overseen by|monitored by|maintained by', 'deployed', 'act'],
    [
      'returned|handed over|handed back|sent home|brought home|exchanged|found|recovered|retrieved|identified|exhumed|assembled|discovered|unearthed|collected',
      'found',
      'act',
    ],
    ['live|living|lived|home to|inhabitants|inhabited|populated', 'living', 'suffer'],
    ['population', 'living', 'noun'],
    ['arrival of|arrivals of|influx of|inflow of', 'arrived', 'noun'],
    [
      'execution of|executions of|murder of|murders of|massacre of|slaughter of|beheading of|burial of|funeral of|funerals of|funerals for|burials of|elimination of|shooting of',
      'killed',
      'noun',
    ],
    ['exodus of|flight of|displacement of|expulsion of|departure of|uprooting of', 'displaced', 'noun'],
    ['uproots|uprooting|uproot|displaces|drives out|drove out|forces out', 'displaced', 'act'],
    ['evacuation of|transfer of|airlift of', 'evacuated', 'noun'],
    [
      'evacuates|ferried|medevaced|medevacked|flown out|flown to|transferred|transferring|transfers|escorted out|bussed out|bused|bussed|whisked|carried out of|transported',
      'evacuated',
      'act',
    ],
    ['sought shelter|found shelter|found refuge|find refuge|given shelter|given refuge', 'arrived', 'suffer'],
    ['retreated from|withdrew from|pulled back from|pushed out of|retreat from|withdrawal from', 'taken', 'noun'],
    ['cost|costs|costing', 'killed', 'noun'],
    ['strikes on|strike on|strikes against', 'lost', 'noun'],
    ['fate of|whereabouts of|disappearance of|search for', 'missing', 'noun'],
    [
      'returned|hands over|handed over|brought home|brings home|sent home|exchanged|swapped|gave back|given back|extradited|frees|freeing|releases|releasing',
      'captured',
      'act',
    ],
    ['capture of|arrest of|detention of|release of|handover of|return of|exchange of', 'captured', 'noun'],
    ['discovery of|recovery of|exhumation of|repatriation of', 'found', 'noun'],
    ['wounding of|hospitalisation of|hospitalization of|injuring of', 'wounded', 'noun'],
    [
      'loses its life|lose their lives|laid down their lives|gave their lives|given their lives|been dead|succumbed|succumbed to|passed away|were dead|never came back|never came home|never returned|did not come back|did not come home|did not return home|none of whom came back|none of whom returned|none of whom came home|none of them came back|none of them came home|none came back|none came home|met their death|met their deaths|lay dead|became martyrs|reached martyrdom',
      'killed',
      'suffer',
    ],
    [
      'gunned down|cut down|took the life of|exterminated|liquidated|annihilated|wiped out|blown up by|beheading|shelled to death',
      'killed',
      'act',
    ],
    [
      'died of wounds|died of his wounds|died of their wounds|died from wounds|died from his wounds|died from their wounds',
      'killed',
      'suffer',
    ],
    ['mourns|mourned|mourning|buries|bury', 'killed', 'lose'],
    ['neutralised|neutralized|neutralise|neutralize|neutralising|neutralizing', 'killed-or-wounded', 'act'],
    [
      'suffered injuries|suffered burns|suffered wounds|sustained injuries|sustained wounds|received injuries|received wounds|with burns|burn injuries|being treated|in critical condition|in a critical condition|undergoing treatment|are recovering|with injuries|hospitalization',
      'wounded',
      'suffer',
    ],
    [
      'unaccounted|whereabouts unknown|whereabouts are unknown|still being sought|whose fate is unknown|whose fate remains unknown|fate is unknown|fate remains unknown|fate is not known|could not be reached|cannot be reached|out of contact|could not be traced|lost contact|searched for|disappeared',
      'missing',
      'suffer',
    ],
    [
      'held captive|holds|holding|held in|held by|held since|still held|were held|was held|is held|being held|are held|in captivity|in custody|behind bars|jailed|imprisoned|arrested|in azerbaijani captivity|remain in captivity|taken hostage|released|freed|repatriated|handed over|surrendered|captivity',
      'captured',
      'act',
    ],
    [
      'burned|burnt|burning|left burning|blew up|blown up|smashed|wrecked|crippled|set ablaze|set on fire|obliterated|crushed|struck|striking|shot out of|brought down|bring down|incapacitated|put out of service|put out of commission|put out of order|withdrawn from action|rendered inoperable|burned out|suppressed|liquidated|annihilated|took down|taken down',
      'lost',
      'act',
    ],
    ['wrote off|written off|writes off|left behind|abandoned|leaving behind|left on the battlefield', 'lost', 'lose'],
    ['fallen|fell|has fallen|have fallen|came under|come under|passed to|passed into', 'taken', 'suffer'],
    [
      'capture of|seizure of|liberation of|taking of|control of|control over|recapture of|return of|occupation of|loss of control of|the fall of|conquest of|handover of|surrender of|recovery of',
      'taken',
      'noun',
    ],
    [
      'under armenian control|under armenian occupation|under azerbaijani occupation|winning back|win back|overran|overrun|raised the flag over|stormed|wrested|took over|taken over|handed back|hand back|hands back|given back|gave back|give back|taking|take|seizing|occupies|secured|returning|return|ceded|gave up|lost control of|cede|to be returned|under azerbaijani control',
      'taken',
      'act',
    ],
    [
      'took hits|take hits|took a hit|reduced to rubble|gutted|ruined|wrecked|suffered damage|sustained damage|left in ruins|came under fire|come under fire|under fire|shelling|bombed|bombarded|burned down|set on fire|demolished|partially destroyed',
      'damaged',
      'act',
    ],
    ['left', 'displaced', 'suffer'],
    [
      'drove|drive|driving out|lost their homes|leave their homes|left homeless|lost their home|forced from their homes|abandoned their homes|fled their homes|flight of|made homeless|homeless|become refugees|became refugees|have fled|abandon their homes|displacement of|were displaced|expulsion of|escaped|are displaced|left without homes',
      'displaced',
      'act',
    ],
    [
      'gone back|went back|go back|returned home|returned to|have returned|has returned|came back|come back|coming back|made it to|have come|had come|has come|poured into|poured across|had made the crossing|crossed over|flooded into|streamed into|have passed into|received shelter|been received|settled in',
      'arrived',
      'suffer',
    ],
    [
      'moved out|moved to safety|brought out|bused out|relocated|rescued|led to safety|brought to safety|taken to safety|airlifted|were moved|transported out|taken out of|rescuing|resettled',
      'evacuated',
      'act',
    ],
    [
      'positioned|posted|serve|serving|on the ground|numbering|peacekeeping force of|dispatch|dispatched|dispatching|sending|brought in|to be deployed|take up positions|withdraw|withdraws|withdrew|withdrawn|withdrawing|withdrawal of|pulled out|pulls out|pulling out|pull out',
      'deployed',
      'act',
    ],
    [
      'remain in|remain|remained|still live|still living|stayed|stay behind|stayed behind|reside|residing|call home|trapped|cut off|under siege|under blockade|blockaded|besieged|isolated',
      'living',
      'suffer',
    ],
    ['toll|death toll|body count', 'killed', 'noun'],
  ],
  sides: {
    azerbaijan: 'azerbaijan*|azeri|azeris|azerbaidjan*|baku',
    armenia: 'armenia|yerevan',
    armenian: 'armenian|armenians|ethnic armenian|ethnic armenians|pro-armenian|armenian-backed',
    nk: 'karabakh|nagorno-karabakh|nagorny karabakh|artsakh|nkr|separatist|separatists|breakaway|rebel|rebels|stepanakert|nk|nagorno karabakh|karabakhi|self-proclaimed|self-declared|unrecognised republic|unrecognized republic|unrecognised state|defence army|defense army|insurgents|insurgency|rebellion|secessionist|secessionists',
    russia: 'russian|russians|russia|moscow',
    turkey: 'turkish|turks|turkey|ankara',
    enemy:
      'enemy|enemies|adversary|opposing side|opponent|opponents|of the enemy|enemy s|adversaries|opposing forces|other side|the other side|opposite side|the opposing camp|opposing camp|other camp|invaders|invader|occupiers|occupier|aggressor|aggressors',
    own: 'of its|of their|our|its own|their own|of ours|of our|of our own|of its own|of their own|his own|her own|his own side|her own side|its own side|their own side|his side|army s own|ministry s own|own ranks|its ranks|our ranks|their ranks|compatriot*|countrymen|fellow citizens|fellow countrymen|comrades in arms|comrades-in-arms|our side|on our side',
    each: 'each side|on each side|either army|each camp|on either side|apiece|each army',
    both: 'both sides|on both sides|two sides|either side|both armies|two armies|both camps|two camps|between the sides|both parties|both countries|both nations|both peoples|the two armies|the two sides|two countries|all sides|the two countries|both combined|both sides combined|the belligerents|all combatants',
  },
  demonyms: 'azerbaijanis|armenians|azeris|ethnic armenians|azerbaijani people|russians|syrians',
  speech: {
    say: 'credits|credited its|credited the|blame|accuse|is treating|are treating|treats|blames|blamed|blaming|observed|observes|remarked|remarks|vouched|vouches|let it be known|lets it be known|named|naming|names|fears|feared|worries|found that|calculated|calculates|complains|complained|protested|protests|detailing|has registered|had registered|briefs|itemised|itemized|itemises|lists|blogged|messaged|quipped|testified|testifies|swears|swore|is adamant|are adamant|is sure|speaking of|spoken of|has spoken of|have spoken of|had spoken of|has talked of|have talked of|had talked of|hints at|hinted at|promises|promised|alerted|tots up|totted up|now speaks of|spoke|speaks|speak|referred to|refers to|pointed to|points to|talks of|talk of|talked of|puts out|put out|gave as|has given|have given|had given|documents|recorded|records|verified|identified by|attributes|attributed|raised to|reads|broke down|updated|amended|lowered|upped|bumped|asks|went on|goes on|continued|continues|acknowledged that|trumpets|signalled|relates|explained|explains|recalls|recalled|reiterated|repeats|repeated|asserting|stating|noting|insisting|counting|listing|citing its|putting|estimating|telling|writing|speculated|surmised|paid tribute to|honours|honors|honoured|honored|commemorates|commemorated|said|says|say|saying|claim|claims|claimed|claiming|reported|reports|reporting|report|announced|announces|announcing|stated|states|stating|declared|declares|added|adds|adding|told|tells|puts|put|insists|insisted|maintains|counts|counted|writes|wrote|estimates|estimated that|confirmed|confirms|confirming|alleged|alleges|asserted|asserts|listed|lists|tallied|according|informed|informs|noted|notes|accused|accuses|gave|gives|released|published|revealed|mentioned|boasted|boasts|documented|recorded|registered|speak of|speaks of|spoke of|specified|specifies|clarified|disclosed|indicated|indicates|posted|tweeted|raised|briefed|argued|argues|replied|replies|responded|countered|believe|believes|suggested|suggests|demands|list|tally|tallies|tallied up|reckon|reckons|reckoned|revised|revises|recounts|recounted|posts|trumpeted|touted|touts|boast|underlined|underlines|stressed|stresses|detailed|details|relayed|relays|tells of|told of|quantified|quoted|broadcast|read|reads|retorted|rejoined|warned|warns|vowed|emphasised|emphasized|insist|maintain|maintained|cited|cites|summed up|numbered its|estimate|estimated|assess|assessed|assesses|shared|shares|circulated|hailed|hails|celebrated|proclaims|proclaimed|laments|lamented|concluded|concludes|tweets|retorts|rejoins|counters|responds|has named|have named|had named|called it|calls it|speaking of|notes that|avers|averred|contends|contended|names the',
    admit:
      'owned to|owns to|own up to|wrote off|writes off|confesses|confessed|grudgingly accepts|let slip|lets slip|grants|granted that|admission|acknowledged|acknowledges|acknowledge|acknowledging|admitting|concede|conceding|owns up to|owned up to|admitted|admits|admit|conceded|concedes|recognised|recognized|mourned|mourns',
    deny: 'dispute this|dispute that|dispute the|dispute these|dispute those|dispute it|contest this|contest that|contest the|refute this|refute that|refute the|reject this|reject that|reject the|dismiss this|dismiss that|dismiss the|brushed aside|brushes aside|laughed off|scoffed at|contests|contested|rebuffed|shrugged off|disputing|denying|rejecting|dismissing|denies|denied|deny|denying|rejects|rejected|refuted|refutes|dismissed|dismisses|disputes|disputed',
    according:
      'came from|comes from|come from|in the account of|in the reckoning of|in the estimate of|in the estimation of|in the view of|in the telling of|as per|going by|if we trust|by the admission of|by the estimate of|by the tally of|sourced to|attributed to|credited to|as told by|as stated by|as claimed by|as announced by|judging by|basing itself on|drawing on|based on data from|per|according to|as per|in the words of|citing|quoting|as reported by|given by|announced by|reported by|data from|figures from|if one believes|if we believe|by the account of|by the reckoning of|on the word of|if we are to believe|if one is to believe',
  },
  marks: {
    telling:
      'accounts|versions|sources|counts|tallies|assessments|account|tally|count|figures|numbers|version|list|estimate|estimates|data|statistics|records|reckoning|telling|statement|bulletin|communiqué|report|reports|claim|claims|assertion|announcement|admission|toll|tolls|briefing|update|casualty list|death toll|count so far',
    couple: 'a couple of|a pair of',
    aid: 'aid|humanitarian|convoy|convoys|relief|supplies|supply',
    day: 'day|days',
    week: 'week|weeks',
    year: 'year|years',
    have: 'has|have|had|having|ve',
    be: 'is|are|was|were|been|be|being|got|get|were registered|was registered|been registered',
    by: 'by',
    of: 'of|s',
    and: 'and|or|as well as|plus|&|along with|together with|alongside|in addition to',
    other: 'other|others|more|another|further|additional',
    article: 'a|an|another|one',
    zero: 'no|any|not a single|none|zero|not one|without any|no single|not a',
    not: 'not|never|nor|neither|t|didn|did not|hasn|haven',
    stop: 'in|on|at|about|to|from|for|with|without|near|after|before|during|since|until|who|which|that|while|when|where|as|but|if|because|than|into|over|under|between|against|through|it|he|she|they|we|i|you|this|these|those|there|their|its|his|her|was|were|is|are|has|have|had|will|would|could|may|might|per|among|amid|around|across|along|including|included|only|also|not|said|by|then',
    to: 'to|at|of|is|was|are|as|stands at|stood at|reached|exceeds|exceeded|is at|hit|totalled|totaled|numbered',
    pronoun: 'he|she|it|they|the same',
    spokes:
      'official|officials|representative|representatives|spokesman|spokeswoman|spokesperson|spokespersons|press secretary|press service|press office',
    since: 'since',
    sofar:
      'so far|to date|in total|in all|altogether|overall|since the start|since the beginning|until now|as of now|now stands|cumulative|since then',
    war: 'war|wars|conflict|conflicts',
    total: 'count|toll|tally|total|number|figure|estimate|reckoning|data|records',
    break: 'but|while|whereas|where as|although|though|however|after|whilst|in turn|meanwhile',
    keeping: 'peacekeep*|contingent|peacekeeping|peacekeeping force|interposition|peacekeepers',
    began: 'began|begin|started|start|launched|launch|broke out|erupted|commenced',
    attack:
      'attack|attacks|offensive|assault|counter-offensive|counteroffensive|operation|hostilities|fighting|shelling|bombardment|bombing',
    twice: 'times',
    only: 'only|sole|single|a single',
    that: 'that',
    army: 'army|armies|forces|force|troops|units|soldiers|military|servicemen|ranks|armed forces|air defence|air defense',
    among: 'among|in the ranks of|among the',
    back: 'also|further|furthermore|additionally|moreover|in addition|as well',
    against: 'against',
    flank: 'side|sides',
    enclave: 'enclave|region|territory',
    refers: 'this is what|that is what|this was',
    which: 'which|whom|whose',
    hiswords: 'according to him|according to her|according to them|in his words|by his account',
    subset:
      'including|among them|among whom|of whom|of them|of which|of these|of those|among those|among these|one of them|one of whom|among which|some of whom',
    echo: 'from|against|to|up|was|at|than|reached',
    clock: 'at|around|about|by|from',
  },
};
