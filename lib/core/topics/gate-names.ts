import type { GateScript } from './build-gate.ts';

/** What buildGate returns for the bundled pack, written out so that pages need no pack; a test compares the two. */
export const GATE_NAMES: readonly GateScript[] = [
  {
    letters: '',
    names:
      'A(?i:(?:g(?:dam|hda)|kna|r(?:m(?:en|én|ên)|sax|tsa|zac)|ser(?:b|i)|z(?:er(?:b|i)|éri)))|B(?i:(?:a(?:k(?:o(?:e|u)|u|ú|ü)|rd(?:' +
      'a|á)|sar)|er(?:d(?:a|e|s|z)|tz)))|C(?i:(?:ermu|ho(?:ds|u(?:c|s))))|D(?i:(?:jerm|sche))|E(?i:r(?:ev(?:a|á)|i(?:va|wa)|men|éva)' +
      ')|F(?i:(?:i(?:sul|z(?:ou|ul))|u(?:sul|z(?:ou|ul))|ü(?:sul|zul)))|G(?i:(?:a(?:n(?:d(?:j|s)|ja|y(?:a|á))|rab)|enje|or(?:is|us)|' +
      'uian))|H(?i:(?:a(?:dr(?:o|u)|nke)|o(?:cav|dja)))|I(?i:r(?:ava|e(?:va|wa)))|J(?i:(?:anke|er(?:ew|mu)|o(?:cav|dza|jav|yav)))|K(' +
      '?i:(?:a(?:lba|r(?:ab|va|wa))|elb(?:a|e)|h(?:ank|o(?:dz|ja))))|L(?i:a(?:c(?:h(?:i|y|í)|in)|t(?:ch|sc)|çin))|M(?i:(?:art(?:o|u)' +
      '|ing(?:a|e)))|Q(?i:ar(?:ab|va))|S(?i:(?:chus|h(?:ous|ush)|joes|t(?:epa|épa)))|T(?i:ert(?:a|e))|V(?i:ar(?:an|de))|W(?i:ar(?:an' +
      '|de))|X(?i:(?:ank(?:a|e|ä)|ocav))|Y(?i:ermu)|É(?i:réva)',
  },
  {
    letters: 'ışğəŞĞƏİ',
    names:
      'A(?i:(?:zərb|ğdam))|B(?i:(?:akı|ərdə))|E(?i:rmən)|G(?i:əncə)|I(?i:rəva)|İ(?i:r(?:ev|əv))|K(?i:əlbə)|L(?i:açın)|M(?i:ingə)|T(?' +
      'i:ərtə)|X(?i:ankə)|Ş(?i:uş(?:a|i))',
  },
  {
    letters: 'аА',
    names:
      'А(?i:(?:гдам|зерб|р(?:м(?:ен|ян)|цах)))|Б(?i:(?:а(?:ку|рд(?:а|е|у|ы)|сар)|ердз))|В(?i:(?:ар(?:ан|де)|ірме))|Г(?i:(?:а(?:дру|н' +
      'дз)|орис|яндж))|Д(?i:жерм)|Е(?i:рева)|И(?i:рева)|К(?i:(?:ар(?:аб|ва)|ельб|яльб))|Л(?i:ачин)|М(?i:(?:арту|инг(?:е|я)))|С(?i:те' +
      'па)|Т(?i:(?:ерте|эртэ))|Ф(?i:(?:изул|юзул))|Х(?i:(?:а(?:дру|нк(?:а|е))|оджа))|Ш(?i:уш(?:а|е|и|у|і))|Є(?i:рева)',
  },
  {
    letters: 'աԱ',
    names:
      'Ա(?i:(?:դրբե|կնա|ղդամ|րցախ))|Բ(?i:(?:ա(?:րդա|քու)|երձո))|Գ(?i:(?:ան(?:ձա|ջա)|յանջ|որիս))|Ե(?i:ր(?:ե(?:վա|ւա)|ևան))|Թ(?i:արթա)' +
      '|Լ(?i:աչին)|Խ(?i:(?:անքե|ոջավ))|Հ(?i:ա(?:դրո|յ(?:աս|եր|կա)))|Ղ(?i:արաբ)|Մ(?i:(?:արտո|ինգե))|Շ(?i:ուշ(?:ա|ի))|Ջ(?i:երմո)|Ս(?i:' +
      'տեփա)|Վ(?i:ար(?:ան|դե))|Ք(?i:(?:ար(?:ավ|վա)|ելբա))|Ֆ(?i:իզու)',
  },
];
