/** Folded adjectives and names of the two states and their peoples. */
export const ARMENIAN_WORDS =
  /(?<![\p{L}])(?:armeni\p{L}*|tavouch|tavush|syunik|siounik|gegharkunik|гегаркуник\p{L}*|сюник\p{L}*|тавуш\p{L}*|տավուշ\p{L}*|ermeni\p{L}*|erməni\p{L}*|армян\p{L}*|армени\p{L}*|հայ\p{L}*|yerevan|erevan|eriwan|erivan|ереван\p{L}*|երեւան\p{L}*|irəvan\p{L}*)/gu;
/** The same for Azerbaijan; the two lists are counted alike. */
export const AZERBAIJANI_WORDS =
  /(?<![\p{L}])(?:azer\p{L}*|azər\p{L}*|aserbaid\p{L}*|аз(?:ербаи|ери)\p{L}*|ադրբեջան\p{L}*|baku|bakou|baki\p{L}*|баку|բաքու\p{L}*|բաքվ\p{L}*)/gu;
