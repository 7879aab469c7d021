/** Titles and offices before a surname, folded: they are no first name. */
export const TITLE_WORDS = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'president|presidente|presidenta|prasident|prime minister|premier|premier ministre|minister|ministre|ministro|ministra|general|colonel|major|captain|spokes(?:man|woman|person)|mr|mrs|ms|m|mme|sr|sra|herr|frau|pm|leader|chief|commander|\\p{L}+prasident|\\p{L}+minister|\\p{L}+chef|regierungschef|ombudsman|ambassador|secretary',
    'президент\\p{L}*|премьер\\p{L}*|министр\\p{L}*|генерал\\p{L}*|полковник\\p{L}*|глав\\p{L}+|господин\\p{L}*|омбудсмен\\p{L}*',
    'prezident\\p{L}*|nazir\\p{L}*|general\\p{L}*|polkovnik\\p{L}*|cumhurbaskani|basbakan|basbakani|bakan|bakani|lider\\p{L}*|sozcusu',
    'նախագահ\\p{L}*|վարչապետ\\p{L}*|նախարար\\p{L}*|գեներալ\\p{L}*|պաշտպան\\p{L}*',
  ].join('|')})\\.? $`,
  'u',
);

/** Words for a kind of place beside its name, folded: companions of names that are never alone. */
export const PLACE_WORDS =
  /(?:village|town|city|district|region|province|settlement|ville|localite|hameau|dorf|stadt|bezirk|pueblo|aldea|ciudad|distrito|село|сел[аеу]|деревн\p{L}+|город\p{L}*|раион\p{L}*|поселок|поселк\p{L}+|kend\p{L}*|kənd\p{L}*|seher\p{L}*|səhər\p{L}*|rayon\p{L}*|qesebe\p{L}*|qəsəbə\p{L}*|koy\p{L}*|sehr\p{L}*|ilce\p{L}*|գյուղ\p{L}*|քաղաք\p{L}*|շրջան\p{L}*|heights?|hauteurs?|mount|mont|river|riviere|monastery|monastere)/u;

/** Words that make the subject likely, folded; two of them are the second sign of a `context` form. From the gazetteer's anchors. */
export const ANCHORS =
  /արցախ|ղարաբաղ|ադրբեջան|հրադադար|հայաստան|qarabag|karabag|ermeni|erməni|separatci|isgal|sulhmeraml|səlhməraml|sulhməraml|карабах|арцах|азербаидж|армени|армянск|миротворц|karabakh|karabagh|artsakh|armeni|azerbai|ceasefire|cessez-le-feu|azeri|ateskes|azerbaycan|karabach|aserbaidsch|karabaj|artsaj/gu;

/** A state or the region right after a place's name, folded: "Barda, Azerbaijan". */
export const STATE_AFTER =
  /^(?:, | \(| in | en | au )(?:l'|the )?(?:azer|azər|aserb|азерб|ադրբ|armen|армен|հայաս|ermən|ermen|nagorn|haut.?karab|karab|qarab|arts)/;

/** Words for where, right before a place's name, folded. */
export const WHERE =
  /(?:^|[^\p{L}])(?:near|past|outside|around|toward|towards|beyond|from|into|hit|shelled|reached|left|pres de|vers|depuis|autour de|jusqu'a|aux abords de|a|bei|nach|aus|cerca de|hacia|desde|под|возле|около|близ) $/u;

/** What ends the phrase of a name, right after it, folded. */
export const ENDS =
  /^(?:$|[.,;:!?)»”"]|(?: (?:and|or|on|at|after|before|when|where|which|since|et|ou|ou|le|la|les|ont|a|apres|avant|quand|und|am|nach|y|el|tras|и|в|после) ))/u;

/** Words for land and what stands on it, folded. */
export const LAND =
  /(?:^|[^\p{L}])(?:villages?|towns?|cit(?:y|ies)|settlements?|heights?|territor(?:y|ies)|lands?|districts?|regions?|hills?|localites?|hauteurs?|territoires?|terres?|villes?|bourgs?|provinces?)(?!\p{L})/u;
