import type { WordTable } from '../word-table.ts';

/** Words of Spanish sentences that count losses, people and places. */
export const SPANISH: WordTable = {
  countables: {
    soldier:
      'soldado*|militar|militares|efectivos|combatiente*|tropas|miliciano*|reservistas|mercenarios|uniformados|soldada*|fuerzas armadas|reclutas|recluta|voluntarios|terroristas|terrorista|yihadista*|insurgentes|mercenario*|guardia* fronterizo*|guardias de frontera|francotirador*|infantes|paracaidistas|hombres|hombre|personal militar|guerrillero*|combatiente|conscripto*|sargento*|cabo|cabos|artilleros|saboteadores|efectivo',
    officer:
      'oficial|oficiales|coronel|coroneles|teniente*|comandante*|teniente* coronel*|mandos|comandantes|capitán|capitanes|suboficial*',
    general: 'general|generales|generales de brigada|general de brigada|generales mayores',
    peacekeeper:
      'soldado* de paz|cascos azules|fuerzas de paz|efectivos de paz|pacificador*|soldados de mantenimiento de la paz|miembros de la fuerza de paz|fuerzas de mantenimiento de la paz|soldados rusos de paz|efectivos rusos de paz|fuerza de paz|tropas de paz|soldados rusos de mantenimiento de la paz|miembros de las fuerzas de paz|militares rusos de paz|militares de paz|cuerpos de paz',
    civilian:
      'octogenari*|nonagenari*|septuagenari*|civil|civiles|mujer|mujeres|aldean*|periodista*|civilas|ancian*|campesin*|granjer*|agricultor*|pastor|pastores|médic*|enfermer*|reporter*|camarógraf*|maestr*|jubilad*|trabajador*|conductor*|minero*|voluntario|madre|madres|lugareñ*|no combatientes|población civil|estudiante*|paramédic*|socorrista*|transeúntes|panader*|mecánico*|electricista*|bombero*|cartero*|abuela|abuelas|abuelo|abuelos|viuda|viudas|músic*|ingenier*|abogad*|ciruj*|farmacéutic*|sacerdote*|albañil*|carpinter*|profesor*',
    child:
      'niño*|niña*|menor|menores|bebé*|adolescente*|escolar*|chico*|chica*|infante*|muchach*|hijo*|hija*|menores de edad|recién nacid*',
    police: 'policía|policías|agente* de policía|agentes|gendarme*|policial*',
    person:
      'vecin*|compatriota*|persona|personas|víctima|víctimas|gente|damnificado*|afectados|pasajeros|individuos|ciudadan*|nacionales|dirigente*|líderes|líder|exdirigente*|pacientes|paciente|enfermos|enfermas|enfermo|enferma|vidas|almas|familias|pilotos|piloto|tripulante*|manifestantes|turistas|funcionario*|empleados|políticos|ministros|miembros|seres humanos|hombres y mujeres',
    resident: 'habitante*|residente*|pobladores|vecinos|lugareños|aldeanos|moradores|poblador',
    refugee:
      'refugiad*|desplazad*|desplazad* intern*|evacuad*|exiliad*|desarraigad*|recién llegad*|desplazados forzosos|desplazados forzados',
    body: 'cuerpo|cuerpos|cadáver|cadáveres|restos|restos mortales|despojos|cuerpos sin vida',
    helicopter: 'helicóptero*|helicópteros de combate|helicópteros de ataque|helicóptero* militar*|mi-8*|mi-17*|mi-24*|mi-35*',
    drone:
      'dron|drones|vehículo* aéreo* no tripulado*|avion* no tripulado*|uav|aparatos no tripulados|aeronave* no tripulada*|drones kamikaze|drones suicidas|drones de combate|bayraktar*|aparato* no tripulado*|vehículos no tripulados|vehículo* no tripulado*|aviones sin piloto|avión sin piloto|munición merodeadora|municiones merodeadoras',
    aircraft:
      'avión|aviones|cazas|aviones de combate|caza|cazabombardero*|bombardero*|avión de combate|aviones militares|avión militar|avioneta*|reactor*|su-24*|su-25*|su-30*|mig-21*|mig-29*|an-2*',
    craft: 'aparato|aparatos|aeronave|aeronaves',
    tank: 'tanque|tanques|carro* de combate|carro* blindado* pesados|tanques de batalla|carros|t-55*|t-72*|t-90*',
    armour:
      'blindado|blindados|vehículo* blindado*|transporte* blindado*|transporte* de personal|carro* blindado*|blindada|blindadas|vehículo* blindado* de combate|vehículo* de combate|vehículo* de combate blindado*|unidad* blindada*|transportes de tropas|transporte* de tropas|piezas blindadas|equipo* blindado*|carros de combate blindados|otros blindados|tanqueta*',
    ifv: 'vehículo* de combate de infantería|vehículo* de infantería',
    artillery:
      'pieza* de artillería|sistema* de artillería|cañón|cañones|obús|obuses|mortero*|lanzacohetes|unidad* de artillería|unidades de artillería|lanzamisiles|pieza* artillera*|sistema* artiller*|batería* de artillería|batería* artillera*|lanzagranadas|sistema* de cohetes|lanzador*|lanzaderas|cañones autopropulsados|posicion* de artillería|posición de artillería|piezas de campaña|lanzacohetes múltiples|sistema* de lanzacohetes|baterías',
    'air-defence':
      'sistema* antiaéreo*|batería* antiaérea*|sistema* de defensa aérea|sistema* de misiles antiaéreos|sistema* de defensa antiaérea|complejo* antiaéreo*|batería* de defensa aérea|batería* de misiles|sistema* antimisil*|sistema* de misil* antiaéreo*|cañones antiaéreos|cañón antiaéreo|defensa* antiaérea*|radar|radares|s-300|sistema* s-300|sistema* osa|batería* s-300|lanzador* s-300|lanzaderas s-300|unidad* antiaérea*|unidades antiaéreas|unidad* de defensa aérea|misiles tierra-aire',
    vehicle:
      'vehículo|vehículos|camión|camiones|coche|coches|vehículos militares|ambulancia*|automóvil*|camioneta*|autobús|autobuses|furgoneta*|todoterreno*|jeep*|turismos|vehículo* militar*|equipos militares|piezas de equipo|tractores|tractor|carros militares|camiones militares|camión militar|automóvil|cisternas|convoyes|unidades de transporte',
    depot:
      'depósito* de municiones|depósito* de munición|depósito* de armas|arsenal|arsenales|polvorín|polvorines|almacén de municiones|almacenes de munición|almacenes de municiones|depósito* de combustible|depósito* de armamento|depósito*',
    village: 'aldea|aldeas|pueblo|pueblos|aldehuela*|caserío*',
    settlement:
      'localidad|localidades|asentamiento*|población|poblaciones|poblado*|núcleos de población|núcleo* poblado*|comunidades|municipios|puntos poblados|zonas pobladas|lugares habitados',
    town: 'pueblos grandes|villas|villa|municipalidades',
    city: 'ciudad|ciudades|grandes ciudades|capitales de distrito|urbes',
    position:
      'posición|posiciones|puesto|puestos|altura|alturas|colinas|posición militar|colina|cerro|cerros|pico|picos|puesto* de combate|puesto* militar*|puesto* fronterizo*|puesto* de control|puesto* de observación|cota|cotas|trincheras|bastion*|bastión|plaza* fuerte*|bases|bases militares|cima|cimas|cumbres|alturas estratégicas|fortificaciones',
    district: 'distrito|distritos|región|regiones|provincias|territorios|comarca*|distritos circundantes|raión|raiones|provincia',
    hectare: 'hectárea*',
    house:
      'casa|casas|vivienda*|edificio*|escuela*|hogares|hogar|domicilio*|inmueble*|apartamento*|bloques de viviendas|iglesia*|hospital|hospitales|colegio*|jardines de infancia|tiendas|casas particulares|edificación|edificaciones|pisos',
    route: 'carretera|carreteras|ruta|rutas|vía|vías|corredor',
  },
  counted: [
    ['muerto|muertos|muertas|muerta|fallecid*|muertes|decesos|víctimas mortales', 'person', 'killed'],
    ['herido|heridos|heridas', 'person', 'wounded'],
    ['desaparecid*', 'person', 'missing'],
    ['prisionero*|prisioneros de guerra|capturados', 'person', 'captured'],
    ['rehén|rehenes|detenid*|preso|presos|cautivo*|cautivos|prisioneras|encarcelad*', 'person', 'captured'],
    ['caído|caídos|bajas mortales|fallecimientos|asesinados|muertas', 'person', 'killed'],
    ['lesionado*|lesionada*', 'person', 'wounded'],
  ],
  outcomes: [
    ['incautad*|incautó|incautaron', 'lost', 'act'],
    ['matar*|mató|mataron|matado|asesinad*|abatid*|ejecutad*', 'killed', 'act'],
    ['muert*|murió|murieron|morir|fallec*|perdieron la vida|perdió la vida|perecieron|caídos|cayeron', 'killed', 'suffer'],
    ['muerte de|la muerte|las muertes|muertes de|fallecimiento de|costó la vida|cobró la vida', 'killed', 'noun'],
    ['herid*|herir|hirieron|lesionad*', 'wounded', 'act'],
    ['hospitalizad*|en el hospital|quemad*|atendid*|ingresad*', 'wounded', 'suffer'],
    ['muertos o heridos|muertos y heridos|muertas y heridas|muertos o heridas|bajas', 'killed-or-wounded', 'act'],
    ['neutralizad*|fuera de combate', 'killed-or-wounded', 'act'],
    ['desaparecid*|se desconoce el paradero|paradero desconocido|se ignora el paradero', 'missing', 'suffer'],
    ['capturad*|detenid*|hechos prisioneros|apresad*', 'captured', 'act'],
    [
      'derribad*|derribar*|derribó|destruid*|destruyó|destruyeron|destruir|abatid*|abatir|abatió|aniquilad*|eliminad*|eliminar|eliminó|eliminaron|inutilizad*|neutralizad*|dañad*',
      'lost',
      'act',
    ],
    ['se estrelló|estrellado|cayó', 'lost', 'suffer'],
    ['perdid*|perdió|perdieron|perder|pierde', 'lost', 'lose'],
    ['pérdida|pérdidas|derribo|destrucción', 'lost', 'noun'],
    ['liberad*|liberó|tomad*|tomó|tomaron|capturad*|conquistad*|recuperad*|recuperó|ocupad*|ocupó|controla*|bajo control', 'taken', 'act'],
    ['dañad*|destruid*|destruyó|destruyeron|destrozó|destrozaron|dañó|dañaron|bombardead*|alcanzad*', 'damaged', 'act'],
    [
      'perdieron sus hogares|perdieron su hogar|huid*|huyeron|huir|desplazad*|abandonad*|abandonaron|expulsad*|han salido|éxodo',
      'displaced',
      'act',
    ],
    ['llegad*|llegaron|cruzad*|cruzaron|entrad*|entraron', 'arrived', 'suffer'],
    ['evacuad*|evacuación', 'evacuated', 'act'],
    ['retirada de|retira sus|retiró a sus|desplegad*|desplegó|despliegue|destacad*|estacionad*', 'deployed', 'act'],
    ['entregad*|devuelt*|repatriad*|encontrad*|hallad*|recuperad*|identificad*', 'found', 'act'],
    ['viven|vivían|vive|residen|habitan|población|poblad*', 'living', 'suffer'],
    [
      'perder la vida|pierden la vida|perdieron la vida|han perdido la vida|mueren|muere|morían|moría|pereció|perecido|sin vida|cayeron en combate|entregaron su vida|sucumb*|resultaron muertos|resultó muerto|halló la muerte|encontraron la muerte',
      'killed',
      'suffer',
    ],
    ['mata|matan|acribill*|fusilad*|decapitad*|masacr*|aniquil*|elimin*|liquid*|cobr* la vida|se cobró|segó', 'killed', 'act'],
    ['cuesta la vida|costaron la vida|costado la vida|pérdida de vidas', 'killed', 'noun'],
    ['enterr*|sepult*|llora|lloran', 'killed', 'lose'],
    [
      'resultaron heridos|sufrieron quemaduras|quemaduras|quemaduras graves|sufrieron heridas|sufrió heridas|tratad*|recib* tratamiento|en tratamiento|reciben atención|en cuidados intensivos|hiere|hieren|en hospitales',
      'wounded',
      'suffer',
    ],
    [
      'en paradero desconocido|paradero desconocido|sin localizar|siguen desaparecidos|sin noticias|desapareció|desaparecieron|falta por encontrar',
      'missing',
      'suffer',
    ],
    [
      'en cautiverio|en prisión|encarcelad*|arrestad*|retenid*|retiene|retienen|mantiene detenidos|liberados|devuelt*|entregó|entregaron|apres*|hizo prisioneros|hechos prisioneros|cautiv*',
      'captured',
      'act',
    ],
    [
      'abatieron|derribaron|derriban|derriba|destruye|destruyen|aniquilar|aniquiló|neutralizó|neutralizaron|inutilizó|puesto* fuera de combate|fuera de combate|fuera de servicio|alcanzad*|alcanzó|alcanzaron|quemad*|incendiad*|calcinad*|volad*|voló|hundid*|dañó|dañaron|pulveriz*|golpead*|impactad*|silenciad*|en llamas',
      'lost',
      'act',
    ],
    ['dejó en el campo|dejado atrás|dejó atrás|abandonó', 'lost', 'lose'],
    [
      'toma de|la toma|conquista de|recuperación de|reconquista de|liberación de|«liberación» de|captura de|control de|control sobre|caída de|devolución de|entrega de|ocupación de',
      'taken',
      'noun',
    ],
    ['cayó|cayeron|ha caído|han caído|pasó a manos|pasaron a manos|en manos de|pasaron a|pasó a', 'taken', 'suffer'],
    [
      'recuperaron|recupera|recuperan|liberaron|libera|liberan|liberar|tomar|toma|toman|capturó|capturaron|conquistó|conquistaron|ocuparon|ocupan|ocupa|reconquist*|devuelt*|devolv*|devolvió|ced*|cedió|cedieron|entreg*|arrebat*|se hizo con|se hicieron con|retom*|bajo su control|bajo control|se apoder*|controló|entró en',
      'taken',
      'act',
    ],
    [
      'arrasad*|derruid*|devastad*|en ruinas|reducid* a escombros|afectad*|bombarde*|sufrieron daños|sufrió daños|daños en|bajo fuego|atacad*|demolid*|incendiad*|destrozad*',
      'damaged',
      'act',
    ],
    [
      'quedaron sin hogar|sin hogar|sin techo|obligad* a huir|forzad* a huir|dejar sus hogares|dejaron sus casas|abandonar sus hogares|abandonar sus casas|han huido|escaparon|escapado|salieron|salió|huyen|huye|fuga|desplazamiento|desplazó|marcharon|marchado|se fueron|desalojad*|refugiad*',
      'displaced',
      'act',
    ],
    [
      'han llegado|llegó|ha llegado|han cruzado|cruzado|cruzó|cruzan|llegan|acogid*|recibid*|registrad*|han entrado|entró|regresad*|regresaron|han vuelto|volvieron|retornad*|retornaron|alcanzaron armenia|ingresad* en armenia|ingresaron',
      'arrived',
      'suffer',
    ],
    ['puest* a salvo|a salvo|trasladad*|trasladó|trasladaron|rescatad*|sacad*|evacuó|evacuaron|evacuar|realojad*', 'evacuated', 'act'],
    [
      'despliega|despliegan|desplegará|desplegar|desplegaron|envío de|envía|envió|enviado*|enviar|enviará|emplazad*|apostad*|destinad*|presencia de|se desplegaron',
      'deployed',
      'act',
    ],
    [
      'quedan|quedaban|permanecen|permanecían|siguen viviendo|residían|residentes|habitaban|aislad*|atrapad*|sitiad*|bloquead*|asediad*|incomunicad*',
      'living',
      'suffer',
    ],
  ],
  sides: {
    azerbaijan: 'azerbaiyán|azerbaiyan|azerbaiyan*|azerí|azeríes|azerbayán|azerbayan*|bakú|baku|azerbaiyano*|azerbaiyana*',
    armenia: 'armenia|ereván|erevan|yereván',
    armenian: 'armenio*|armenias|prorarmenio*|proarmeni*',
    nk: 'nagorno-karabaj|nagorno karabaj|karabaj|alto karabaj|artsaj|separatista*|stepanakert|rebelde*|secesionista*|autoproclamad*|república no reconocida|ejército de defensa|insurgentes|insurgencia|rebelión|independentista*',
    russia: 'ruso|rusos|rusa|rusas|rusia|moscú',
    turkey: 'turco*|turca*|turquía|ankara',
    enemy:
      'enemig*|adversari*|bando contrario|otro bando|el otro bando|parte contraria|bando opuesto|bando rival|ocupante*|invasor*|agresor*',
    own: 'de sus|nuestros|nuestras|sus propios|propios|compatriota*|conciudadan*|de los nuestros|de los suyos|nuestro|nuestra|los nuestros|los suyos|en sus filas|sus filas|de nuestros|de nuestras|propias',
    each: 'cada bando|cada lado|cada parte|cada ejército|por bando',
    both: 'ambos bandos|ambas partes|ambos lados|los dos bandos|ambos países|los dos países|ambos ejércitos|dos ejércitos|ambas naciones|los dos lados|entre ambos',
  },
  demonyms: 'armenios|azerbaiyanos|azeríes|armenios étnicos|rusos',
  speech: {
    say: 'reivindica|reivindicó|reivindicaron|reivindican|decía|decían|contaba|contaban|recordaba|recordaban|sostenía|sostenían|repetía|repetían|calculaba|calculaban|insistía|insistían|explicaba|explicaban|escribía|escribían|replicaba|respondía|respondían|lamentaba|lamentaban|estimaba|estimaban|resumía|advertía|advertían|comentaba|comentaban|añadía|añadían|agregaba|agregaban|zanjaba|matizaba|actualiz*|tuite*|replic*|respond*|insist*|mantien*|mantuvo|acusa*|acusó|detall*|list*|ha dicho|han dicho|apost*|compart*|concluy*|cuentan|contó|narr*|relat*|advirt*|advierte*|jura*|promet*|da la cifra|da por|dan por|dio por|dieron por|dio la cifra|dan la cifra|dan cuenta de|agreg*|añad*|sitúan|situaron|dice|maneja|manejan|document*|anot*|atribuy*|hablan|hablaron|habló|habla|ofrece|ofreció|apunt*|sostienen|sostuvieron|sostiene|recog*|alega|alegan|alegó|dijo|dice|dijeron|dicen|afirm*|declar*|anunci*|inform*|asegur*|señal*|report*|sostien*|sostuvo|indic*|comunic*|elev*|cifr*|estim*|confirm*|public*|precis*|explic*|habla de|hablan de|cuenta|contabiliz*|escrib*|denunci*|revel*|detall*|enumer*|sum*|fij*|situó|sitúa|sitúan|calcula|calculan|calculó|registr*|asever*|subray*|replic*|recont*|difund*|manifest*|expres*|contabilizó|da cuenta de|dio cuenta de|dieron cuenta de|hizo saber|habló de|hablaron de|celebr*|lament*|eleva|elevan|rebaja|rebajan|rebajó|coloca|colocó|adelant*|avanzó|alert*|reiter*|acus*|dieron a conocer|dio a conocer|da a conocer|puso en|pone en|ponen en|computa|computan|notific*|remarc*|recalc*|refiri*|refiere',
    admit: 'reconoc*|admit*',
    deny: 'niega|niegan|negó|negaron|desmiente*|desmintió|desmintieron|rechaz*',
    according:
      'procede de|procede del|proceden de|proceden del|proviene de|proviene del|provienen de|provienen del|a juicio de|en opinión de|en palabras de|según datos de|según fuentes de|al decir de|por boca de|si se cree a|de creer a|a tenor de|a ojos de|según|de acuerdo con|conforme a|a decir de|citando',
  },
  marks: {
    telling:
      'versiones|fuentes|recuentos|listas|recuento|balance|cifras|datos|versión|lista|cómputo|parte|partes|estimación|estimaciones|comunicado|estadísticas|anuncio|afirmación|boletín|relato|admisión',
    couple: 'un par de',
    have: 'ha|han|había|habían|haber|habría|habrían|tiene|tienen|tuvo',
    be: 'es|son|era|eran|fue|fueron|sido|está|están|ser|resultaron|resultó',
    by: 'por',
    of: 'de|del',
    and: 'y|o|e|u|así como',
    other: 'otros|otras|otro|otra|más',
    article: 'un|una|uno',
    zero: 'ningún|ninguno|ninguna|ni un solo|ni una sola|ni uno solo|ni un|ni una|cero',
    not: 'no|ni|nunca',
    stop: 'en|a|al|con|sin|para|sobre|tras|desde|hasta|entre|contra|durante|que|quien|cuando|donde|como|pero|si|su|sus|se|le|lo|ya|aunque|mientras|según|incluid*|entre ellos|porque|por',
    to: 'a|a los|a las|en|de|son|es|alcanza|supera|asciende a|ascienden a|ascendió a|rozan los|roza los|rozan ya los|supera los|superan los|supera ya los|superan ya los|ronda los|rondan los|alcanza los|alcanzan los|llega a|llegan a|llega ya a|se eleva a|se elevan a|suman|suma|sumaban|totalizan',
    pronoun: 'él|ella|ellos|ellas|este último',
    spokes: 'portavoz|portavoces|vocero|vocera',
    since: 'desde',
    sofar: 'hasta ahora|hasta el momento|en total|desde el inicio|hasta la fecha|por ahora',
    war: 'guerra|guerras|conflicto|conflictos',
    total: 'balance|número|cifra|total|recuento',
    break: 'pero|mientras que|sin embargo|aunque|en cambio|por su parte|mientras',
    keeping: 'mantenimiento de la paz|fuerza* de paz|contingente',
    began: 'comenz*|empez*|inici*|lanz*|estall*',
    attack: 'ataque|ataques|ofensiva|operación|combates|bombardeos',
    twice: 'veces|ocasiones',
    only: 'solo|sólo|único|única|solamente',
    that: 'que',
    army: 'ejército|ejércitos|fuerzas|tropas|unidades|militares',
    among: 'entre|en las filas de|del lado',
    back: 'también|además',
    against: 'contra',
    aid: 'ayuda|humanitari*|convoy*',
    day: 'día|días',
    week: 'semana|semanas',
    year: 'año|años',
    hiswords: 'según él|según ella|según ellos',
    subset:
      'entre ellos|entre ellas|incluidos|incluidas|de ellos|de los cuales|de ellas|de las cuales|entre los cuales|entre las cuales|entre los que|entre las que|de esos|de estos|de estas|uno de ellos|una de ellas|incluyendo|de entre ellos',
    echo: 'a|de|frente a|contra',
    clock: 'a|hacia|sobre',
  },
};
