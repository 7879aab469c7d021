import type { AnnotationKind } from '../lib/core/annotation.ts';
import { REST_DELAY_CHOICES_MS, type RestDelayMs } from '../lib/core/card/timing.ts';
import type { MarkLine, PackState } from '../lib/core/reading.ts';
import { dataKey } from './CardFooter.tsx';
import { Keyboard } from './Keyboard.tsx';
import { MarkList } from './MarkList.tsx';
import { countOf, MARK_KINDS } from './mark-kinds.ts';
import { Notes } from './Notes.tsx';
import { PageState, type PopupPage } from './PageState.tsx';
import { Switch } from './Switch.tsx';
import { useSpeech } from './translate-context.ts';

export interface PopupActions {
  onEverywhere(on: boolean): void;
  onSite(on: boolean): void;
  onPage(on: boolean): void;
  onKind(kinds: readonly AnnotationKind[], on: boolean): void;
  onBadge(on: boolean): void;
  onPaint(paint: 'first' | 'every'): void;
  onRestDelay(restDelayMs: RestDelayMs): void;
  onExport(format: 'json' | 'csv'): void;
  onDeleteNotes(): void;
  onOpenPacks(): void;
  onOpenNotebook(): void;
  /** Must open the panel within this call: browsers want the reader's gesture. Null where the browser has no such place. */
  onOpenPanel: (() => void) | null;
  onListMarks(open: boolean): void;
  onOpenMark(line: MarkLine): void;
  /** Must ask for the permission within this call: browsers want the reader's gesture. */
  onAddSite(origin: string): void;
}

export interface PopupProps {
  /** Host name of the page, null where it has none. */
  site: string | null;
  page: PopupPage;
  everywhereOff: boolean;
  siteOff: boolean;
  pagePaused: boolean;
  kindsOff: readonly AnnotationKind[];
  badge: boolean;
  paint: 'first' | 'every';
  restDelayMs: RestDelayMs;
  /** Number of notes, null while it is not known. */
  notes: number | null;
  /** Whether to remind of an export. */
  remind: boolean;
  data: PackState;
  /** Null while the list is closed or not read; `language` is the page's. */
  marks: { marks: readonly MarkLine[]; language: string } | null;
  /** Keyboard commands and their keys, empty where the browser has none. */
  keys: readonly { name: string; keys: string }[];
  /** Key of a message about the last action, null when there is nothing to say. */
  notice: string | null;
  actions: PopupActions;
}

/** The popup: what is on this page, and every switch, acting at once. */
export function Popup(props: PopupProps) {
  const { t, language } = useSpeech();
  const { site, page, data, notice, actions } = props;
  return (
    <main class="px-root px-popup" lang={language}>
      <header class="px-popup-head">
        <p class="px-kind">{t('extName')}</p>
        <h1>{site ?? t('noSite')}</h1>
        <PageState page={page} kindsOff={props.kindsOff} />
        {page.state === 'not-a-site' && (
          <button type="button" class="px-primary" onClick={() => actions.onAddSite(page.origin)}>
            {t('annotateThisSite')}
          </button>
        )}
      </header>
      {page.state === 'marked' && <MarkList marks={props.marks} actions={actions} />}
      <Places {...props} />
      <Kinds {...props} />
      <Manner {...props} />
      <Keyboard keys={props.keys} />
      <Notes notes={props.notes} remind={props.remind} actions={actions} />
      <footer class="px-popup-foot">
        <p>
          {t(dataKey(data))}{' '}
          <button type="button" class="px-quiet" onClick={() => actions.onOpenPacks()}>
            {t('packsTitle')}…
          </button>
        </p>
        <p>{t('markMeaning')}</p>
        <p class="px-notice" role="status">
          {notice && t(notice)}
        </p>
      </footer>
    </main>
  );
}

/** Pages that a switch cannot reach get none. */
function isReachable(page: PopupPage): boolean {
  return page.state !== 'impossible' && page.state !== 'not-a-site';
}

function Places({ page, everywhereOff, siteOff, pagePaused, actions }: PopupProps) {
  const { t } = useSpeech();
  return (
    <fieldset class="px-group">
      <legend>{t('whereMarked')}</legend>
      <Switch on={!everywhereOff} onChange={actions.onEverywhere}>
        {t('everywhere')}
      </Switch>
      {isReachable(page) && (
        <>
          <Switch on={!siteOff} disabled={everywhereOff} onChange={actions.onSite}>
            {t('thisSite')}
          </Switch>
          <Switch on={!pagePaused} disabled={everywhereOff || siteOff} onChange={actions.onPage}>
            {t('thisPage')}
          </Switch>
        </>
      )}
    </fieldset>
  );
}

function Kinds({ page, kindsOff, actions }: PopupProps) {
  const { t, language } = useSpeech();
  const format = new Intl.NumberFormat(language);
  return (
    <fieldset class="px-group">
      <legend>{t('whatMarked')}</legend>
      {MARK_KINDS.map((kind) => {
        const off = kind.kinds.every((one) => kindsOff.includes(one));
        const count = page.state === 'marked' && !off ? format.format(countOf(kind, page.counts)) : null;
        return (
          <Switch key={kind.name} on={!off} count={count} onChange={(on) => actions.onKind(kind.kinds, on)}>
            <span class={`px-sample px-sample--${kind.name}`}>{t(`marks_${kind.name}`)}</span>
          </Switch>
        );
      })}
    </fieldset>
  );
}

/** What is chosen once and then left alone: folded away, so that the popup stays short. */
function Manner({ badge, paint, restDelayMs, actions }: PopupProps) {
  const { t, language } = useSpeech();
  const format = new Intl.NumberFormat(language);
  return (
    <details class="px-group px-manner">
      <summary>{t('howMarked')}</summary>
      <Switch on={paint === 'every'} onChange={(on) => actions.onPaint(on ? 'every' : 'first')}>
        {t('paintEvery')}
      </Switch>
      <Switch on={badge} onChange={actions.onBadge}>
        {t('badgeSwitch')}
      </Switch>
      <label class="px-choice">
        <span class="px-switch-label">{t('restDelay')}</span>
        <select
          value={String(restDelayMs)}
          onChange={(event) =>
            actions.onRestDelay(REST_DELAY_CHOICES_MS.find((choice) => String(choice) === event.currentTarget.value) ?? null)
          }
        >
          {REST_DELAY_CHOICES_MS.map((choice) => (
            <option key={choice} value={String(choice)}>
              {choice === null ? t('restDelayNone') : t('restDelayMs', [format.format(choice / 1000)])}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
