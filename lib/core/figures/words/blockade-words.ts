/** Words of one language that say a place is cut off, each a whole word as folded. */
export interface BlockadeWords {
  /** Say so by themselves. */
  blockade: RegExp;
  /** Say so beside a road or corridor. */
  closed: RegExp;
  way: RegExp;
}

/** Words for a blockade by language. */
export const BLOCKADE_WORDS: ReadonlyMap<string, BlockadeWords> = new Map([
  [
    'fr',
    {
      blockade: /^(?:blocus|siège|assiégée?s?|encerclement|asphyxie)$/,
      closed: /^(?:fermeture|fermée?s?|bloquée?s?|blocage|coupée?s?|coupure|isolement|barrée?s?|interruption)$/,
      way: /^(?:route|routes|corridor|couloir|voie|axe|latchine?|berdzor|accès)$/,
    },
  ],
  [
    'en',
    {
      blockade: /^(?:blockad(?:e|ed|ing)|siege|besieged|encirclement|stranglehold)$/,
      closed: /^(?:clos(?:ed|ure|ing)|shut|shutting|blocked|cut|isolation|sealed|severed)$/,
      way: /^(?:roads?|corridor|highway|lifeline|route|lachin|berdzor|link)$/,
    },
  ],
  [
    'de',
    {
      blockade: /^(?:blockade|belagerung|abriegelung|eingekesselt|belagert)$/,
      closed: /^(?:sperrung|gesperrt|geschlossen|schließung|blockiert|abgeschnitten)$/,
      way: /^(?:straße|korridors?|latschin-?\p{L}*|verbindung|weg)$/u,
    },
  ],
  [
    'es',
    {
      blockade: /^(?:bloqueo|asedio|sitio|cerco)$/,
      closed: /^(?:cierre|cerrad[oa]|bloquead[oa]|cortad[oa]|corte)$/,
      way: /^(?:carretera|corredor|ruta|vía|lachín)$/,
    },
  ],
  [
    'ru',
    {
      blockade: /^(?:блокад\p{L}*|осад\p{L}*)$/u,
      closed: /^(?:закрыт\p{L}*|перекрыт\p{L}*|отрезан\p{L}*)$/u,
      way: /^(?:дорог\p{L}*|коридор\p{L}*|лачин\p{L}*|трасс\p{L}*)$/u,
    },
  ],
  [
    'tr',
    {
      blockade: /^(?:abluka\p{L}*|kuşatma\p{L}*)$/u,
      closed: /^(?:kapal\p{L}*|kapat\p{L}*|kesil\p{L}*)$/u,
      way: /^(?:yol\p{L}*|koridor\p{L}*|laçin\p{L}*)$/u,
    },
  ],
  [
    'az',
    {
      blockade: /^(?:blokada\p{L}*|mühasirə\p{L}*)$/u,
      closed: /^(?:bağl\p{L}*|kəsil\p{L}*)$/u,
      way: /^(?:yol\p{L}*|dəhliz\p{L}*|laçin\p{L}*)$/u,
    },
  ],
  [
    'hy',
    {
      blockade: /^(?:շրջափակ\p{L}*|պաշար\p{L}*)$/u,
      closed: /^(?:փակ\p{L}*|արգելափակ\p{L}*)$/u,
      way: /^(?:ճանապարհ\p{L}*|միջանցք\p{L}*|լաչին\p{L}*|բերձոր\p{L}*)$/u,
    },
  ],
]);
