import type { Text } from '../lib/core/pack/pack.ts';
import { PackEntry } from './PackEntry.tsx';
import type { PackHead } from './PackFacts.tsx';
import { type PackWork, PackWorkView } from './PackWork.tsx';
import { useSpeech } from './translate-context.ts';

/** An imported pack as the list shows it. */
export interface ListedPack {
  head: PackHead;
  on: boolean;
}

export interface PacksActions {
  onChoose(file: File): void;
  onCancel(): void;
  /** The answer to a preview. */
  onConfirm(take: boolean): void;
  onSwitch(id: string, on: boolean): void;
  onRemove(id: string, title: Text): void;
}

export interface PacksProps {
  /** The pack that comes with the extension; null while it is being read. */
  bundled: PackHead | null;
  /** In order of their ids; null while they are being read. */
  packs: readonly ListedPack[] | null;
  /** Key of the sentence that tells why the imported packs cannot be read; null where they can. */
  failure: string | null;
  work: PackWork;
  actions: PacksActions;
}

/** Every pack that Parallax answers from, and how another one comes in. */
export function Packs({ bundled, packs, failure, work, actions }: PacksProps) {
  const { t, language } = useSpeech();
  const busy = work.kind === 'reading' || work.kind === 'preview';
  return (
    <main class="px-root px-popup px-packs" lang={language}>
      <header class="px-popup-head">
        <p class="px-kind">{t('extName')}</p>
        <h1>{t('packsTitle')}</h1>
        <p>{t('packsIntro')}</p>
      </header>
      <section class="px-group" aria-label={t('packAddFile')}>
        {!busy && <FileButton onChoose={actions.onChoose} />}
        <PackWorkView work={work} bundled={bundled?.id ?? null} actions={actions} />
      </section>
      <section class="px-group" aria-label={t('packsListed')}>
        <h2>{t('packsListed')}</h2>
        {failure && (
          <p class="px-notice">
            {t('packsUnread')} {t(failure)}
          </p>
        )}
        <ul class="px-pack-list">
          {bundled && <PackEntry head={bundled} imported={null} busy={busy} actions={actions} />}
          {packs?.map(({ head, on }) => (
            <PackEntry key={head.id} head={head} imported={{ on }} busy={busy} actions={actions} />
          ))}
        </ul>
        {packs?.length === 0 && <p class="px-muted">{t('packsNoneAdded')}</p>}
      </section>
    </main>
  );
}

function FileButton({ onChoose }: Pick<PacksActions, 'onChoose'>) {
  const { t } = useSpeech();
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (file) onChoose(file);
  };
  return (
    <p class="px-pack-file">
      <button type="button" class="px-primary" onClick={(event) => (event.currentTarget.nextElementSibling as HTMLInputElement).click()}>
        {t('packAddFile')}
      </button>
      <input type="file" hidden accept=".json,application/json" onChange={(event) => choose(event.currentTarget)} />
    </p>
  );
}
