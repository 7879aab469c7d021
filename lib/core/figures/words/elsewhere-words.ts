/*
 * What puts a count outside the conflict: places elsewhere, causes that are no war, times that are no single day, in the eight languages. Words are
 * separated by spaces; one that ends in a hyphen takes any ending. Other wars have their own list.
 */

/** Countries, capitals, large cities and regions where the conflict does not take place. */
export const PLACES_ELSEWHERE: readonly string[] = [
  'france frankreich francia франци- fransa- fransada ֆրանսիա- paris parís париж- parij- փարիզ- marseille- marsella марсел- marsilya- marsel- մարսել- lyon lyons lion лион- լիոն- nice valence strasbourg- estrasburgo страсбург- strasburg-',
  'germany allemagne deutschland alemania германи- almanya- գերմանիա- berlin- berlín берлин- բեռլին- munich münchen hamburg- frankfurt köln',
  'spain espagne spanien españa испани- ispanya- ispaniya- իսպանիա- madrid- мадрид- barcelona- italy italie italien italia итали- italya- italiya- իտալիա- rome roma rom рим риме հռոմ-',
  'britain bretagne großbritannien england angleterre inglaterra британи- англи- ingiltere- ingiltərə- london- londres londra- лондон- լոնդոն- ireland irlande irland irlanda ирланди- dublin- дублин- scotland',
  'belgium belgique belgien bélgica бельги- belçika- brussels bruxelles brüssel bruselas брюссел- brüksel- բրյուսել- netherlands pays-bas niederlande нидерланд- hollanda- amsterdam- hague haag гааг- lahey- switzerland suisse schweiz suiza швейцари- isviçre- geneva genève genf ginebra женев- cenevre- ժնև- vienna vienne wien viena вен- viyana- vyana-',
  'greece grèce griechenland grecia греци- yunanistan- yunanıstan- հունաստան- athens athènes athen atenas афин- atina- cyprus chypre zypern chipre кипр- kıbrıs- kipr- կիպրոս- poland pologne polen polonia польш- polonya- polşa- warsaw varsovie warschau varsovia варшав- romania roumanie rumänien румыни- bulgaria bulgarie болгари- hungary hongrie ungarn budapest- prague prag праг- sweden norway denmark finland',
  'america amérique amerika- америк- usa сша états-unis estados vereinigten glendale глендейл- գլենդել- california californie kalifornien californi- калифорни- angeles анджелес- washington- вашингтон- york нью-йорк- boston- chicago- canada kanada- канад- mexico mexique mexiko méxico brazil brésil argentina argentine argentinien buenos colombia colombie',
  'moscow- moscou moskau moscú moskova- moskva- москв- москов- մոսկվա- ankara анкар- անկարա- russia russie russland rusia росси- rusya- rusiya- ռուսաստան- petersburg- петербург- sochi сочи krasnodar краснодар- rostov ростов- dagestan- daghestan дагестан- ingush- ингуш- volgograd siberia sibérie sibirien сибир- belarus- беларус- белорус- minsk- минск-',
  'turkey turquie türkei turquía турци- türkiye- թուրքիա- istanbul- estambul стамбул- ստամբուլ- izmir- измир- adana diyarbakir diyarbakır- georgia géorgie georgien грузи- gürcistan- gürcüstan- վրաստան- tbilisi- tiflis- тбилис- թբիլիսի- batumi- батум-',
  'bagdad- baghdad- багдад- bağdat bağdad- iran- irán иран- իրան- tehran- téhéran teheran- teherán тегеран- tahran- թեհրան- tabriz- тебриз- egypt- égypte ägypten egipto египет- mısır- cairo jordan jordanie qatar- dubai- дубай- emirates saudi kuwait',
  'kazakhstan- kasachstan- казахстан- kazakistan- qazaxıstan- uzbekistan- ouzbékistan- usbekistan- узбекистан- turkmenistan- china chine пекин- китай китае китая çin çində india inde indien инди- hindistan- japan japon- токио tokyo korea corée korea- kore- коре- vietnam- indonesia indonésie australia australie australien avustralya- africa afrique afrika- áfrica африк- nigeria kenya niger haiti haïti bangladesh-',
  'bosnia- bosnie bosnien kosovo croatia croatie kroatien cuba kuba eritrea érythrée balkan- балкан- ulster',
  'nakhchivan- nakhitchevan- nakhichevan- nachitschewan- najichev- нахичеван- нахчыван- nahçıvan- naxçıvan- նախիջևան- նախիջեւան- gyumri- gumri гюмри gümrü- գյումրի- syunik- siounik- sjunik- сюник- siunik- zengezur- սյունիք- vanadzor- ванадзор- abovyan- sumgait- sumqayıt- сумгаит- lankaran- lənkəran- ленкоран-',
];

