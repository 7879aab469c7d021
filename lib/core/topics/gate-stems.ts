/**
 * What buildGate returns for the bundled pack, written out so that the content script needs no pack; a test compares the two.
 */
export const GATE_STEMS = (
  'agdam aghda akna armen armén armên arsax artsa arzac aserb aseri azerb azeri azéri azərb ağdam bakoe bakou baku bakú bakü bakı ' +
  'barda bardá basar berda berde berds berdz bertz bərdə cermu chods chouc chous djerm dsche ereva erevá eriva eriwa ermen ermən ' +
  'eréva fisul fizou fizul fusul fuzou fuzul füsul füzul gandj gands ganja ganya ganyá garab genje goris gorus guian gəncə hadro ' +
  'hadru hanke hocav hodja irava ireva irewa irəva i̇rev i̇rəv janke jerew jermu jocav jodza jojav joyav kalba karab karva karwa ' +
  'kelba kelbe khank khodz khoja kəlbə lachi lachy lachí lacin latch latsc laçin laçın marto martu minga minge mingə qarab qarva ' +
  'schus shous shush sjoes stepa stépa terta terte tərtə varan varde waran warde xanka xanke xankä xankə xocav yermu éréva şuşa ' +
  'şuşi агдам азерб армен армян арцах баку барда барде барду барды басар бердз варан варде вірме гадру гандз горис гяндж джерм ' +
  'ерева ирева караб карва кельб кяльб лачин марту минге мингя степа терте тэртэ физул фюзул хадру ханка ханке ходжа шуша шуше шуши ' +
  'шушу шуші єрева ադրբե ակնա աղդամ արցախ բարդա բաքու բերձո գանձա գանջա գյանջ գորիս երեվա երեւա երևան թարթա լաչին խանքե խոջավ հադրո ' +
  'հայաս հայեր հայկա ղարաբ մարտո մինգե շուշա շուշի ջերմո ստեփա վարան վարդե քարավ քարվա քելբա ֆիզու'
).split(' ');
