/** Words that open a sentence before a surname, as written in small letters, by language; any other capital there is a first name. */
export const OPENERS: ReadonlySet<string> = new Set(
  [
    'on in at by for from with to of as but and or so if when while after before since because although though however then now today yesterday tomorrow earlier later also still even only both that this what why how where who whether according both did does has had is was will would could both said says asked like unlike against despite during under meanwhile monday tuesday wednesday thursday friday saturday sunday',
    'à a au en de par pour avec sans selon mais et ou si quand lorsque comme après avant depuis pendant dès contre malgré puis alors ainsi aussi hier demain ensuite enfin car donc or ni que qui pourquoi comment où lundi mardi mercredi jeudi vendredi samedi dimanche suivant chez vers entre sur',
    'am im in an bei mit nach vor von zu für gegen ohne laut aber und oder ob als wenn weil dass doch auch dann nun heute gestern später zuvor zudem damals wie was wo warum wer so seit während trotz sagte hat hatte ist war montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'en a al de por para con sin según pero y o si cuando como tras antes después desde durante contra luego entonces también ayer hoy mañana además que quien lunes martes miércoles jueves viernes sábado domingo ante',
    'в во на с со к по о об от до из за у при для но и а или если когда как после перед сегодня вчера завтра затем также потом так что где почему кто позже ранее однако по-словам понедельник вторник среду четверг пятницу субботу воскресенье между против',
    've ama fakat ancak ise dün bugün yarın sonra önce ayrıca daha bu o da de çünkü eğer göre ne neden nasıl',
    'və amma lakin ancaq isə dünən bu gün sonra əvvəl həmçinin bununla o da də çünki əgər görə niyə necə',
    'եւ և բայց սակայն իսկ երեկ այսօր վաղը հետո նաեւ նաև ապա ըստ երբ եթե որ ինչ ինչու ինչպես',
  ].flatMap((line) => line.split(' ')),
);
