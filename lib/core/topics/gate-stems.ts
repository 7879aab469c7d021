/**
 * What buildGate returns for the bundled pack, written out so that the content script needs no pack; a test compares the two.
 */
export const GATE_STEMS = (
  'armen armén armên arsax artsa arzac aserb aseri azerb azeri azéri azərb chouc chous ermen ermən garab hanke janke karab khank qarab schus shous shush sjoes stepa stépa ' +
  'xanka xanke xankä xankə şuşa şuşi азерб армен армян арцах вірме караб степа ханка ханке шуша шуши шуші ադրբե արցախ խանքե հայաս հայեր հայկա ղարաբ շուշա շուշի ստեփա'
).split(' ');
