/** Frequent small words by language, with months and small numbers, which headlines hold, folded. Languages outside the eight are there so that their texts are not taken for one of the eight. */
export const LANGUAGE_WORDS: Record<string, string> = {
  en:
    'the of and to in is that was for on with by as are from has have were been its it this which not but their said at who after had would' +
    ' january february march april may june july august september october november december two three four five six seven nine ten killed soldiers says',
  fr:
    'le la les des et un une du dans est que qui au aux par pour sur avec sont pas plus ete ont cette ses leur ce il elle mais son sa depuis apres selon d l qu n s jusqu' +
    ' janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre deux trois quatre cinq sept huit neuf dix cent mille soldats tues dit',
  de:
    'der die das und ist in den von zu mit dem des ein eine auf fur nicht sich im auch als bei wurde nach sind hat werden aus wie einer um am' +
    ' januar februar marz april mai juni juli august september oktober november dezember zwei drei vier funf sechs sieben acht neun zehn hundert tausend getotet sagt',
  es:
    'el los las y que en del una por con para se su al es lo como mas fue han sus pero este esta desde segun sobre entre son hasta' +
    ' enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre dos tres cuatro cinco seis siete ocho nueve diez cien mil muertos dice',
  tr:
    've bir bu icin ile da de olarak oldugu gore kadar daha sonra cok olan en ise dedi tarafindan uzerine yapilan sayisi ettigi ne gibi' +
    ' ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik iki uc dort bes alti yedi sekiz dokuz on yuz bin asker',
  az:
    've bir bu ucun ile de da olub edilib ki olan gore oldugu haqqinda qeyd olunub etdi sonra ise her edib olaraq terefinden daha' +
    ' yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr iki uc dord bes alti yeddi sekkiz doqquz on yuz min esger',
  it:
    'il lo gli di e che una per con del della dei nel sono non anche le dal alla ha piu come si da i' +
    ' gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre due tre quattro cinque sei sette otto nove dieci mila',
  pt:
    'o os as e que em do da dos das um uma por com para nao se foi ao mais como pela na no sao' +
    ' janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro dois tres quatro cinco seis sete oito nove dez mil',
  nl:
    'de het een en van in is dat op te zijn met voor niet aan er ook als bij door werd naar heeft maar om' +
    ' januari februari maart april mei juni juli augustus september oktober november december twee drie vier vijf zes zeven acht negen tien',
  pl:
    'i w na z sie nie do ze jest to od przez po jak za o dla oraz byl przy' +
    ' stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia listopada grudnia dwa trzy cztery',
  sv:
    'och att det som en pa ar av for med den till inte ett har de om var' +
    ' januari februari mars april maj juni juli augusti september oktober november december tva tre fyra fem sju tio',
  ro:
    'si in de la cu pe din care este un nu o sa pentru au fost mai al' +
    ' ianuarie februarie martie aprilie iunie iulie august septembrie octombrie noiembrie decembrie doi trei patru cinci sase zece',
};

/**
 * Letters of the Latin script that hardly any other of the languages uses, each with the weight of one occurrence. Azerbaijani
 * shares ğ, ı and ş with Turkish, which uses them more, and outweighs it by its ə.
 */
export const TELLING_LETTERS: Record<string, [string, number][]> = {
  ə: [['az', 3]],
  ğ: [
    ['tr', 1],
    ['az', 0.7],
  ],
  ı: [
    ['tr', 1],
    ['az', 0.7],
  ],
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
