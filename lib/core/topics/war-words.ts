/*
 * Words of an armed conflict and its diplomacy in the eight languages, as written; a word that ends in a hyphen takes any ending. Armies,
 * arms, front lines and refugees are told from words that every accident, crime or match uses too.
 */

/** One of these makes a sentence one of war. */
export const WAR_STEMS = [
  'war wars wartime postwar soldier- servicem- serviceperson- troop- military militar- army armies artillery shelling shelled mortar- missile- rocket- drone drones uav uavs tank tanks ceasefire- truce- offensive peacekeep- separatist- secessionist- refugee- displaced exodus blockade- checkpoint- frontline- gunfire sniper- landmine- minefield- mine mines demining deminer- prisoner- pow pows hostilit- airstrike- bombard- militant- clash- conflict- combat- invasion invaded occupied occupation annex- ceded genocide cleansing sovereignty enclave breakaway peace treaty armoured armored munition- cluster- defence defense surrender- self-determination casualties fighting gunmen conscript- reservist- garrison- outpost-',
  'guerre guerres soldat- militaire- troupe troupes armée armées artillerie obus roquette- missile- drone- blindé- cessez trêve offensive- séparatiste- sécessionniste- réfugié- déplacés exode blocus checkpoint- bombard- combat combats combattant- affrontement- front hostilités prisonnier- mine mines démin- conflit- occupation occupé- annex- génocide épuration souveraineté enclave paix traité belligérant- sniper- tranchée- mobilisé- capitul- rebelle- escarmouche- casque-',
  'krieg- soldat- truppe- armee- militär- streitkräfte- artillerie- granat- rakete- drohne- panzer- waffenruhe waffenstillstand- offensive- separatist- flüchtling- geflüchtet- vertrieben- exodus blockade- front frontlinie- gefecht- kämpfe- beschuss beschoss- gefangen- kriegsgefangen- mine minen verminen vermint- minenräum- konflikt- besetzt- besatz- annekt- völkermord enklave- frieden- bombard- scharfschütz- gefallene- einmarsch- mörser- feindselig- kapitul- wehrpflicht- stellungen grenzschutz-',
  'guerra guerras soldado- militar militares tropas ejército- artillería misil- cohete- dron drones tanque tanques blindado- tregua ofensiva- separatista- refugiado- desplazad- éxodo bloqueo bombarde- combate- combatiente- frente enfrentamiento- hostilidades prisionero- mina minas desmin- conflicto- ocupad- ocupación anexi- genocidio enclave paz francotirador- trinchera- capitul- rendición metralla proyectil- obús obuses escaramuza-',
  'война войны войне войну войной войн военнослужащ- военн- солдат- войска войск войсками армия армии армию армией артиллер- снаряд- ракет- миномёт- дрон дроны дронов беспилотн- танк танка танки танков бронетех- бронемашин- перемири- обстрел- обстреля- миротвор- сепаратист- беженц- беженец переселен- исход блокад- блокпост- фронт- боевик- боестолкновен- бои боев боях боям столкновени- наступлени- вторжени- оккуп- аннекс- пленн- военнопленн- плен плену мина мине мины мину минах минами подорв- подрыв- разминир- конфликт- анклав- снайпер- геноцид мир мира мирн- капитул- минобороны оборон- призывник- резервист- окоп- диверс-',
  'savaş- asker- ordu ordusu ordunun orduya orduları topçu- havan- füze- roket- drone- iha siha ihalar tank tanklar- ateşkes- saldırı- cephe- çatışm- mülteci- ayrılıkçı- bölücü- işgal- abluka- barış- esir esirler- mayın- şehit- mevzi- harekât- harekat- taarruz- soykırım- birlikler- zırhlı- mühimmat- insansız bombard- provokasyon- seferber- tugay- işgalden kurtar-',
  'müharib- döyüş- əsgər- hərbi- ordu ordusu ordunun orduya ordumuz- artilleriya- mina minaya minadan minalar- mərmi- raket- dron- pua tank tanklar- atəşkəs- atəş cəbhə- hücum- toqquşma- qaçqın- köçkün- separatç- işğal- blokada- sülh- sülhməraml- əsir əsirlik- əsirlər- şəhid- itkin- mövqe- soyqırım- qoşun- zirehli- snayper- təxribat- pilotsuz silahlı',
  'պատերազմ- զինվոր- զինծառայող- զինված- զինուժ- բանակ- բանակը հրետանի- հրթիռ- արկ արկեր- արկի տանկ- զրահամեքենա- զրահատեխնիկա- անօդաչու- դրոն- հրադադար- զինադադար- զու կրակ պն ռմբակոծ- գնդակոծ- հրետակոծ- կրակոց- ռազմական- ռազմ- մարտեր- մարտական- հարձակ- փախստական- տեղահան- բռնատեղահան- շրջափակ- խաղաղ- խաղաղապահ- գերի գերու գերուն գերիներ- գերեվար- ականներ- ականի ականապատ- դիպուկահար- օկուպաց- ցեղասպան- հակամարտ- անջատող- առաջնագ- դիրքեր- հակառակորդ- մարտիկ- սադր- ինքնորոշ- բռնագաղթ- ադրբեջանաղարաբաղյան',
];

