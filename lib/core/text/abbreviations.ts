/** Abbreviations after which a full stop does not end a sentence, lower-case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'mr mrs ms dr st gen col lt maj capt sgt prof sen rep gov jr vs etc approx no nos vol pp u.s u.k u.n a.m p.m e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec inc ltd',
    'm mm mme mlle mgr env ex janv févr avr juil cf art n° av hab min max ndlr',
    'bzw z.b d.h u.a o.ä ca nr hr fr evtl usw str mio mrd abs jh sog',
    'sr sra ud uds ee.uu aprox núm pág',
    'г гг в вв тыс млн млрд руб ул им т.е т.д т.п т.к т.н см стр чел км м см мм кв р-н обл св прим ок н.э полк ген',
    'sn dk bk vb vs örn yy prof doç alb tğm org kor av',
    'məs səh mln mlrd min km və.s c.ü',
    'հհ թ թթ հ պ տ',
  ]
    .join(' ')
    .split(' '),
);