/** Names of other wars and their countries that the common list does not have. */
export const WARS_ELSEWHERE: readonly string[] = [
  'transdinyester- dnestryanı- pridnestrov- abxaz- abhaz- çeçen- чечн- osetiya- osetya- güney-osetya lübnan- livan- liviya- filistin- fələstin- əfqanıstan- iraq- iraqda- չեչն- չեչեն- սիրիա- լիբիա- լիվիա-',
  'tschetschen- tschetschenien- tchétchén- chechen- chechnya- chechenia- transnistrien- südossetien- falkland- malvinas malouines vietnam- yugoslav- yougoslav- jugoslaw- югослав-',
];

/** Words that, before a place in the languages that have prepositions, say that something is or was there. */
export const THERE_BEFORE =
  /^(?:in|near|at|around|outside|across|over|au|aux|à|en|dans|près|vers|im|bei|nahe|auf|über|unweit|cerca|в|во|под|близ|около|над|возле)$/u;

/** Small words that may stand between such a word and the place. */
export const BETWEEN_THERE = /^(?:de|d|du|des|der|den|dem|the|la|le|les|l|el|los|las|northern|southern|eastern|western|central|new|los)$/u;

/** Endings by which a place without a preposition says so: Turkish, Azerbaijani, Armenian. */
export const THERE_ENDING: Readonly<Record<string, RegExp>> = {
  tr: /[dt][ae](?:ki)?$/u,
  az: /[dt][aə](?:ki)?$/u,
  hy: /(?:ում|ումն)$/u,
};

/** Followed by a place, these say where a thing or a man comes from, not where it happened. */
export const ORIGIN =
  /^(?:made|built|produced|bought|trained|born|based|fabriqués?|fabriquées?|achetés?|formés?|nés?|gebaut|hergestellt|gekauft|ausgebildet|fabricad\p{L}*|comprad\p{L}*|entrenad\p{L}*|купл\p{L}*|произвед\p{L}*|обучен\p{L}*)$/u;

/** Accidents, illness, weather, exercises and made-up stories: no fighting. */
export const CAUSES_ELSEWHERE: readonly string[] = [
  'covid- covid19 coronavirus- koronavirus- pandemic- pandémie- pandemi- flu influenza avalanche- earthquake- quake flood floods flooding landslide- mudslide- drowned drowning frostbite simulation simulations simulator- simulated videogame- fictional fog suicide suicides hazing lightning wildfire- overdose exercise exercises drill drills film films movie- novel novels',
  'grippe séisme- avalanches inondation- glissement noyade- noyés gelures jeu-vidéo fictif- fictive- brouillard suicides bizutage foudre exercice exercices manœuvre manœuvres manoeuvre manoeuvres roman romans simulateur-',
  'lawine- erdbeben- hochwasser- überschwemmung- erdrutsch- ertrunken ertranken erfroren simulation- simulator- videospiel- computerspiel- nebel- selbstmord- suizid- blitzschlag- waldbrand- übung übungen manöver- spielfilm- film filme roman verkehrsunfall- autounfall- busunfall- unfall grippewelle',
  'gripe terremoto- inundaci- avalancha- alud ahogad- congelad- simulaci- simulador- simulacro- videojuego- niebla suicidio- novatada- ejercicio ejercicios maniobra maniobras película- novela-',
  'ковид- коронавирус- пандеми- грипп- лавин- землетрясен- наводнени- оползн- утонул- обморожен- симуляц- симулятор- видеоигр- туман тумана туману тумане самоубийств- суицид- учения учений учениях учениями фильм- кинофильм- дтп автокатастроф- автоавари- авари- дедовщин-',
  'covid koronavirüs- pandemi- grip gripten çığ çığda deprem- selde heyelan- boğul- simülasyon- simülatör- sis siste intihar- tatbikat- filmde filmi filminde kazasında kazada kazası trafik',
  'koronavirus- qripdən uçqun- zəlzələ- daşqın- sürüşmə simulyasiya- simulyator- duman dumanda intihar- təlim təlimlər- təlimdə təlimlərdə filmdə filmində avtoqəza- qəzası qəzasında',
  'քովիդ- կորոնավիրուս- համավարակ- ձնահյուս- երկրաշարժ- ջրհեղեղ- սողանք- խեղդվ- սիմուլյաց- մառախուղ- ինքնասպան- զորավարժ- ֆիլմ- վթար- ավտովթար-',
];

/** Causes told in several words, in folded text. */
export const CAUSE_PHRASES =
  /(?<!\p{L})(?<!mine |mine-)(?:(?:car|bus|road|traffic|truck|lorry|train|motoring|vehicle|training) (?:crash|accident|collision)\p{L}*|accidents? de (?:la )?(?:route|circulation|voiture|bus|car|camion|train)|accidentes? de (?:tráfico|tránsito|coche|carretera|autobús)|computer game|video ?game|jeu vidéo|дорожн\p{L}* авари\p{L}*|дорожно-транспортн\p{L}*|ավտոմեքենայի վթար\p{L}*|heart attack|crise cardiaque|herzinfarkt|инфаркт\p{L}*)(?!\p{L})/iu;