/** Two of these do, in a sentence without a word of another theme. */
export const HARM_STEMS = [
  'kill- destroy- damage- wound- civilian- injur- dead deaths dies died attack- strike strikes border- forces missing front fire fired fled flee evacuat- explosion- blast- captur- seized village- villagers talks negotiat- humanitarian convoy- helicopter- provocation- hostage- ministry',
  'tué- détrui- destruction- dégât- tuer civil civils civile- bless- mort morts attaque- frappe- frontière- forces disparu- tir tirs fui fuir évacu- explosion- captur- village- villageois pourparlers négocia- humanitaire- convoi- hélicoptère- provocation- otage- ministère',
  'getötet- zerstör- zivilist- zivile- tot tote toten verletzt- verwundet- angriff- angegriff- grenze- vermisst- geschossen feuer floh- flohen flucht evakuier- explosion- dorf dörfer- bewohner verhandl- humanitär- konvoi- hubschrauber- provokation- geisel- ministerium- starb- sterben gestorben',
  'muert- destru- destroz- civil civiles matar mat- herid- ataque- atac- frontera- fuerzas desaparecid- fuego disparo- hui- evacua- explosión- aldea- pueblo- negocia- humanitari- convoy- helicóptero- provocación- rehén rehenes ministerio canje-',
  'убит- разруш- уничтож- погиб- ранен- ранил- удар удары ударов границ- пропал- пропавш- огонь огня эвакуир- взрыв- взорв- село села селе сёл деревн- переговор- гуманитарн- колонн- вертолёт- провокаци- заложник- министерств- конво-',
  'öldü- yıkıl- yıkım- imha sivil- kuşat- ölen- öldür- yaral- saldır- sınır- kayıp kayıplar- ateş tahliye- patlama- köy köyü köyler- müzakere- insani konvoy- helikopter- rehine- bakanlığ-',
  'öldü- dağıntı- dağıd- öldür- mülki həlak yaralan- hücum- sərhəd- itkin atəş- təxliyə- partlay- kənd- danışıq- humanitar konvoy- helikopter- təxribat- girov- nazirliy- prokurorluq-',
  'զոհ- ավեր- ոչնչաց- սպան- վիրավոր- հարված- սահման- կորած կորել անհետ կրակ- տարհան- պայթյուն- գյուղ- բանակց- մարդասիրական շարասյուն- ուղղաթիռ- պատանդ- նախարարություն- դիահերձ- հանգել-',
];

