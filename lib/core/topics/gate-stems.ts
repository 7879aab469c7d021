/**
 * What buildGate returns for the bundled pack, written out so that the content script needs no pack; a test compares the two.
 */
export const GATE_STEMS = (
  'agdam aghda akna armen armén armên arsax artsa arzac aserb aseri azerb azeri azéri azərb ağdam bakoe bakou baku bakú bakü bakı berds ' +
  'berdz bertz chouc chous ereva erevá eriva eriwa ermen ermən eréva fisul fizou fizul fusul fuzou fuzul füsul füzul garab hadro hadru ' +
  'hanke irava ireva irewa irəva i̇rev i̇rəv janke jerew kalba karab karva karwa kelba kelbe khank kəlbə lachi lachy lachí lacin latch ' +
  'latsc laçin laçın qarab qarva schus shous shush sjoes stepa stépa varan waran xanka xanke xankä xankə éréva şuşa şuşi агдам азерб ' +
  'армен армян арцах баку бердз варан вірме гадру ерева ирева караб карва кельб кяльб лачин степа физул фюзул хадру ханка ханке шуша ' +
  'шуши шуші єрева ադրբե ակնա աղդամ արցախ բաքու բերձո երեվա երեւա երևան լաչին խանքե հադրո հայաս հայեր հայկա ղարաբ շուշա շուշի ստեփա ' +
  'վարան քարավ քարվա քելբա ֆիզու'
).split(' ');
