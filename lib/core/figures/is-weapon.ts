/** A word for fire or strikes. */
export const FIRE =
  /^(?:tir|tirs|fuego|feuer|balles?|balas?|kugeln?|bullets?|ог(?:онь|ня|ню|н[её]м)|пул[яьи]?|пулями|нападени\p{L}*|feu|frappe|frappes|drone|drones|fire|strike|strikes|shelling|rocket|rockets|missile|missiles|raid|raids|обстрел\p{L}*|удар\p{L}*|atəş\p{L}*|ateş\p{L}*|saldiri\p{L}*|hücum\p{L}*|zərbə\p{L}*|təxribat\p{L}*|bombala\p{L}*|bombardiman\p{L}*|կրակ\p{L}*|\p{L}*beschuss(?:es)?|\p{L}*feuers?|\p{L}*angriff(?:e|en|s|es)?|артобстрел\p{L}*|бомбардировк\p{L}*|артиллери[яию]|tiroteos?|artillería|atiş\p{L}*|հրետակոծ\p{L}*|ռմբակոծ\p{L}*|գնդակոծ\p{L}*|հրթիռակոծ\p{L}*)$/u;

/** What is fired, dropped or laid. */
export const STRIKE =
  /^(?:bombardements?|pilonnages?|obus|roquettes?|bombes?|mines?|munitions?|projectiles?|airstrikes?|air strikes?|bombings?|bombardments?|bombs?|shells?|gunfire|salvos?|ataques?|bombardeos?|disparos?|cohetes?|misiles?|minas?|beschuss|beschießung|angriff\p{L}*|raketen?|minen?|bomben?|ракет\p{L}*|снаряд\p{L}*|мин|мины|minaatan\p{L}*|mina|mermi\p{L}*|bombardiman\p{L}*|füze\p{L}*|raket\p{L}*|artillery|artillerie|attacks?|attaques?|հարված\p{L}*|արկ|արկ(?:եր)?ից|հրթիռ\p{L}*)$/u;

/** Returns whether a folded word is for fire, strikes or what is fired. */
export const isWeapon = (text: string): boolean => FIRE.test(text) || STRIKE.test(text);
