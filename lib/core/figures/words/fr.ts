import type { WordTable } from '../word-table.ts';

/** Words of French sentences that count losses, people and places. */
export const FRENCH: WordTable = {
  countables: {
    soldier:
      'soldat*|terroriste|terroristes|insurgés|assaillant*|militaire|militaires|combattant*|hommes|homme|troupes|conscrit*|garde-frontière*|gardes-frontières|garde-frontières|appelés|réservistes|volontaires|mercenaire*|servants|fantassin*|parachutiste*|artilleur*|tireur* d’élite|sniper*|engagés|volontaire|milicien*|djihadiste*|guerrier*|effectifs|troupiers|caporal|caporaux|sergent*|membres des forces armées|membres des forces de sécurité|forces armées|réserviste|saboteur*|supplétif*|éléments ennemis|membres de l’armée|recrues|bidasses|personnel militaire|personnels militaires',
    officer:
      'officier*|sous-officier*|colonel|colonels|lieutenant*|commandant|commandants|major|gradés|gradé|lieutenant-colonel|lieutenants-colonels|officiers supérieurs',
    general: 'général|généraux|major-général|généraux de brigade|général de division|généraux-majors',
    peacekeeper:
      'soldat* de maintien de la paix|soldat* de la paix|casques bleus|soldat* d’interposition|force* de maintien de la paix|gardien* de la paix|membres de la force de paix|peacekeepers|soldat* chargés du maintien de la paix|militaires chargés du maintien de la paix|force russe de maintien de la paix|soldats russes de maintien de la paix|soldats russes de la paix|militaires russes de maintien de la paix|forces russes de maintien de la paix|militaires de la paix|forces d’interposition',
    civilian:
      'civil|civils|mère|civile|civiles|femme|femmes|villageois|villageoise*|journaliste*|médecin*|secouriste*|ambulancier*|infirmier*|infirmière*|enseignant*|berger*|paysan*|agriculteur*|fermier*|vieillard*|personnes âgées|retraité*|habitante|reporter*|photographe*|cameraman|caméraman|étudiant*|mères|passants|ouvrier*|travailleurs|démineur*|humanitaires|riverains|non-combattants|population civile|octogénaire*|nonagénaire*|septuagénaire*|sexagénaire*|centenaire*|institutrice*|instituteur*|professeur*|boulanger*|boulangère*|boucher|bouchers|mécanicien*|électricien*|pompier*|chauffeur*|facteur|épicier*|menuisier*|veuve|veuves|grand-mère*|grands-mères|grand-père|grands-pères|musicien*|ingénieur*|avocat|avocats|avocate*|chirurgien*|pharmacien*|bibliothécaire*|plombier*|cuisinier*|commerçant*|prêtre*|moine*|traducteur*|traductrice*|interprète*',
    child:
      'enfant|enfants|mineur d’âge|mineurs d’âge|nourrisson*|fillette*|garçonnet*|bébé|bébés|adolescent*|gamin*|jeunes filles|garçon*|fille|filles|écolier*|écolière*|nouveau-nés|nouveau-né|mineurs|mineur',
    police: 'policier*|gendarme*|agents de police|agents de la police|forces de l’ordre|membres de la police|agent de police',
    person:
      'personne|personnes|individus|citoyen*|citoyenne*|concitoyen*|compatriote*|gens|victime|victimes|âmes|passagers|patient|patients|fonctionnaire*|membres d’équipage|membres de l’équipage|touristes|employés|ressortissants|corps sans vie|dirigeants|anciens dirigeants|responsables politiques|ex-dirigeants|pilote|pilotes|équipage|adultes|manifestants|familles|individu|rapatriés|évacués|prévenus|humains|êtres humains|vies|vie|hommes et femmes|cousin|cousins|cousine|cousines|frère|frères|neveu|neveux|oncle|oncles|camarade|camarades|collègue|collègues|agents|père|pères|fils|époux|épouse|membre|membres|proches|parents',
    resident: 'habitant|habitants|habitante*|résident|résidents|villageois|citadins|occupants|autochtones|administrés',
    refugee:
      'réfugié|réfugiés|réfugiée*|déplacé|déplacés|déplacées|personnes déplacées|déplacés internes|déplacés intérieurs|exilés|réfugiées|déplacés forcés|personnes en exil|évacuées|personnes réfugiées|personnes déracinées|sans-abri|nouveaux arrivants|arrivants|exilé*',
    body: 'corps|dépouille|dépouilles|cadavre|cadavres|restes|fragments de corps|dépouilles mortelles|corps de soldats|ossements',
    helicopter:
      'hélicoptère|hélicoptères|hélico|hélicos|hélicoptère* de combat|hélicoptère* d’attaque|hélicoptère* militaire*|hélicoptère* de transport|mi-8*|mi-17*|mi-24*|mi-35*',
    drone:
      'drone|drones|véhicule* aérien* sans pilote*|avions sans pilote|avion sans pilote|engin* sans pilote|appareil* sans pilote|aéronef* sans pilote|uav|munitions rôdeuses|bayraktar*|drone* kamikaze*|drone* suicide*|drone* de combat|drone* d’attaque|drone* armés|drone* de reconnaissance|harop*|avion* téléguidé*|aéronefs téléguidés|elbit*|x-55|engin* volant* sans pilote|véhicules aériens non habités|quadricoptère*',
    aircraft:
      'avion|avions|avion* de chasse|avion* de combat|avion* d’attaque|chasseur|chasseurs|bombardier*|avion* militaire*|avion* de ligne|jet|jets|avion* de transport|chasseur-bombardier*|soukhoï|sukhoï|biplan*|su-24*|su-25*|su-30*|mig-21*|mig-29*|an-2*',
    craft: 'aéronef|aéronefs|appareil|appareils|engin volant|engins volants',
    tank: 'char|chars|char* d’assaut|char* de combat|tank|tanks|blindé lourd|blindés lourds|chars lourds|blindés chenillés|char* t-72|t-55*|t-72*|t-90*',
    armour:
      'véhicule* blindé*|blindé|blindés|engin* blindé*|transport* de troupes blindé*|transport* blindé*|autre* véhicule* blindé*|unité* blindée*|véhicules de l’avant blindés|véhicule* de combat|véhicule* de combat blindé*|engin* de combat|véhicules blindés de combat|véhicules de combat blindés|blindé* léger*|transport de troupes|transports de troupes|véhicule* blindé* de transport|matériels blindés|engins chenillés|pièces de matériel blindé|unités de blindés|autre* blindé*|btr|vab',
    ifv: 'véhicule* de combat d’infanterie|véhicule* d’infanterie|vci|bmp',
    artillery:
      'pièce* d’artillerie|unité* d’artillerie|système* d’artillerie|canon|canons|obusier*|mortier*|batterie* d’artillerie|batterie|batteries|lanceur*|lance-roquette*|lance-roquettes multiple*|lance-missile*|système* de lance-roquettes|lance-grenade*|canon* automoteur*|automoteur*|position* d’artillerie|système* lance-roquettes|système* de missile*|batterie* de lance-roquettes|pièce* d’artillerie lourde|affût*|rampe* de lancement|postes de tir|position* de tir|missile* balistique*|orgues|obus de mortier',
    'air-defence':
      'système* tor|système* buk|système* strela|système* pantsir|système* koub|complexe* tor|batterie* anti-aérienne*|batterie* antiaérienne*|batterie* de défense aérienne|batterie* de missiles|système* de missile* antiaérien*|système* de missile* anti-aérien*|système* antiaérien*|système* anti-aérien*|système* de défense aérienne|système* de défense antiaérienne|système* de missile* sol-air|système* osa|systèmes osa|osa|complexe* antiaérien*|complexe* de missiles antiaériens|unité* de défense aérienne|batterie* s-300|système* s-300|système* anti-missile*|système* antimissile*|radar|radars|station* radar|canon* antiaérien*|canon* anti-aérien*|installation* antiaérienne*|installation* anti-aérienne*|complexe* anti-aérien*|complexe* de défense aérienne|lanceur* s-300|lanceur* de s-300|s-300|missile* sol-air|batterie* sol-air|système* sol-air|système* de défense anti-aérienne|moyens de défense aérienne|défense* antiaérienne*|batterie* antimissile*|unités antiaériennes',
    vehicle:
      'véhicule|véhicules|camion|camions|voiture|voitures|véhicule* militaire*|jeep*|ambulance*|véhicule* de transport|camionnette*|fourgon*|4x4|véhicule* utilitaire*|véhicule* logistique*|minibus|autobus|autocar*|bus|véhicule* de l’armée|camion* militaire*|camion* de transport|poids lourds|poids lourd|automobiles|matériels militaires|équipements militaires|engins militaires|camion-citerne|camions-citernes|tracteur*|remorque*',
    depot:
      'dépôt* de munition*|entrepôt* de munition*|dépôt* d’armes|dépôt* d’armement|dépôt* de munitions et d’armes|dépôt* d’obus|soute* à munition*|réserve* de munition*|arsenal|arsenaux|poudrière*|dépôt* de carburant|magasins d’armes|stock* de munition*',
    village: 'village|villages|villages entiers|petits villages',
    settlement:
      'localité|localités|agglomération|agglomérations|colonie|colonies|hameau|hameaux|bourgade|bourgades|implantation*|localités habitées|lieux habités|communes|commune|communautés|zones habitées|zones peuplées|points de peuplement',
    town: 'bourg|bourgs|petites villes|bourgs fortifiés|petite ville|gros bourgs|cités moyennes',
    city: 'ville|villes|cité|cités|grandes villes|chefs-lieux|chef-lieu|centres urbains',
    position:
      'position|positions|poste militaire|postes militaires|poste|postes|hauteur|hauteurs|colline|collines|avant-poste*|points d’appui|position* de combat|point* d’appui|sommet|sommets|crête|crêtes|pic|pics|mont|monts|hauteur* stratégique*|hauteur* dominante*|poste* de combat|poste* d’observation|poste* frontière*|poste* avancé*|poste* de contrôle|fortin*|tranchées|fortification*|bases|bastion*|base militaire|bases militaires|place* forte*',
    district: 'district|districts|région|régions|raïon|raïons|territoires|provinces',
    hectare: 'hectare|hectares',
    house:
      'maison|maisons|habitation|habitations|logement|logements|immeuble|immeubles|bâtiment|bâtiments|édifices|école|écoles|maison* individuelle*|logis|foyers|demeures|bâtisses|pavillon*|immeuble* d’habitation|bâtiment* résidentiel*|appartement*|église*|hôpital|hôpitaux|jardins d’enfants|mosquée*|commerces|infrastructures civiles',
    route: 'route|routes|itinéraire|itinéraires|voie d’accès|voies d’accès|route d’accès|routes d’accès',
  },
  counted: [
    ['mort|morts|mortes|tué|tués|tuées|décès|vies perdues', 'person', 'killed'],
    ['disparu|disparus|disparues|portés disparus|personnes portées disparues', 'person', 'missing'],
    ['blessé|blessés|blessées|blessée', 'person', 'wounded'],
    ['prisonnier|prisonniers|prisonniers de guerre|captifs', 'person', 'captured'],
    ['pertes humaines', 'person', 'killed'],
    ['détenu|détenus|otage*|captif|captive|captives|prisonnière*|prisonniers politiques', 'person', 'captured'],
    ['manquants|personnes portées disparues|personnes disparues|portées disparues|personnes manquantes', 'person', 'missing'],
    ['blessés graves|blessés légers|grands blessés|grand blessé', 'person', 'wounded'],
    ['pertes humaines|morts confirmés', 'person', 'killed'],
    ['soldats morts|soldats tués|militaires tués|militaires morts', 'soldier', 'killed'],
  ],
  outcomes: [
    ['tué*|tuer|tuant|tuent|abattu* par balle*|massacré*|exécuté*|éliminé*|éliminer', 'killed', 'act'],
    ['neutralisé*', 'killed-or-wounded', 'act'],
    [
      'mort|morts|morte|mortes|décédé*|péri|périr|tombé|tombés|succombé|perdu la vie|perdent la vie|perdre la vie|ont trouvé la mort|trouvé la mort|meurent|sont tombés|victime|victimes',
      'killed',
      'suffer',
    ],
    [
      'mort de|mort d’|la mort|décès de|décès|disparition de|coûté la vie|coûter la vie|coûtant la vie|coûte la vie|coûtent la vie',
      'killed',
      'noun',
    ],
    ['blessé*|blesser|blessant|touché*', 'wounded', 'act'],
    [
      'transporté* à l’hôpital|admis* à l’hôpital|conduit* à l’hôpital|emmené* à l’hôpital|évacué* à l’hôpital|évacué* vers l’hôpital|hospitalisé*|soigné*|soignent|à l’hôpital|brûlé*|soins',
      'wounded',
      'suffer',
    ],
    [
      'pertes au combat|tués ou blessés|tués et blessés|tuées ou blessées|tuées et blessées|morts et blessés|morts ou blessés|tués, blessés|mis hors de combat|hors de combat',
      'killed-or-wounded',
      'act',
    ],
    ['capturé*|capturer|fait prisonnier*|faits prisonniers|arrêté*|détenu|détenus|pris en otage*', 'captured', 'act'],
    ['disparu*|portés disparus|porté disparu|manquent à l’appel', 'missing', 'suffer'],
    [
      'mis hors de combat|hors de combat|mis hors service|abattu*|abattre|abattant|abattage|détrui*|destruction|destructions|anéanti*|neutralisé*|neutraliser|mis hors service|mis hors d’usage|descendu|descendus|éliminé*|incendié*|endommagé*|intercepté*',
      'lost',
      'act',
    ],
    ['abattage de|abattage|destruction de|destruction d’|crash', 'lost', 'noun'],
    ['écrasé|écrasés|s’est écrasé|se sont écrasés|tombé|tombés', 'lost', 'suffer'],
    ['enterré*|inhumé*', 'killed', 'lose'],
    ['coûté|coûte|coûtent|coûtait|coûter|coûta', 'killed', 'noun'],
    ['tua|tuèrent', 'killed', 'act'],
    ['blessa|blessèrent', 'wounded', 'act'],
    ['abattit|abattirent|détruisit|détruisirent', 'lost', 'act'],
    ['perdit|perdirent', 'lost', 'lose'],
    ['moururent|mourut|périt|périrent', 'killed', 'suffer'],
    ['perdu*|perdre|perdent|perd|perdait|perdant', 'lost', 'lose'],
    ['perte de|perte d’', 'taken', 'noun'],
    ['perte de|perte d’|perte|pertes', 'lost', 'noun'],
    [
      'rend|rendent|pris|prise|prises|prendre|conquis*|reconquis*|repris*|reprendre|libér*|occupé*|occupe|occupent|captur*|s’emparer|emparé*|contrôl*|tiennent|tient|tenu*|récupér*|rétroc*|restitué*|rendu*|sous contrôle|sous occupation|passés sous',
      'taken',
      'act',
    ],
    ['endommagé*|endommager|détrui*|touché*|bombardé*|incendié*|pilonné*|visé*', 'damaged', 'act'],
    [
      'hors de chez eux|hors de chez elles|loin de leur*|loin de chez eux|loin de chez elles|perdu leur foyer|perdu leurs foyers|perdu leur maison|déplacé*|déracin*|fui|fuient|fuir|quitté|quittent|quitter|chassé*|exode|partis|exilé*|jeté* sur les routes',
      'displaced',
      'act',
    ],
    [
      'passé la frontière|franchi la frontière|franchi*|franchissent|franchissaient|passé le pont|passé le poste|passés en|passées en|arrivé*|arriver|entré*|trouvé refuge|réfugiée*|réfugié* en|rejoint l’arménie|gagné l’arménie|accueilli*',
      'arrived',
      'suffer',
    ],
    ['envoi de|envoi d’', 'deployed', 'noun'],
    ['évacué*|évacuer|évacuation', 'evacuated', 'act'],
    ['déployé*|déployer|déploient|déploiement|déploie|maintenu par|stationné*|envoyé*', 'deployed', 'act'],
    ['rendu*|restitué*|remis|rapatrié*|échangé*|retrouvé*|découvert*|exhumé*|récupéré*|identifié*|rassemblé*', 'found', 'act'],
    ['vivent|vivaient|vit|habitent|habitaient|peuplé*|habitants|vivant', 'living', 'suffer'],
    ['population', 'living', 'noun'],
    ['arrivée de|arrivée d’|arrivée des|arrivées de|afflux de|afflux d’|venue de', 'arrived', 'noun'],
    [
      'exécution de|exécution d’|exécution des|exécution par balle de|assassinat de|assassinat d’|assassinat des|meurtre de|meurtre d’|massacre de|massacre d’|décapitation de|obsèques de|obsèques d’|funérailles de|funérailles d’|enterrement de|inhumation de|élimination de|coûte à|coûté à|coûtait à|coûta à|coûtant à|coûté aux|coûté au|coûte aux|coûte au',
      'killed',
      'noun',
    ],
    [
      'exode de|exode d’|fuite de|fuite d’|fuite des|départ de|départ d’|déplacement de|expulsion de|expulsion d’|déracinement de',
      'displaced',
      'noun',
    ],
    ['emmené*|transporté*|emmènent|convoyé*', 'evacuated', 'act'],
    ['restitué*|rendu|rendus|échangé*|remis|remet|remettent|remettre', 'captured', 'act'],
    ['libéré|libérés|libère|libérer|libéra|libèrent|relâche|relâchent|relâcher', 'captured', 'act'],
    ['frappe sur|frappes sur|tir sur|tirs sur', 'lost', 'noun'],
    ['abandonner leur*|abandonné leur*|quitter leur*|quitté leur*|laisser leur*|laissé leur*', 'displaced', 'act'],
    ['reculé de|retiré* de|replié* de|retraite de', 'taken', 'noun'],
    ['évacuation de|évacuation d’|évacuation des|transfert de|transfert d’', 'evacuated', 'noun'],
    ['sort de|sort d’|sort des|disparition de|disparition d’|recherche de|recherche des', 'missing', 'noun'],
    [
      'arrestation de|arrestation d’|capture de|capture d’|détention de|détention d’|libération de|libération d’|remise de|échange de',
      'captured',
      'noun',
    ],
    ['découverte de|découverte d’|restitution de|exhumation de|rapatriement de|récupération de', 'found', 'noun'],
    ['hospitalisation de|blessures de|blessures à', 'wounded', 'noun'],
    ['enlevé*|arraché*', 'taken', 'act'],
    ['saisi|saisie|saisis|saisies', 'lost', 'act'],
    ['sont tombés|sont tombées', 'taken', 'suffer'],
    [
      'jamais revenu*|jamais rentré*|pas revenus du front|pas rentrés du front|tombé près|tombés près|fauché*|tombé* au combat|tombés au champ d’honneur|sauté sur|sauté* sur une mine|ont sauté sur|trouvé la mort|trouvent la mort|trouvèrent la mort|perdirent la vie|sans vie|laissé la vie|donné leur vie|laissent leur vie|morts au combat|mort au combat|sacrifié*|mourir|meurt|mourait|mouraient',
      'killed',
      'suffer',
    ],
    ['anéanti*|anéantir|abat|abattent|fusillé*|assassiné*|décapité*|liquidé*|exterminé*|fauch*|emporté|tue', 'killed', 'act'],
    ['pleure|pleurent|enterre|enterrent|endeuill*', 'killed', 'lose'],
    [
      'amputé*|mutilé*|atteint* de brûlures|souffre de|reçoivent des soins|en soins|pris en charge|en réanimation|transféré* à l’hôpital|en traitement|blessures',
      'wounded',
      'suffer',
    ],
    ['blessent|blesse', 'wounded', 'act'],
    [
      'sans nouvelles|ignore le sort|ignore toujours le sort|ignore encore le sort|ignorait le sort|le sort reste inconnu|le sort demeure inconnu|introuvable*|à retrouver|manquent encore|manquant|manquants|recherchés|recherche encore|sort inconnu|restent introuvables|porté* manquants|portées disparues',
      'missing',
      'suffer',
    ],
    [
      'retenu*|emprisonné*|incarcéré*|en captivité|en détention|détenus en|derrière les barreaux|fait captif*|faits captifs|relâché*|libérés|rapatrié*|interpellé*|garde en captivité',
      'captured',
      'act',
    ],
    [
      'frappé*|frappe|frappent|frapper|détruisent|détruit|abattent|abat|brûlé*|calciné*|explosé|pulvérisé*|carbonisé*|mis hors d’état|réduit* au silence|mis hors d’état de nuire|anéantir|anéantissent|ravagé*|fait exploser|carcasse*|en flammes|touché*|neutralise|neutralisent|mis en pièces',
      'lost',
      'act',
    ],
    ['laissé sur le terrain|laissé derrière|abandonné*|laissent derrière|laisse derrière', 'lost', 'lose'],
    [
      'prise de|prise d’|prises de|conquête de|reconquête de|reprise de|libération de|capture de|contrôle de|contrôle d’|contrôle sur|récupération de|occupation de|restitution de|rétrocession de|chute de|retour de',
      'taken',
      'noun',
    ],
    [
      'tombé entre les mains|tombés|tombé|tombées|tombée|passé* sous|passées sous contrôle|aux mains|reviennent|revient|revenu*',
      'taken',
      'suffer',
    ],
    [
      'investi*|s’est emparée de|s’est emparé de|se sont emparés de|s’empare|s’emparent|prend|prennent|reprend|reprennent|occupait|conquièrent|conquiert|cédé*|cède|cèdent|céder|détient|détiennent|rendre|récupèrent|récupère|conserve|conservent|libèrent|libère|restitue|restituent',
      'taken',
      'act',
    ],
    [
      'éventré*|démoli*|ravagé*|rasé*|en ruine*|réduit* en cendres|sinistré*|dévasté*|atteint*|soufflé*|essuyé des tirs|essuyé des frappes|sous le feu|frappé*|criblé*|pilonnent|a brûlé|brûlé*',
      'damaged',
      'act',
    ],
    [
      'chasse de|chassent de|chassait de|chassa de|chassèrent de|chassant de|dû partir|dû fuir|obligé* de partir|obligé* de fuir|contraint* de partir|forcé* de partir|dû s’enfuir|abandonné leur*|perdu leur toit|privé* de foyer|sans foyer|sans abri|contraint* de fuir|forcé* à l’exode|pris la fuite|pris la route|prit la route|ont fui|s’enfuir|enfuis|fuite de|sur les routes|sont partis|expulsé*|délogé*|jetés sur les routes|départ de|dépeuplé*|réfugié* dans',
      'displaced',
      'act',
    ],
    [
      'parvenu*|gagné le|ont gagné|passé* en arménie|entrés en arménie|afflué|affluent|enregistré*|accueill*|traversé la frontière|traversé|rentré*|regagné|revenu* chez|retourné*',
      'arrived',
      'suffer',
    ],
    [
      'mis* à l’abri|mis* en sécurité|mis* en lieu sûr|transféré*|conduit* en lieu sûr|secouru*|évacuent|évacue|relogé*|exfiltré*',
      'evacuated',
      'act',
    ],
    [
      'stationnent|stationne|positionné*|dépêché*|dépêche|envoi|envoie|envoient|présence de|déploiement de|déploiement d’|dépêcher|compte déployer|détaché*|retrait de|retrait d’|retire ses|a retiré ses|retirent leurs',
      'deployed',
      'act',
    ],
    [
      'manquent de|manquaient de|vivaient encore|restent|demeurent|restés|restaient|résident|résidaient|privé* de vivres|assiégé*|isolé*|encerclé*|coupé* du monde|bloqué*|pris au piège|habite|sous blocus|demeuraient|peuplaient|peuplent',
      'living',
      'suffer',
    ],
  ],
  sides: {
    azerbaijan: 'azerbaïdjan*|azerbaidjan*|azéri*|azeri*|bakou',
    armenia: 'arménie|armenie|erevan|erévan',
    armenian: 'armén*|pro-arménien*|pro-armén*|karabakhtsi*',
    nk: 'karabakh*|karabagh*|haut-karabakh|haut-karabagh|nagorny karabakh|nagorno-karabakh|nagorny-karabakh|nagorno-karabagh|artsakh*|séparatiste*|sécessionniste*|autonomiste*|stepanakert|rebelle*|autoproclamé*|non reconnue|république non reconnue|karabatsi*|armée de défense|rébellion|insurgés|insurrection|indépendantiste*',
    russia: 'russe*|russie|moscou',
    turkey: 'turc*|turque*|turquie|ankara',
    enemy:
      'ennemi*|adverse|adverses|l’adversaire|adversaire*|de l’adversaire|camp adverse|camp d’en face|l’autre camp|autre camp|l’autre bord|d’en face|partie adverse|l’autre partie|occupant|occupants|l’occupant|agresseur|agresseurs|l’agresseur|envahisseur*',
    own: 'de ses|de leurs|nos|notre|leurs propres|ses propres|dans nos rangs|dans ses rangs|dans leurs rangs|des nôtres|les nôtres|nôtres|de nos|des siens|les siens|compatriote*|concitoyen*|concitoyenne*|frères d’armes|de notre côté|ses rangs|nos rangs|leurs rangs',
    each: 'de chaque côté|chaque camp|dans chaque camp|chaque bord|chaque armée|de chaque bord|de chaque bord|par camp',
    both: 'deux camps|deux armées|de part et d’autre|des deux camps|au total des deux|des deux parties|tous camps confondus|des deux côtés|deux côtés|des deux bords|deux pays|des deux pays|les deux pays|toutes parties confondues|deux peuples|chez les deux belligérants|des belligérants|les deux belligérants|deux belligérants',
  },
  demonyms:
    'azerbaïdjanais|azerbaïdjanaises|arméniens|arménien|arméniennes|azéris|arméniens de souche|arméniens ethniques|karabakhtsis|russes',
  speech: {
    say: 'crédite|créditent|créditait|a crédité|ont crédité|prête aux|prêtent à|prêtent aux|prêtent au|en impute|en imputent|en imputait|met au compte|mettent au compte|met à l’actif|mettent à l’actif|annonç*|insistait|insistaient|répétait|répétaient|confiait|confiaient|racontait|racontaient|notait|notaient|observait|observaient|jugeait|jugeaient|martelait|martelaient|énumérait|énuméraient|relatait|relataient|listait|listaient|situait|situaient|rappelait|rappelaient|répliquait|répliquaient|tweetait|tweetaient|postait|postaient|promettait|promettaient|craignait|craignaient|redoutait|redoutaient|jurait|juraient|tranchait|tranchaient|glissait|glissaient|lâchait|lâchaient|résumait|résumaient|complétait|complétaient|renchérissait|renchérissaient|détaillait|détaillaient|certifiait|certifiaient|garantissait|garantissaient|corrigeait|corrigeaient|proclamait|proclamaient|affichait|affichaient|égrenait|égrenaient|mentionnait|mentionnaient|informait|informaient|plaidait|plaidaient|arguait|arguaient|alléguait|alléguaient|répondait|répondaient|rétorquait|rétorquaient|précisait|précisaient|énonçait|énonçaient|comptabilisait|comptabilisaient|citait|citaient|tempêtait|tempêtaient|fulminait|fulminaient|nuançait|nuançaient|concluaient|faisait savoir|faisaient savoir|faisait valoir|faisaient valoir|faisait part|faisaient part|se félicitait|se félicitaient|se targuait|se targuaient|se vantait|se vantaient|a insisté|ont insisté|a répété|ont répété|a martelé|a confié|a répliqué|a résumé|a énuméré|a rappelé|ont rappelé|a lâché|a glissé|a jugé|a observé|a noté|ont noté|note|notent|fait à présent état|font à présent état|fait à ce stade état|avançait|avançaient|dénonç*|reconnaissaient|prétendait|prétendaient|assurait|assuraient|maintenait|maintenaient|brandissait|écrivait|écrivaient|craint|craignent|redoute|redoutent|a porté à|ont porté à|porte le bilan|portent le bilan|portait le bilan|porté le bilan|porte son bilan|porte désormais le bilan|porte le nombre|portent le nombre|relève le bilan|relève son bilan|a porté|ont porté|établi que|a établi|ont établi|estimé|estimait|estimaient|estimant|tweete|tweeté|twitté|posté|partagé|soutenu|prétendu|relate|relatent|relaté|raconte|racontent|raconté|confie|confié|mentionne|mentionnent|mentionné|informe|informent|informé|évaluait|évaluaient|évalué|actualisé|actualise|mis à jour|met à jour|se plaint|se plaignent|tenait pour|tient pour|tiennent pour|donné|rapportait|comptabilisé|dénombré|énonce|égrène|égrènent|concluait|conclut|conclu|maintenu|alerte|alertent|alerté|argue|arguent|argué|aligne|aligné|répète|répètent|répété|promet|promettent|a promis|a enregistré|ont enregistré|enregistrait|décompte|décomptent|décomptait|a décompté|ont décompté|comptait|comptaient|a compté|ont compté|parlera|évaluent|évalue|situe|situent|chiffraient|reprend|poursuit|renchérit|renchérissent|clame|clament|clamait|proclame|proclament|se prévaut|lâcher|lâché|a fini par reconnaître|se prévalent|dit que|font valoir|fait valoir|dévoile|dévoilent|a dévoilé|divulgue|a divulgué|diffuse|a diffusé|actualise|a actualisé|porte à|portent à|porte désormais à|documente|documentent|a documenté|ont documenté|attribue|attribuent|soutenait|soutiennent|avait soutenu|a soutenu|rend hommage à|pleure|pleurent|table|ajoute|s’attribue|s’attribuent|nomme|a nommé|affirm*|a affirmé|indiqu*|déclar*|annonc*|rapport*|signal*|assur*|précis*|dit|disent|disait|dire|dit que|ajout*|fait état|font état|faisant état|faire état|faisait état|faisaient état|fit état|firent état|fait désormais état|font désormais état|faisait désormais état|fait déjà état|font déjà état|faisait déjà état|fait aussi état|font aussi état|fait également état|font également état|fait toujours état|fait maintenant état|fait encore état|fait pour sa part état|font pour leur part état|fait quant à lui état|fait quant à elle état|fait de son côté état|fait pour l’instant état|fait pour l’heure état|fait seulement état|parle désormais de|parle désormais d’|parlent désormais de|parlent désormais d’|parle maintenant de|parle aussi de|parle seulement de|fait savoir|parle de|parlent de|parle d’|parlent d’|parlé de|revendiqu*|soutien que|soutient que|préten*|estime que|estiment que|compte|comptent|recens*|dénombr*|évoqu*|avanc* le chiffre|chiffr*|évalu*|communiqu* que|publi*|a fait savoir|confirm*|répond|répondu|accus*|expliqu*|souligne|soulign*|donne le chiffre|donne un bilan|dénonc*|écrit|écrivent|a posté|martèl*|cite|selon qui|fait part|parle|parlent|parlait|parlaient|avance|avancent|avançait|a avancé|se targue|se targuent|se félicite|se félicitent|se vante|réplique|répliqué|rétorqu*|détaille|détaillé|dénombrait|estime|estiment|arrondit|relève|relèvent|relevait|relevé|énumère|énumèrent|énuméré|comptabilis*|table sur|tablent sur|balaie|oppose|opposent|rappelle|rappelé|insiste|insistent|martèle|glisse|lâche|tranche|corrige|s’en tient à|s’en tiennent à|dresse|dressent|a dressé|déclarent|listent|liste|ont revu|a revu|révis*|revoit|revoient|maintient|maintiennent|jure|jurent|notifi*|fourni|fournit|fournissent|brandit|se réjouit|se réjouissent|claironne|reconnaissait|ne donne que|donne|donnent|donnait|retient|arrondissent|s’est félicité*|s’est réjoui*|s’est vanté*|s’est targué*|a salué|salue|appris de|apprend de|a-t-on appris de|énumèr*|dit-il|dit-elle|a-t-il dit|conclut-*|lance-t-*|poursuit-*|écrit-*|estime-t-*|répond-*|détaille-t-*|assène-*|insiste-t-*|martèle-t-*|compte-t-*|a-t-il|a-t-elle',
    admit:
      'aveu|aveux|concession|reconnaissance par|consent|passe aux aveux|reconnaît|reconnait|reconnaissent|reconnu|reconnaissant|a reconnu|ont reconnu|admet|admettent|admis|concède|concèdent|concédé|déplore|déplorent|déploré|déplorait|déploraient|déplorant|admettait|admettaient|admettant|concédait|concédaient|concédant|reconnaissaient|confesse|avoue|avouent|avouait|avoué',
    deny: 'qualifie de fable|tourne en dérision|récuse|récusent|a récusé|rejette|dément|démentent|démenti|démenti*|nie|nient|nié|niait|niant|réfut*|contest*|rejett*|rejet*',
    according:
      'provient de|provient du|provient des|proviennent de|proviennent du|proviennent des|émane de|émane du|émanent de|émanent du|du propre aveu de|du propre aveu du|du propre aveu des|du propre aveu d’|sur la foi de|sur la foi du|sur la foi des|sur la foi d’|s’appuyant sur|se fondant sur|de l’avis d’|aux yeux de|aux yeux du|aux yeux des|aux yeux d’|pour ce qui est de l’avis de|pour ce qui est de l’avis du|pour ce qui est de l’avis des|pour ce qui est de l’avis d’|comme l’affirme|comme l’indique|au compte de|au compte du|au compte des|au compte d’|à suivre|si l’on suit|si l’on s’en tient aux chiffres de|si l’on s’en tient aux chiffres du|si l’on s’en tient aux chiffres des|si l’on s’en tient aux chiffres d’|sur la base de données de|sur la base de données du|sur la base de données des|sur la base de données d’|selon|d’après|à en croire|de source|d’après les|aux dires de|aux dires du|aux dires des|aux dires d’|de l’aveu de|de l’aveu du|de l’aveu des|de l’aveu d’|au dire de|au dire du|au dire des|au dire d’|dixit|citant|d’après un|de sources|pour le compte de|pour le compte du|pour le compte des|pour le compte d’|si l’on en croit|si on en croit|de l’avis de|de l’avis du|de l’avis des',
  },
  marks: {
    telling:
      'versions|sources|décomptes|décompte|décomptes|bilan|bilans|chiffres|données|version|liste|communiqué|communiqués|bulletin|estimation|estimations|statistiques|recensement|annonce|aveu|aveux|revendication|revendications|affirmation|affirmations|comptage|calculs|comptes|relevé',
    article: 'un|une',
    aid: 'aide|aides|humanitaire*|convoi*|assistance|vivres|ravitaillement',
    day: 'jour|jours|journées',
    week: 'semaine|semaines',
    year: 'an|ans|année|années',
    have: 'a|ont|avait|avaient|aurait|auraient|avoir|ayant|eu|ai|avons|aura|auront|compterait|compteraient|enregistré|enregistrent|déplore|déplorent',
    be: 'est|sont|était|étaient|été|être|serait|seraient|soit|soient|étant|fut|furent|sera|seront',
    by: 'par',
    of: 'de|d’|du|des|d',
    and: 'et|ou|ainsi que|et de|et d’|puis|&|tout comme',
    other: 'autre|autres',
    zero: 'aucun|aucune|pas un seul|pas une seule|nul|nulle|pas de|pas d’|pas perdu de|pas perdu d’|pas la moindre|pas le moindre|aucune des|aucun des|zéro|pas eu de|pas eu d’|le moindre|la moindre',
    not: 'ne|n’|n|pas|ni|jamais',
    stop: 'au-dessus|au-delà|autour|hors|dans|en|à|au|aux|sur|sous|pour|avec|sans|chez|vers|entre|contre|lors|pendant|durant|après|avant|qui|que|qu’|qu|dont|où|lorsque|quand|si|comme|mais|car|donc|ce|cette|ces|cela|il|ils|elle|elles|on|nous|vous|y|se|s’|s|lui|leur|leurs|son|sa|ses|plus|moins|très|même|depuis|parmi|selon|près|environ|jusqu’|malgré|via',
    to: 'à|de|au nombre de|se chiffrent à|s’établit à|s’établissait à|s’élève à|monte à|porté à|passé à|atteint|d’|dépasse|atteignait|atteignent|atteignaient|s’élevait à|s’élevaient à|s’élèvent à|montait à|monté à|grimpé à|grimpe à|dépassait|avoisine|avoisinait|frôle',
    pronoun: 'a-t-il|a-t-elle|ont-ils|ont-elles|il|elle|ils|elles|ce dernier|cette dernière|ces derniers|le même|la même|celui-ci|celle-ci',
    spokes: 'porte-parole|porte-paroles|responsable|responsables|représentant|représentants|représentante',
    since: 'depuis|à compter de',
    sofar: 'en somme|à ce jour|jusqu’ici|jusqu’à présent|au total|depuis le début|désormais|à ce stade|en tout|pour l’heure',
    war: 'guerre|guerres|conflit|conflits',
    total: 'bilan|bilans|nombre|total|décompte|chiffre',
    break:
      'mais|tandis que|alors que|tandis qu’|alors qu’|cependant|toutefois|pendant que|en revanche|de son côté|pour sa part|quant à|quant aux|quant au|là où|après que|lorsque',
    keeping: 'maintien de la paix|force d’interposition|interposition|force de paix|casques bleus|forces de paix',
    began: 'commenc*|lanc*|débuté|débutait|déclench*|démarré|entam*|a éclaté|éclat*',
    attack:
      'attaque|attaques|offensive|offensives|assaut|contre-offensive|opération|hostilités|combats|bombardement|bombardements|pilonnage|bombarder|attaquer|attaqué',
    twice: 'reprises|fois',
    only: 'seul|seule|unique',
    that: 'que|qu’|qu',
    army: 'armée|armées|forces armées|forces|force|troupes|unités|soldats|militaires|rangs|militaire|aviation|défense antiaérienne',
    among: 'dans les rangs de|dans les rangs|dans les rangs des|parmi|chez|du côté|côté|au sein de|dans le camp',
    back: 'également|aussi|en outre|encore|par ailleurs|de plus',
    against: 'contre',
    enclave: 'enclave|région|territoire',
    refers: 'c’est ce que|c’est ce qu’|c’est du moins ce que',
    which: 'lequel|laquelle|lesquels|lesquelles|qui',
    hiswords: 'selon lui|selon elle|selon eux|d’après lui|d’après elle|à l’en croire',
    subset:
      'dont|parmi lesquels|parmi lesquelles|parmi eux|y compris|d’entre eux|d’entre elles|de ceux-ci|de celles-ci|parmi elles|desquels|desquelles|sur lesquels|entre autres',
    echo: 'contre|à|que|qu’|au lieu de|d’abord',
    clock: 'vers|à|dès|aux alentours de|autour de',
  },
};