/** Harm to people or craft that a line of news tells of by itself: beside the region's name it needs no word of arms. */
export const FALLEN_STEMS = [
  'kill- dead deaths dies died wound- injur- shot downed tué- tuer mort morts bless- abattu-',
  'getötet- tot tote toten verletzt- verwundet- abgeschossen- starb- sterben gestorben muert- matar herid- derribad-',
  'убит- погиб- ранен- ранил- сбит- сбил- подбит-',
  'ölü ölüm ölen- öldü- öldür- yaral- düşürüldü düşürdü vuruldu həlak yaralan- vurulub vuruldu vurulmuşdur',
  'զոհ- սպան- վիրավոր- խոցվ- խոցել- խփվ-',
];

/** Names of other wars and their countries. */
export const OTHER_WAR_STEMS = [
  'ukrain- ukrayn- pokrovsk- pokrowsk- покровск- bakhmut- bachmut- bajmut bakhmout бахмут- dnipro zaporizh- saporischsch- zaporoj- запорож- lviv lwiw sumy всу белгород- ucrani- украин- ուկրաին- kiev kyiv kiew киев- կիև- kharkiv charkiw харьков- խարկով- odesa odessa одесс- donbas- донбас- donezk- donets- донецк- luhansk- луганск- mariupol мариупол- zelens- selens- зеленск- զելենսկի- crimea crimean crimée krim крым- ղրիմ- kursk- kherson- cherson- херсон-',
  'syri- siria sirios suriye- suriya- сири- սիրիա- afrin- idlib- aleppo alepo alep халеб алеппо damask- damascus дамаск- pkk ypg kobani',
  'gaza gazze- qəzzə- գազայի hamas hezbollah hizbullah- israel- israël- израил- իսրայել- lebanon liban líbano libanon ливан- hamás palästin- palestin- beirut- beyrouth beyrut- бейрут- rafah rafá լիբանան- հեզբոլ- բեյրութ- պաղեստին- իրաք- աֆղան-',
  'sudan- soudan- судан- darfur darfour дарфур- libya- libye- libia libyen- ливи- yemen- jemen йемен- afghan- afgan- афган- taliban- талиб- iraq- irak- ирак- somali- tigray- tigré ethiopi- éthiop- sahel malien- malian- nigeria- myanmar- birman-',
  'congo- kongo- конго- kivu goma kinshasa kigali rwand- ruand- руанд- m23',
  'transnistri- приднестров- tiraspol- тираспол- moldov- moldav- moldau- moldaw- молдав- молдов- кишинёв- chisinau chişinău gagauz- гагауз-',
  'abkhaz- abchas- abjas- абхаз- աբխազ- osset- osetia- ossét- осети- tskhinval- цхинвал- chechn- tchétch- tschetsch- чечн- чечен- kosov- косов- serb- bosni- sarajev- srebrenica vietnam- falkland-',
  'kashmir- cachemire kaschmir cachemira кашмир- pakist- пакистан- islamabad- исламабад- srinagar pulwama poonch jammu',
  'batken- баткен- kyrgyz- kirgis- kirghiz- киргиз- кыргыз- kırgız- qırğız- tajik- tadschik- tadjik- таджик- tacik- tacikistan бишкек- ղրղզ- տաջիկ- մոլդով- մերձդնեստր- օսեթ- պակիստան- քաշմիր- bischkek bishkek душанбе- duschanbe dushanbe исфар-',
];

/** Folded names of two words, and names that mean something else alone: "in Mali", not "mali yardım". */
export const OTHER_WAR_PHRASES = /(?<!\p{L})(?:(?:au|du|le|in|of|from|northern|en) mali|сектор\p{L}* газ\p{L}*)(?!\p{L})/gu;

/** Folded beginnings of words for what is done to a town from afar, and of those whom nobody calls civilians in peace. */
export const STRIKE =
  /(?<!\p{L})(?:strike|struck|attack|under fire|frappe|attaque|tirs?(?!\p{L})|angriff|angegriff|ataque|atac|удар|атак|огн[еья]|saldir|ates|hucum|zerbe|zərbə|atəş|հարված|կրակ|civil|zivil|sivil|mulki|мирн)/u;
