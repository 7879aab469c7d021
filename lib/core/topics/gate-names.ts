import type { GateScript } from './build-gate.ts';

/** What buildGate returns for the bundled pack, written out so that pages need no pack; a test compares the two. */
export const GATE_NAMES: readonly GateScript[] = [
  {
    letters: '',
    names:
      'A(?:g(?:dam|hda)|G(?:DAM|HDA)|kna|KNA|r(?:m(?:en|én|ên)|sax|tsa|zac)|R(?:M(?:EN|ÉN|ÊN)|SAX|TSA|ZAC)|ser(?:b|i)|SER(?:B|I)|z(?' +
      ':er(?:b|i)|éri)|Z(?:ER(?:B|I)|ÉRI))|B(?:a(?:k(?:o(?:e|u)|u|ú|ü)|rd(?:a|á)|sar)|A(?:K(?:O(?:E|U)|U|Ú|Ü)|RD(?:A|Á)|SAR)|er(?:d(' +
      '?:a|e|s|z)|tz)|ER(?:D(?:A|E|S|Z)|TZ))|C(?:ermu|ERMU|h(?:ank|o(?:d(?:j|s)|u(?:c|s)))|H(?:ANK|O(?:D(?:J|S)|U(?:C|S))))|D(?:jerm' +
      '|JERM|sche|SCHE)|E(?:r(?:ev(?:a|á)|i(?:va|wa)|men|éva)|R(?:EV(?:A|Á)|I(?:VA|WA)|MEN|ÉVA))|F(?:i(?:sul|z(?:ou|ul))|I(?:SUL|Z(?' +
      ':OU|UL))|u(?:sul|z(?:ou|ul))|U(?:SUL|Z(?:OU|UL))|ü(?:sul|zul)|Ü(?:SUL|ZUL))|G(?:a(?:n(?:d(?:j|s)|ja|y(?:a|á))|rab)|A(?:N(?:D(' +
      '?:J|S)|JA|Y(?:A|Á))|RAB)|enje|ENJE|or(?:is|us)|OR(?:IS|US)|uian|UIAN)|H(?:a(?:dr(?:o|u)|nke)|A(?:DR(?:O|U)|NKE)|o(?:cav|dja)|' +
      'O(?:CAV|DJA))|I(?:erev|EREV|r(?:ava|e(?:va|wa))|R(?:AVA|E(?:VA|WA)))|J(?:anke|ANKE|er(?:e(?:v|w)|mu)|ER(?:E(?:V|W)|MU)|o(?:ca' +
      'v|dza|jav|yav)|O(?:CAV|DZA|JAV|YAV))|K(?:a(?:lba|r(?:ab|va|wa))|A(?:LBA|R(?:AB|VA|WA))|elb(?:a|e)|ELB(?:A|E)|h(?:ank|o(?:ca|d' +
      '(?:j|z)|ja))|H(?:ANK|O(?:CA|D(?:J|Z)|JA)))|L(?:a(?:c(?:h(?:i|y|í)|in)|t(?:ch|sc)|çin)|A(?:C(?:H(?:I|Y|Í)|IN)|T(?:CH|SC)|ÇIN))' +
      '|M(?:art(?:o|u)|ART(?:O|U)|ing(?:a|e)|ING(?:A|E))|Q(?:ar(?:ab|va)|AR(?:AB|VA))|S(?:chus|CHUS|h(?:ous|ush)|H(?:OUS|USH)|joes|J' +
      'OES|t(?:epa|épa)|T(?:EPA|ÉPA))|T(?:ert(?:a|e)|ERT(?:A|E))|V(?:ar(?:an|de)|AR(?:AN|DE))|W(?:ar(?:an|de)|AR(?:AN|DE))|X(?:ank(?' +
      ':a|e|ä)|ANK(?:A|E|Ä)|ocav|OCAV)|Y(?:er(?:ev|mu)|ER(?:EV|MU)|érév|ÉRÉV)|É(?:réva|RÉVA)',
  },
  {
    letters: 'ışğəŞĞƏİ',
    names:
      'A(?:zərb|ZƏRB|ğdam|ĞDAM)|B(?:akı|AKI|ərdə|ƏRDƏ)|E(?:rmən|RMƏN)|G(?:əncə|ƏNCƏ)|I(?:rəva|RƏVA)|İ(?:r(?:ev|əv)|R(?:EV|ƏV))|K(?:ə' +
      'lbə|ƏLBƏ)|L(?:açın|AÇIN)|M(?:ingə|INGƏ)|T(?:ərtə|ƏRTƏ)|X(?:ankə|ANKƏ)|Ş(?:uş(?:a|i)|UŞ(?:A|I))',
  },
  {
    letters: 'аА',
    names:
      'А(?:гдам|ГДАМ|зерб|ЗЕРБ|р(?:м(?:ен|ян)|цах)|Р(?:М(?:ЕН|ЯН)|ЦАХ))|Б(?:а(?:ку|рд(?:а|е|у|ы)|сар)|А(?:КУ|РД(?:А|Е|У|Ы)|САР)|ердз' +
      '|ЕРДЗ)|В(?:ар(?:ан|де)|АР(?:АН|ДЕ)|ірме|ІРМЕ)|Г(?:а(?:дру|ндз)|А(?:ДРУ|НДЗ)|орис|ОРИС|яндж|ЯНДЖ)|Д(?:жерм|ЖЕРМ)|Е(?:рева|РЕВА' +
      ')|И(?:рева|РЕВА)|К(?:ар(?:аб|ва)|АР(?:АБ|ВА)|ельб|ЕЛЬБ|яльб|ЯЛЬБ)|Л(?:ачин|АЧИН)|М(?:арту|АРТУ|инг(?:е|я)|ИНГ(?:Е|Я))|С(?:теп' +
      'а|ТЕПА)|Т(?:ерте|ЕРТЕ|эртэ|ЭРТЭ)|Ф(?:изул|ИЗУЛ|юзул|ЮЗУЛ)|Х(?:а(?:дру|нк(?:а|е))|А(?:ДРУ|НК(?:А|Е))|оджа|ОДЖА)|Ш(?:уш(?:а|е|и' +
      '|у|і)|УШ(?:А|Е|И|У|І))|Є(?:рева|РЕВА)',
  },
  {
    letters: 'աԱ',
    names:
      'Ա(?:դրբե|ԴՐԲԵ|կնա|ԿՆԱ|ղդամ|ՂԴԱՄ|րցախ|ՐՑԱԽ)|Բ(?:ա(?:րդա|քու)|Ա(?:ՐԴԱ|ՔՈՒ)|երձո|ԵՐՁՈ)|Գ(?:ան(?:ձա|ջա)|ԱՆ(?:ՁԱ|ՋԱ)|յանջ|ՅԱՆՋ|որի' +
      'ս|ՈՐԻՍ)|Ե(?:ր(?:ե(?:վա|ւա)|ևան)|ՐԵ(?:ՎԱ|ՒԱ))|Թ(?:արթա|ԱՐԹԱ)|Լ(?:աչին|ԱՉԻՆ)|Խ(?:անքե|ԱՆՔԵ|ոջավ|ՈՋԱՎ)|Հ(?:ա(?:դրո|յ(?:աս|եր|կա)' +
      ')|Ա(?:ԴՐՈ|Յ(?:ԱՍ|ԵՐ|ԿԱ)))|Ղ(?:արաբ|ԱՐԱԲ)|Մ(?:արտո|ԱՐՏՈ|ինգե|ԻՆԳԵ)|Շ(?:ուշ(?:ա|ի)|ՈՒՇ(?:Ա|Ի))|Ջ(?:երմո|ԵՐՄՈ)|Ս(?:տեփա|ՏԵՓԱ)|Վ(' +
      '?:ար(?:ան|դե)|ԱՐ(?:ԱՆ|ԴԵ))|Ք(?:ար(?:ավ|վա)|ԱՐ(?:ԱՎ|ՎԱ)|ելբա|ԵԼԲԱ)|Ֆ(?:իզու|ԻԶՈՒ)',
  },
];
