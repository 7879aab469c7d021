/** Frequent small words by language, folded. Languages outside the eight are there so that their texts are not taken for one of the eight. */
export const LANGUAGE_WORDS: Record<string, string> = {
  en: 'the of and to in is that was for on with by as are from has have were been its it this which not but their said at who after had would',
  fr: 'le la les des et un une du dans est que qui au aux par pour sur avec sont pas plus ete ont cette ses leur ce il elle mais son sa depuis apres selon d l qu n s jusqu',
  de: 'der die das und ist in den von zu mit dem des ein eine auf fur nicht sich im auch als bei wurde nach sind hat werden aus wie einer um am',
  es: 'el los las y que en del una por con para se su al es lo como mas fue han sus pero este esta desde segun sobre entre son hasta',
  tr: 've bir bu icin ile da de olarak oldugu gore kadar daha sonra cok olan en ise dedi tarafindan uzerine yapilan sayisi ettigi ne gibi',
  az: 've bir bu ucun ile de da olub edilib ki olan gore oldugu haqqinda qeyd olunub etdi sonra ise her edib olaraq terefinden daha',
  it: 'il lo gli di e che una per con del della dei nel sono non anche le dal alla ha piu come si da i',
  pt: 'o os as e que em do da dos das um uma por com para nao se foi ao mais como pela na no sao',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er ook als bij door werd naar heeft maar om',
  pl: 'i w na z sie nie do ze jest to od przez po jak za o dla oraz byl przy',
  sv: 'och att det som en pa ar av for med den till inte ett har de om var',
  ro: 'si in de la cu pe din care este un nu o sa pentru au fost mai al',
};

/**
 * Letters of the Latin script that hardly any other of the languages uses, each with the weight of one occurrence. Azerbaijani
 * shares ğ, ı and ş with Turkish, but outweighs it by its ə.
 */
export const TELLING_LETTERS: Record<string, [string, number][]> = {
  ə: [['az', 3]],
  ğ: [['tr', 1]],
  ı: [['tr', 1]],
  ş: [
    ['tr', 0.5],
    ['ro', 0.3],
  ],
  ß: [['de', 3]],
  ä: [
    ['de', 0.6],
    ['sv', 0.8],
  ],
  ñ: [['es', 3]],
  '¿': [['es', 4]],
  ã: [['pt', 2]],
  õ: [['pt', 2]],
  ł: [['pl', 4]],
  å: [['sv', 3]],
  ț: [['ro', 3]],
  ê: [
    ['fr', 0.8],
    ['pt', 0.4],
  ],
  è: [
    ['fr', 0.8],
    ['it', 0.6],
  ],
};
