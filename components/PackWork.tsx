import { useLayoutEffect, useRef } from 'preact/hooks';
import { showTitle } from '../lib/core/card/name-origin.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { compareVersions } from '../lib/core/pack/compare-versions.ts';
import type { Text } from '../lib/core/pack/pack.ts';
import type { Problem } from '../lib/core/pack/problem.ts';
import { HeadText, PackFacts, type PackHead } from './PackFacts.tsx';
import type { PacksActions } from './Packs.tsx';
import { useSpeech } from './translate-context.ts';

/** The first of some problems, and how many there were. */
export interface ProblemsFound {
  problems: readonly Problem[];
  problemCount: number;
}

/** What is shown of a pack that was read and not taken yet. */
export interface PreviewedPack extends ProblemsFound {
  head: PackHead;
  questions: readonly Text[];
  /** Version that it would replace, null where there is none. */
  replaces: string | null;
}

/** What goes on with a file. `said`: a sentence about the last action with what it names, `failed`: why a file of this name was not taken. */
export type PackWork =
  | { kind: 'none' }
  | { kind: 'reading'; phase: 'reading' | 'checking'; done: number | null }
  | { kind: 'preview'; preview: PreviewedPack }
  | ({ kind: 'failed'; file: string; why: string } & ProblemsFound)
  | { kind: 'said'; key: string; title: Text; versions: readonly string[] };

interface PackWorkProps {
  work: PackWork;
  /** Id of the bundled pack, null while that is not known. */
  bundled: string | null;
  actions: PacksActions;
}

/** How far an import is, what it found, and how it ended. */
export function PackWorkView({ work, bundled, actions }: PackWorkProps) {
  const { t, language } = useSpeech();
  return (
    <>
      {work.kind === 'reading' && <Reading work={work} actions={actions} />}
      {work.kind === 'preview' && <Preview preview={work.preview} bundled={bundled} actions={actions} />}
      <div role="status">
        {work.kind === 'failed' && <Failed work={work} />}
        {work.kind === 'said' && <p class="px-notice">{t(work.key, [showTitle(work.title, language).text, ...work.versions])}</p>}
      </div>
    </>
  );
}

function Reading({ work, actions }: { work: Extract<PackWork, { kind: 'reading' }>; actions: PacksActions }) {
  const { t, language } = useSpeech();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <div class="px-pack-reading">
      <label>
        {t(`packPhase_${work.phase}`)} {work.done !== null && percent.format(work.done)}
        <progress max={1} value={work.done ?? undefined} />
      </label>
      <button type="button" onClick={() => actions.onCancel()}>
        {t('packCancel')}
      </button>
    </div>
  );
}

function Preview({ preview, bundled, actions }: { preview: PreviewedPack; bundled: string | null; actions: PacksActions }) {
  const { t, language } = useSpeech();
  const { head, replaces, questions, problems, problemCount } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="px-pack px-pack-preview">
      <p class="px-kind">{t('packPreview')}</p>
      <h2 ref={heading} tabIndex={-1}>
        <HeadText text={head.title} />
      </h2>
      <PackFacts head={head} />
      {questions.length > 0 && (
        <>
          <p class="px-muted">{t('packQuestions')}</p>
          <ul>
            {questions.map((question, i) => (
              <li key={i}>
                <HeadText text={question} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t(replaceKey(head.version, replaces), [replaces ?? '', showTitle({ en: head.version }, language).text])}</p>
      {head.id === bundled && <p>{t('packSameId')}</p>}
      {problemCount > 0 && (
        <details>
          <summary>{t('packWarnings', [String(problemCount)])}</summary>
          <ProblemList problems={problems} problemCount={problemCount} />
        </details>
      )}
      <p class="px-muted">{t('packNotOurs')}</p>
      <p class="px-pack-answers">
        <button type="button" class="px-primary" onClick={() => actions.onConfirm(true)}>
          {t(replaces === null ? 'packTake' : 'packUpdate')}
        </button>
        <button type="button" onClick={() => actions.onConfirm(false)}>
          {t('packDrop')}
        </button>
      </p>
    </div>
  );
}

function replaceKey(version: string, replaces: string | null): string {
  if (replaces === null) return 'packNew';
  const order = compareVersions(version, replaces);
  return order === 0 ? 'packSame' : order > 0 ? 'packNewer' : 'packOlder';
}

function Failed({ work: { file, why, problems, problemCount } }: { work: Extract<PackWork, { kind: 'failed' }> }) {
  const { t } = useSpeech();
  return (
    <>
      <p class="px-notice">{t('packNotTaken', [showTitle({ en: file }, 'en').text])}</p>
      <p>{t(`packFailed_${keyOf(why)}`)}</p>
      <ProblemList problems={problems} problemCount={problemCount} />
    </>
  );
}

/** Where in the file something is wrong, for whoever made it: in English, as the format is. */
function ProblemList({ problems, problemCount }: ProblemsFound) {
  const { t } = useSpeech();
  if (problems.length === 0) return null;
  return (
    <>
      <ul class="px-pack-problems">
        {problems.map(({ record, path, message }, i) => (
          <li key={i} lang="en">
            <code>{[record, path].filter(Boolean).join(' › ')}</code> {message}
          </li>
        ))}
      </ul>
      {problemCount > problems.length && <p>{t('packMoreProblems', [String(problemCount - problems.length)])}</p>}
    </>
  );
}
