import { useId } from 'preact/hooks';
import { UNITS } from '../lib/core/figures/units.ts';
import type { FigureForm, KnownActors } from '../lib/core/notes/edit-figure.ts';
import type { Qualifier } from '../lib/core/pack/pack.ts';
import { useSpeech } from './translate-context.ts';

const QUALIFIERS: readonly Qualifier[] = ['exact', 'approx', 'at_least', 'at_most'];

interface FigureFieldsProps {
  form: FigureForm;
  onChange(form: FigureForm): void;
  actors: KnownActors;
}

/** Number, unit and claimant of a figure as fields. */
export function FigureFields({ form, onChange, actors }: FigureFieldsProps) {
  const { t, language } = useSpeech();
  const id = useId();
  const change = (part: Partial<FigureForm>) => onChange({ ...form, ...part });
  const isRange = form.qualifier === 'exact' || form.qualifier === 'approx';
  return (
    <div class="px-nb-fields">
      <label>
        {t('nbHowExact')}
        <select
          value={form.qualifier}
          onChange={(event) => change({ qualifier: QUALIFIERS.find((one) => one === event.currentTarget.value) ?? form.qualifier })}
        >
          {QUALIFIERS.map((qualifier) => (
            <option key={qualifier} value={qualifier}>
              {t(`nbQualifier_${qualifier}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('nbNumber')}
        <input type="text" inputMode="decimal" value={form.number} onInput={(event) => change({ number: event.currentTarget.value })} />
      </label>
      {isRange && (
        <label>
          {t('nbUpTo')}
          <input type="text" inputMode="decimal" value={form.upTo} onInput={(event) => change({ upTo: event.currentTarget.value })} />
        </label>
      )}
      <label>
        {t('nbUnit')}
        <select value={form.unit} onChange={(event) => change({ unit: event.currentTarget.value })}>
          {unitsByLabel(t, language).map(({ unit, label }) => (
            <option key={unit} value={unit}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="px-nb-wide">
        {t('nbClaimant')}
        <input type="text" list={`${id}a`} value={form.claimant} onInput={(event) => change({ claimant: event.currentTarget.value })} />
      </label>
      <datalist id={`${id}a`}>
        {actors.map((actor) => (
          <option key={actor.id} value={actor.name} />
        ))}
      </datalist>
    </div>
  );
}

function unitsByLabel(t: (key: string) => string, language: string): { unit: string; label: string }[] {
  const compare = new Intl.Collator(language).compare;
  return UNITS.map((unit) => ({ unit, label: t(`unit_${unit}`) })).sort((a, b) => compare(a.label, b.label));
}