/** What is so again and again has no day. */
export const HABITUAL =
  /(?<!\p{L})(?:(?:every|each) (?:single )?(?:year|month|week|day|summer|winter|spring|autumn)|annually|yearly|year after year|a year|chaque (?:année|mois|semaine|jour|été|hiver|printemps|automne)|tous les (?:ans|mois|jours)|par an|annuellement|(?:jedes|pro) jahr|jeden (?:monat|tag|sommer|winter|frühling|herbst)|jährlich|alljährlich|im jahresdurchschnitt|cada (?:año|mes|semana|día|verano|invierno|primavera|otoño)|todos los (?:años|meses|días)|al año|anualmente|кажд(?:ый|ую|ое|ые) (?:год|месяц|неделю|день|лето|весну|зиму|осень)|ежегодно|ежемесячно|ежедневно|из года в год|в год|her (?:yıl|sene|ay|gün|hafta)|yılda|hər (?:il|ay|gün|həftə)|ildə orta hesabla|ամեն (?:տարի|ամիս|օր|շաբաթ)|տարեկան|on average|en moyenne|im durchschnitt|en promedio|в среднем|ortalama olarak|orta hesabla|միջին հաշվով|usually|typically|habituellement|d['’]ordinaire|généralement|gewöhnlich|üblicherweise|habitualmente|обычно|genellikle|adətən|սովորաբար)(?!\p{L})/iu;

/** A season or a time that only another sentence could tell: no day of its own. */
export const VAGUE_TIME =
  /(?<!\p{L})(?:(?:in|last|this|during) (?:the )?(?:spring|summer|winter|autumn)|(?:au|le) printemps(?: dernier)?|(?:en|cet|l['’]) ?(?:été|hiver|automne)(?: dernier)?|im (?:frühling|frühjahr|sommer|winter|herbst)|en (?:la )?(?:primavera|verano|otoño|invierno)|весной|летом|зимой|осенью|ilkbaharda|yazın|kışın|sonbaharda|baharda|yazda|qışda|payızda|գարնանը|ամռանը|ձմռանը|աշնանը)(?!\p{L})/iu;

/** "Then", "at the time": the day of what was told before, not the page's. */
export const BACK_THEN =
  /(?<!\p{L})(?:(?:at|around) (?:the|that) time|back then|in those days|then(?= (?:over|in|near|at|by|during)(?!\p{L})| ?[.,;]?$)|à (?:l['’]|cette )époque|alors(?! qu)|damals|seinerzeit|zu jener zeit|(?:en aquel |por )?entonces|en aquella época|тогда(?! как)|в (?:то|те) врем(?:я|ена)(?! как)|o (?:zaman|dönem\p{L}*|sıralar\p{L}*|vaxt\p{L}*|dövr\p{L}*)|(?:այն|այդ) ժամանակ\p{L}*)(?!\p{L})/iu;

/** Words of what has an hour and is no attack. */
export const HOUR_OF_ANOTHER =
  /(?<!\p{L})(?:press|conference|briefing|curfew|meeting|session|speech|broadcast|interview|flight|train|funeral|conférence|couvre-feu|réunion|séance|allocution|discours|vol|pressekonferenz|ausgangssperre|sitzung|treffen|ansprache|rede|rueda|conferencia|toque|reunión|sesión|discurso|пресс-конференци\p{L}*|брифинг\p{L}*|комендантск\p{L}*|заседани\p{L}*|встреч\p{L}*|обращени\p{L}*|basın|brifing\p{L}*|sokağa|toplantı\p{L}*|konuşma\p{L}*|mətbuat|komendant|iclas\p{L}*|görüş\p{L}*|մամուլի|ասուլիս\p{L}*|պարետային|նիստ\p{L}*|հանդիպ\p{L}*|ճեպազրույց\p{L}*)(?!\p{L})/iu;

/** Wars that are none between armies of the region. */
export const ANOTHER_WAR =
  /(?<!\p{L})(?:(?:virus|trade|price|drug|gang|world|cold|gulf|civil|information|winter|falklands|media|cyber|tariff)[ -]wars?|guerres? (?:commerciale|mondiale|froide|civile|du golfe|des prix|médiatique)s?|(?:handels|welt|preis|bürger|golf|informations|drogen)-?kriege?s?|kalten? krieges?|guerras? (?:comercial|mundial|fría|civil|del golfo|mediática)(?:es)?|(?:торгов|миров|холодн|гражданск|информационн)\p{L}+ войн\p{L}*|(?:ticaret|dünya|iç|ticarət|vətəndaş) (?:savaş|müharibə)\p{L}*|soğuk savaş\p{L}*|soyuq müharibə\p{L}*|(?:համաշխարհային|սառը|քաղաքացիական|առևտրային) պատերազմ\p{L}*)(?!\p{L})/iu;
