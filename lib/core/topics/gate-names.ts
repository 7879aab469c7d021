import type { GateScript } from './build-gate.ts';

/** What buildGate returns for the bundled pack, written out so that pages need no pack; a test compares the two. */
export const GATE_NAMES: readonly GateScript[] = [
  {
    letters: '',
    names:
      'A(?:g(?:dam|hda)|kna|r(?:m(?:en|én|ên)|sax|tsa|zac)|ser(?:b|i)|z(?:er(?:b|i)|éri))|B(?:a(?:k(?:o(?:e|u)|u|ú|ü)|rd(?:a|á)|sar)' +
      '|er(?:d(?:a|e|s|z)|tz))|C(?:ermu|h(?:ank|o(?:d(?:j|s)|u(?:c|s))))|D(?:jerm|sche)|Er(?:ev(?:a|á)|i(?:va|wa)|men|éva)|F(?:i(?:s' +
      'ul|z(?:ou|ul))|u(?:sul|z(?:ou|ul))|ü(?:sul|zul))|G(?:a(?:n(?:d(?:j|s)|ja|y(?:a|á))|rab)|enje|or(?:is|us)|uian)|H(?:a(?:dr(?:o' +
      '|u)|nke)|o(?:cav|dja))|I(?:erev|r(?:ava|e(?:va|wa)))|J(?:anke|er(?:e(?:v|w)|mu)|o(?:cav|dza|jav|yav))|K(?:a(?:lba|r(?:ab|va|w' +
      'a))|elb(?:a|e)|h(?:ank|o(?:ca|d(?:j|z)|ja)))|La(?:c(?:h(?:i|y|í)|in)|t(?:ch|sc)|çin)|M(?:art(?:o|u)|ing(?:a|e))|Qar(?:ab|va)|' +
      'S(?:chus|h(?:ous|ush)|joes|t(?:epa|épa))|Tert(?:a|e)|Var(?:an|de)|War(?:an|de)|X(?:ank(?:a|e|ä)|ocav)|Y(?:er(?:ev|mu)|érév)|É' +
      'réva',
  },
  {
    letters: 'ışğəŞĞƏİ',
    names: 'A(?:zərb|ğdam)|B(?:akı|ərdə)|Ermən|Gəncə|Irəva|İr(?:ev|əv)|Kəlbə|Laçın|Mingə|Tərtə|Xankə|Şuş(?:a|i)',
  },
  {
    letters: 'аА',
    names:
      'А(?:гдам|зерб|р(?:м(?:ен|ян)|цах))|Б(?:а(?:ку|рд(?:а|е|у|ы)|сар)|ердз)|В(?:ар(?:ан|де)|ірме)|Г(?:а(?:дру|ндз)|орис|яндж)|Джер' +
      'м|Ерева|Ирева|К(?:ар(?:аб|ва)|ельб|яльб)|Лачин|М(?:арту|инг(?:е|я))|Степа|Т(?:ерте|эртэ)|Ф(?:изул|юзул)|Х(?:а(?:дру|нк(?:а|е)' +
      ')|оджа)|Шуш(?:а|е|и|у|і)|Єрева',
  },
  {
    letters: 'աԱ',
    names:
      'Ա(?:դրբե|կնա|ղդամ|րցախ)|Բ(?:ա(?:րդա|քու)|երձո)|Գ(?:ան(?:ձա|ջա)|յանջ|որիս)|Եր(?:ե(?:վա|ւա)|ևան)|Թարթա|Լաչին|Խ(?:անքե|ոջավ)|Հա(' +
      '?:դրո|յ(?:աս|եր|կա))|Ղարաբ|Մ(?:արտո|ինգե)|Շուշ(?:ա|ի)|Ջերմո|Ստեփա|Վար(?:ան|դե)|Ք(?:ար(?:ավ|վա)|ելբա)|Ֆիզու',
  },
];
