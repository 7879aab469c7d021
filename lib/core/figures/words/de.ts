import type { WordTable } from '../word-table.ts';

/** Words of German sentences that count losses, people and places. */
export const GERMAN: WordTable = {
  countables: {
    soldier:
      'angehörige* der * streitkräfte|angehörige* der streitkräfte|angehörige* der * armee|angehörige* der armee|angehörige* des militärs|soldat|soldaten|soldatinnen|kämpfer|kämpfern|militärangehörige*|armeeangehörige*|truppen|rekruten|wehrpflichtige*|söldner|söldnern|militär*|grenzsoldat*|grenzer|grenzschützer*|kämpferinnen|kombattant*|milizionär*|reservist*|freiwillige*|söldner*|wehrdienstleistende*|scharfschütze*|infanterist*|fallschirmjäger*|streitkräften|bewaffnete|bewaffneten|terrorist*|pkk-terrorist*|pkk-kämpfer*|dschihadist*|saboteur*|wehrpflichtiger|mann|uniformierte*|soldatin|militärs|kämpfers|rekruts',
    officer: 'offizier|offiziere|offizieren|oberst|hauptmann|major|leutnant|oberstleutnant*|hauptleute|kommandeur*|kommandant*|oberste',
    general: 'general|generäle|generalmajor|generale|generälen|brigadegeneral*|generalleutnant*|generalmajore',
    peacekeeper:
      'friedenssoldat*|friedenstruppen|friedenswächter|blauhelm*|friedenskräfte*|angehörige der friedenstruppe*|friedenshüter*|friedensschützer*|peacekeeper*|russische friedenssoldat*|friedenstruppe',
    civilian:
      'achtzigjährige*|neunzigjährige*|siebzigjährige*|zivilist*|zivilperson*|frau|frauen|dorfbewohner*|journalist*|zivile opfer|zivilen opfer|zivile|zivilistinnen|zivilbevölkerung|bauern|bauer|sanitäter*|ärzte|arzt|lehrer*|rentner*|arbeiter*|bergleute|fahrer|reporter*|fotograf*|hirten|hirte|senior*|alte menschen|unbeteiligte*|mütter|mutter|kameramann|helfer|krankenschwester*|studenten|zivile personen|passanten|bäcker*|mechaniker*|elektriker*|feuerwehrm*|feuerwehrleute|postbote*|händler*|großmutter|großvater|witwe|witwen|musiker*|ingenieur*|anwält*|anwalt|chirurg*|apotheker*|priester*|köchin*|schreiner*',
    child:
      'kind|kinder|kindern|jugendliche*|minderjährige*|säugling*|baby|babys|mädchen|jungen|junge|schüler*|teenager|kleinkind*|schulkind*|heranwachsende*|kindes|mädchens',
    police: 'polizist*|polizei*|sicherheitskräfte|gendarm*',
    person:
      'mensch|menschen|person|personen|leute|opfer|opfern|passagiere|insassen|patient|patienten|patientinnen|kranke|kranken|kranker|schwerkranke|schwerkranken|krebskranke|krebskranken|staatsbürger*|bürger|bürgern|führungspersonen|anführer*|ex-politiker*|politiker*|piloten|pilot|besatzungsmitglied*|mitarbeiter*|touristen|demonstranten|mitglieder|familien|seelen|erwachsene*|personal|menschenleben|männer|männern|',
    resident: 'einwohner|einwohnern|einwohnerinnen|bewohner|bewohnern|bewohnerinnen|anwohner*|dorfbewohner|bewohnerschaft|einheimische*',
    refugee:
      'flüchtling|flüchtlinge|flüchtlingen|vertriebene|vertriebenen|geflüchtete*|binnenflüchtling*|binnenvertriebene*|flüchtende*|ankömmlinge|neuankömmlinge|heimatvertriebene*|zwangsvertriebene*|asylsuchende*|evakuierte*|obdachlose*',
    body: 'leiche|leichen|leichname|überreste|leichenteile|leichnamen|sterbliche überreste|tote körper|körper|überresten',
    helicopter:
      'hubschrauber|hubschraubern|hubschraubers|helikopters|helikopter|helikoptern|kampfhubschrauber*|militärhubschrauber*|kampfhelikopter*|transporthubschrauber*|militärhelikopter*|angriffshubschrauber*|mi-8*|mi-17*|mi-24*|mi-35*',
    drone:
      'drohne|drohnen|kampfdrohne*|unbemannte* flugzeug*|unbemannte* luftfahrzeug*|unbemannte* fluggerät*|kamikazedrohne*|kamikaze-drohne*|aufklärungsdrohne*|angriffsdrohne*|bayraktar*|unbemannte* flugkörper*|unbemannte* flugobjekt*|uav|uavs|unbemannte drohnen|kampf-drohne*',
    aircraft:
      'flugzeug|flugzeuge|flugzeugen|kampfflugzeug*|kampfjet*|bomber|jets|jet|düsenjet*|militärflugzeug*|militärmaschine*|jagdflugzeug*|jagdbomber*|kampfbomber*|suchoi|su-24*|su-25*|su-30*|mig-21*|mig-29*|an-2*|flugzeugs|flugzeuges',
    craft: 'fluggerät*|luftfahrzeug*|maschine',
    tank: 'panzer|panzern|kampfpanzer*|panzerwagen|t-72|kampfpanzern|t-55*|t-72*|t-90*|panzers',
    armour:
      'gepanzerte* fahrzeug*|panzerfahrzeug*|schützenpanzerwagen|truppentransporter|mannschaftstransporter|gepanzerte* mannschaftstransporter|panzerwagen*|gepanzerte* kampffahrzeug*|gepanzerte* einheit*|gepanzerte* truppentransporter*|gepanzerte|gepanzerten|radpanzer*|panzerfahrzeugen|mannschaftstransportwagen|kampffahrzeug*|gepanzerte* gefährt*',
    ifv: 'schützenpanzer|schützenpanzern|schützenpanzerwagen',
    artillery:
      'artilleriegerät*|feldgeschütz*|feldhaubitze*|raketenwerfersystem*|mörserstellung*|geschütz|geschütze|geschützen|artilleriegeschütz*|artilleriesystem*|haubitze*|raketenwerfer*|mörser*|artilleriestellung*|artillerieeinheit*|geschützstellung*|kanone*|haubitzen|granatwerfer*|raketenartillerie|mehrfachraketenwerfer*|artilleriebatterie*|artillerie-geschütz*|artilleriewaffe*|artilleriekanone*|abschussrampe*|artillerieanlage*|selbstfahrlafette*|feuerstellung*|raketenstellung*|artillerie-stellung*|artilleriestück*|raketenabschuss*|raketensystem*',
    'air-defence':
      'flugabwehrgeschütz*|luftverteidigungskomplex*|flugabwehreinheit*|flugabwehrpanzer*|flugabwehrwaffe*|luftabwehrgeschütz*|boden-luft-rakete*|flugabwehrraketenkomplex*|flugabwehrraketen-system*|flugabwehr-system*|luftabwehr-system*|flugabwehrsystem*|luftabwehrsystem*|flugabwehrraketensystem*|luftverteidigungssystem*|flugabwehrbatterie*|flugabwehrstellung*|raketenabwehrsystem*|flugabwehrkanone*|flugabwehrrakete*|flugabwehranlage*|luftabwehranlage*|luftabwehrbatterie*|luftabwehrstellung*|flugabwehr-batterie*|flugabwehrkomplex*|flak|radar*|s-300-system*|s-300|luftabwehrrakete*|raketenabwehr*|luftverteidigungsanlage*|osa-system*|flugabwehrsysteme|s-300-batterie*',
    vehicle:
      'fahrzeug|fahrzeuge|fahrzeugen|lastwagen|militärfahrzeug*|autos|auto|lkw|krankenwagen|pkw|lieferwagen|kleinbus*|bus|busse|bussen|jeep*|transporter|lastkraftwagen|kraftfahrzeug*|wagen|geländewagen|militärlaster*|laster|lastern|militärlastwagen*|tanklaster*|tankwagen|armeefahrzeug*|militärgerät|traktor*|fahrzeugs|fahrzeuges|lastwagens',
    depot:
      'munitionsdepot*|munitionslager*|waffenlager*|waffendepot*|munitionsbunker*|arsenal*|waffenarsenal*|treibstofflager*|treibstoffdepot*|munitionsvorräte',
    village: 'dorf|dörfer|dörfern|dorfes|dorfs|bergdörfer*|gemeinden|gemeinde',
    settlement: 'siedlung|siedlungen|ortschaft|ortschaften|orte|orten|orts|ort|siedlungspunkt*|wohnort*|weiler|kommunen|bewohnte orte',
    town: 'kleinstadt|kleinstädte|kleinstädten',
    city: 'stadt|städte|städten|großstadt|großstädte*|provinzstadt|provinzstädte',
    position:
      'stellung|stellungen|posten|anhöhe|anhöhen|höhen|stützpunkt*|militärstellung*|militärposten|gefechtsposition*|grenzposten|beobachtungsposten|kontrollposten|kampfstellung*|kampfposten|gipfel|hügel|bergrücken|berg|berge|außenposten|schlüsselhöhe*|positionen|position|festung*|schützengräben|basen',
    district:
      'bezirk|bezirke|bezirken|region|regionen|distrikt*|provinzen|gebiete|gebieten|landkreis*|rajon*|kreis|kreise|gebiet|umliegende* bezirke|landesteile|distrikte*',
    hectare: 'hektar',
    house:
      'haus|häuser|häusern|gebäude|gebäuden|wohnhäuser|wohnung|wohnungen|schulen|einfamilienhaus*|wohngebäude*|privathaus*|privathäuser*|heime|kirche|kirchen|krankenhäuser*|kindergärten|schule|läden|bauten|wohnblock*|wohnhaus|mehrfamilienhaus*|haushalte*',
    route: 'straße|straßen|route|routen|zufahrtsstraße*|zufahrt|zufahrtsweg*',
  },
  counted: [
    ['tote|toten|todesopfer|todesopfern|getötete|getöteten|gefallene|gefallenen|todesfälle|tode', 'person', 'killed'],
    ['verletzte|verletzten|verwundete|verwundeten', 'person', 'wounded'],
    ['vermisste|vermissten', 'person', 'missing'],
    ['gefangene|gefangenen|kriegsgefangene|kriegsgefangenen', 'person', 'captured'],
    ['geisel|geiseln|häftling*|inhaftierte*|festgenommene*|kriegsgefangener|gefangener|internierte*|verschleppte*', 'person', 'captured'],
    ['toter|todesopfer|gefallener|tote soldaten|menschenleben', 'person', 'killed'],
    ['verletzter|verwundeter|schwerverletzte*|leichtverletzte*', 'person', 'wounded'],
    ['vermisster|verschollene*|verschwundene*', 'person', 'missing'],
  ],
  outcomes: [
    ['erbeutet*', 'lost', 'act'],
    ['getötet*|töten|tötete|töteten|umgebracht|erschossen', 'killed', 'act'],
    [
      'gestorben|starben|starb|erlag|erlagen|erlegen|sterben|gefallen|fielen|fiel|umgekommen|kamen ums leben|kam ums leben|ums leben gekommen|ums leben kamen|tot|verloren ihr leben|kosteten',
      'killed',
      'suffer',
    ],
    ['tod|todesfälle|das leben gekostet', 'killed', 'noun'],
    ['verletzt*|verwundet*|verletzen', 'wounded', 'act'],
    ['im krankenhaus|behandelt', 'wounded', 'suffer'],
    [
      'getötet oder verletzt|getötet oder verwundet|getötet und verletzt|getötet und verwundet|tote und verletzte|toten und verletzten|außer gefecht gesetzt',
      'killed-or-wounded',
      'act',
    ],
    ['neutralisiert|ausgeschaltet', 'killed-or-wounded', 'act'],
    ['vermisst|schicksal ist unbekannt|schicksal unbekannt|schicksal ungeklärt', 'missing', 'suffer'],
    ['gefangen genommen|gefangengenommen|festgenommen|in gefangenschaft', 'captured', 'act'],
    [
      'abgeschossen*|abschuss|zerstör*|abschoss|abschossen|vernichtet*|ausgeschaltet*|außer gefecht gesetzt|getroffen|beschädigt*',
      'lost',
      'act',
    ],
    ['abgestürzt|stürzte|stürzten', 'lost', 'suffer'],
    ['verloren|verlor|verlieren|eingebüßt', 'lost', 'lose'],
    ['verlust|verluste|verlusten|abschuss|abschusses|zerstörung|vernichtung', 'lost', 'noun'],
    [
      'befreit*|erobert*|eroberte|eingenommen|besetzt*|zurückerobert*|kontrolliert*|unter kontrolle|übernommen|eroberten|hält|halten',
      'taken',
      'act',
    ],
    ['beschädigt*|zerstör*|beschossen|getroffen', 'damaged', 'act'],
    [
      'verloren ihre heimat|ihre heimat verloren|geflohen|geflüchtet|flohen|flüchteten|vertrieben*|fliehen|verlassen|flucht',
      'displaced',
      'act',
    ],
    ['angekommen|eingetroffen|überquert*|die grenze überquert|eingereist|angelangt', 'arrived', 'suffer'],
    ['evakuiert*|evakuierung', 'evacuated', 'act'],
    ['zieht ab|ziehen ab|abgezogen|abzug von|abzug der|stationiert*|entsandt*|eingesetzt|überwacht', 'deployed', 'act'],
    ['übergeben|zurückgegeben|überführt|gefunden|geborgen|entdeckt|identifiziert', 'found', 'act'],
    ['leben|lebten|lebende*|wohnen|bevölkerung|wohnten', 'living', 'suffer'],
    [
      'ums leben|gefallen sind|das leben verloren|ihr leben verloren|ihr leben lassen|ließen ihr leben|verloren das leben|starben|verstorben|verstarb|den tod gefunden|tot geborgen|tödlich verletzt|zu tode kamen|getötet worden|umkam|umkamen|verblutet',
      'killed',
      'suffer',
    ],
    [
      'kostete|tötung|ermordet*|enthauptet*|hingerichtet*|niedergeschossen|eliminiert*|liquidiert*|massakriert*|vernichtet*|tötet',
      'killed',
      'act',
    ],
    ['betrauert*|beerdigt*|begräbt|begraben', 'killed', 'lose'],
    [
      'verletzungen erlitten|erlitten verletzungen|erlitten verbrennungen|verbrennungen|in behandlung|in krankenhäusern|im spital|behandelt werden|verletzt worden|wunden erlitten',
      'wounded',
      'suffer',
    ],
    [
      'vermisst werden|verschollen|gelten als vermisst|als vermisst|spurlos verschwunden|wird vermisst|gesucht|unauffindbar',
      'missing',
      'suffer',
    ],
    [
      'gefangen gehalten|festgehalten*|in haft|inhaftiert*|gefangengehalten|verhaftet*|in kriegsgefangenschaft|gefangennahme|freigelassen|freigekommen|freiließ|übergeben|gefasst|gefangen nahm*|nahm gefangen|sitzen in',
      'captured',
      'act',
    ],
    [
      'vom himmel geholt|abgeschossen|abzuschießen|heruntergeholt|unschädlich gemacht|unbrauchbar gemacht|kampfunfähig gemacht|kampfunfähig|gesprengt*|verbrannt*|brannten|ausgebrannt*|niedergemacht|vernichtung|vernichteten|ausgelöscht|außer betrieb|abschießen|schoss ab|schossen ab|schoss|schossen|neutralisiert*|zerstörte|zerschossen',
      'lost',
      'act',
    ],
    ['zurückgelassen|ließ zurück|ließen zurück|büßte|büßten', 'lost', 'lose'],
    [
      'befreiung von|„befreiung“ von|befreiung|eroberung von|eroberung|einnahme von|einnahme|rückeroberung von|rückeroberung|besetzung von|kontrolle über|rückgabe von|rückgabe|übernahme von|fall von|der fall|rückgewinnung|übergabe von|übergabe|verlust von',
      'taken',
      'noun',
    ],
    ['gefallen|fiel|fielen|fallen an|gingen an', 'taken', 'suffer'],
    [
      'nahm ein|nahmen ein|eingenommen|befreite|befreiten|gebracht|erobern|erobert|kontrolliert|kontrollieren|besetzen|besetzt|zurückgewonnen|zurückgegeben|abgetreten|abzutreten|überlassen|geräumt|unter ihre kontrolle|unter seine kontrolle|unter eigene kontrolle|unter unsere kontrolle|unter * kontrolle gelangt|eroberte|zurückgeholt|gestürmt',
      'taken',
      'act',
    ],
    [
      'in schutt und asche|dem erdboden gleichgemacht|schaden genommen|schäden|bombardiert*|zerbombt*|unter beschuss|abgebrannt|niedergebrannt|verwüstet*|in trümmern|in brand|demoliert*|beschießen',
      'damaged',
      'act',
    ],
    [
      'ihr zuhause verloren|verloren ihr zuhause|verloren ihr heim|obdachlos|heimatlos|die flucht ergriffen|auf der flucht|in die flucht|in die flucht getrieben|zur flucht gezwungen|zu flüchtlingen|flüchteten|flieht|flüchten|verließen|verlassen haben|aus ihrer heimat|aus ihren häusern|verjagt*|ausgesiedelt|exodus|zuflucht',
      'displaced',
      'act',
    ],
    [
      'eingetroffenen|zurückgekehrt*|kehrten zurück|heimgekehrt|kamen an|kam an|kamen nach|aufgenommen|registriert*|gelangten|gelangt|eintrafen|erreichten|erreicht haben|die grenze passiert|ankamen|in armenien ankamen',
      'arrived',
      'suffer',
    ],
    [
      'in sicherheit|in sicherheit gebracht|brachten in sicherheit|gerettet*|herausgebracht|ausgeflogen|weggebracht|evakuierten|verlegt*|umgesiedelt',
      'evacuated',
      'act',
    ],
    [
      'stationiert|stationierte|stationierung|entsendung|entsendet*|entsandte|verlegte|schickt*|schickte|im einsatz|aufgestellt|abgestellt|postiert*',
      'deployed',
      'act',
    ],
    [
      'leben noch|verblieben|geblieben|zurückgeblieben|ausharren|ausharrten|harren aus|eingeschlossen|abgeschnitten|betroffen|beheimatet|leben in|lebt|belagert|wohnt',
      'living',
      'suffer',
    ],
  ],
  sides: {
    azerbaijan: 'aserbaidschan*|baku|aseri*',
    armenia: 'armenien|armeniens|eriwan|jerewan',
    armenian: 'armenisch*|armenier*|proarmenisch*|pro-armenisch*',
    nk: 'berg-karabach|bergkarabach|karabach|berg-karabachs|bergkarabachs|karabachs|arzach*|artsach*|separatist*|abtrünnig*|stepanakert*|rebell*|selbsternannt*|karabach-armee|karabacher|nicht anerkannte republik|nicht anerkannten republik|verteidigungsarmee|aufständisch*|rebellion|sezessionist*',
    russia: 'russisch*|russland*|moskau*|russen',
    turkey: 'türkisch*|türkei|ankara*',
    enemy: 'feind|feindes|feindlich*|gegner*|gegnerisch*|gegenseite|andere seite|anderen seite|feinde|feinden|feinds|besatzer*|aggressor*',
    own: 'seiner|ihrer|unsere|unserer|unseren|eigene|eigenen|eigener|landsleute*|landsleuten|eigenen reihen|unserem|unser|der unseren|unsrige*|mitbürger*|kameraden',
    both: 'beiden seiten|beiderseits|beide seiten|beider seiten|beide länder|beider länder|beiden ländern|beide armeen|beiden armeen|auf beiden seiten|zusammengenommen|beider lager',
    each: 'jeder seite|jede seite|je seite|auf jeder seite|jedes lager',
  },
  demonyms: 'armenier|armeniern|aserbaidschaner|aserbaidschanern|ethnische armenier|ethnischen armenier',
  speech: {
    say: 'beansprucht die|beanspruchte die|mitteil*|bekanntgab|bekannt gab|bekanntgegeben|bekannt gegeben|gab bekannt|aktualisier*|twitterte|postete|vermeld*|präsentier*|legte vor|erhöhte|stellte klar|bezichtig*|versicher*|beteuer*|erwider*|entgegn*|konterte|antwortet*|beharrt*|notierte|listet auf|fasste zusammen|schildert*|erzähl*|informier*|kündigte*|dokumentier*|registrier*|verzeichne*|erfasst*|hieß es|heißt es|lässt wissen|ließ wissen|verlautbart*|verlautete|verlautet|stellte fest|stellt fest|präzisier*|ergänz*|fügte hinzu|führt auf|führte aus|reklamier*|beanspruch*|geht von|ging von|gehen von|betrauer*|sagt*|erklär*|teilte*|teilt|mitgeteilt|meldet*|meldete|gemeldet|gab|gibt|gab an|gaben an|berichtet*|behaupt*|nennt|nannte|spricht|sprach|sprechen|beziffer*|angegeben|veröffentlicht*|verkünd*|bestätig*|betont*|schrieb|schreibt|zähl*|warf|wirft|melden|nach eigenen angaben|eigenen angaben zufolge|wies*|verwies|sprechen von|meldeten|vermeldet*|bilanzier*|schätz*|rechne*|listet*|führte*|bekräftig*|unterstrich|hieß es|feierte*|begrüßte|mitteilte*|angab|bekanntgab*|bekannt gab*|gaben bekannt|gibt bekannt|ausführte*|hinwies*|verwies*|äußerte*|beklagte*|twitterte*|kommunizier*|schilder*|ergänzte*|hinzufügte|taxier*|veranschlag*|meinte|beschuldig*',
    admit: 'räumt*|räumte|eingeräumt|gesteht|gestand|zugegeben|anerkannt*|einräum*|zugab*|gab zu|gaben zu|gibt zu|gestanden|eingestand*',
    deny: 'bestreit*|bestritt*|dementier*|zurückgewiesen|weist zurück|wies zurück|leugn*|abstritt*|abgestritten|stritt ab|stritten ab|zurückwies*|wiesen zurück|weisen zurück|widersprach*|in abrede*',
    according:
      'so|stammt von|stammt vom|stammen von|stammen vom|stammt aus dem|stammt aus der|stammen aus dem|stammen aus der|nach lesart|nach ansicht|wie es in|nach zählung|nach den worten|nach dem bericht|nach der zählung|folgt man|glaubt man|den angaben von|laut|nach angaben|nach aussagen|zufolge|nach darstellung|gemäß|nach worten|unter berufung auf',
  },
  marks: {
    post: 'zufolge',
    telling:
      'quellen|versionen|darstellungen|angaben|zählung|bilanz|zahlen|liste|version|darstellung|schätzung|schätzungen|mitteilung|statistik|bulletin|lagebericht|eingeständnis|behauptung|erklärung|opferbilanz',
    have: 'hat|haben|hatte|hatten|habe|hätten|hätte',
    be: 'ist|sind|war|waren|wurde|wurden|worden|seien|sei|werden|wird|geworden',
    by: 'durch|von',
    of: 'der|des|von|vom',
    and: 'und|oder|sowie|bzw|sowie auch|ebenso wie|samt',
    other: 'andere|anderen|anderer|weitere|weiteren|weiterer',
    article: 'ein|eine|einen|einem|einer|eines',
    zero: 'kein|keine|keinen|keinem|keinerlei|keiner|nicht ein|nicht eine|kein einziger|keine einzige|keinen einzigen|null',
    not: 'nicht|nie',
    stop: 'in|im|an|am|auf|bei|beim|mit|ohne|nach|vor|für|gegen|über|unter|seit|bis|zu|zum|zur|aus|die|das|dass|als|wenn|weil|wo|er|sie|es|wir|ihre|ihr|ihren|seine|sein|darunter|davon|während|um|ums',
    to: 'bei|auf|von|beträgt|betrug|liegt bei|lag bei|erreicht|um|über',
    pronoun: 'er|sie|es',
    spokes: 'sprecher|sprecherin|pressesprecher*|pressedienst',
    since: 'seit',
    sofar: 'bisher|bislang|insgesamt|seit beginn|gesamtzahl|inzwischen|bis jetzt',
    war: 'karabachkrieg*|karabach-krieg*|bergkarabachkrieg*|krieg|kriege|krieges|kriegs|konflikt|konflikts|konfliktes',
    total: 'zahl|anzahl|gesamtzahl|bilanz',
    break: 'aber|während|jedoch|hingegen|dagegen|nachdem|doch',
    keeping: 'friedenstrupp*|friedenssoldat*|friedensmission',
    began: 'begann|begonnen|begannen|gestartet|startete|ausgebrochen|beginn',
    attack: 'angriff|angriffe|offensive|offensiven|operation|kämpfe|beschuss',
    twice: 'mal|male',
    only: 'nur|einzige|einziger|einzigen|lediglich',
    that: 'dass',
    army: 'armee|armeen|streitkräfte*|truppen|militär|einheiten|kräfte',
    among: 'unter|auf seiten|seitens|aufseiten|auf',
    back: 'auch|außerdem|zudem|ferner',
    against: 'gegen',
    aid: 'hilfe|hilfs*|humanitär*',
    day: 'tag|tage|tagen|tägig*',
    week: 'woche|wochen|wöchig*',
    year: 'jahr|jahre|jahren',
    refers: 'das gab|das teilte|dies teilte|das sagte|das meldete',
    hiswords: 'ihm zufolge|ihr zufolge|seinen angaben zufolge|nach seinen angaben|nach seinen worten|laut der behörde',
    subset: 'darunter|davon|unter ihnen|von ihnen|von denen|unter denen|unter ihnen auch|hiervon|von diesen',
    echo: 'auf|gegenüber|von|nach',
    clock: 'um|gegen|ab',
  },
};
