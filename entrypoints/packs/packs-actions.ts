import type { PacksActions } from '../../components/Packs.tsx';
import type { PackWork } from '../../components/PackWork.tsx';
import { importPack } from '../../lib/store/import-pack.ts';
import type { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { removePack } from '../../lib/store/remove-leftovers.ts';
import { switchPack } from '../../lib/store/switch-pack.ts';
import { withFlag } from './keep-flag.ts';
import { tellProgress, tellResult } from './tell-import.ts';

interface Situation {
  database: ImportedDatabase;
  refresh(): Promise<void>;
  setWork(work: PackWork): void;
}

/** What the buttons of the page do. */
export function packsActions({ database, refresh, setWork }: Situation): PacksActions {
  let stop = new AbortController();
  let answer: (take: boolean) => void = () => undefined;
  const failed = (file: string) => (error: unknown) => {
    console.warn('parallax:', (error as Error).name);
    setWork({ kind: 'failed', file, why: 'unknown', problems: [], problemCount: 0 });
  };
  const add = async (file: File) => {
    stop = new AbortController();
    setWork({ kind: 'reading', phase: 'reading', done: 0 });
    const result = await importPack(database, file, {
      signal: stop.signal,
      onProgress: (progress) => setWork(tellProgress(progress)),
      confirm: ({ head, counts, questions, replaces, warnings, warningCount }) => {
        setWork({
          kind: 'preview',
          preview: { head: { ...head, counts }, questions, replaces, problems: warnings, problemCount: warningCount },
        });
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    setWork(tellResult(file.name, result));
  };
  return {
    onChoose: (file) =>
      void withFlag(database, () => add(file))
        .catch(failed(file.name))
        .then(refresh),
    onCancel: () => stop.abort(),
    onConfirm: (take) => answer(take),
    onSwitch: (id, on) =>
      void withFlag(database, () => switchPack(database, id, on))
        .then((why) => setWork(why ? { kind: 'said', key: 'packNotSwitched', title: { en: id }, versions: [] } : { kind: 'none' }))
        .then(refresh),
    onRemove: (id, title) =>
      void withFlag(database, () => removePack(database, id))
        .then((why) => (why === null ? 'packRemoved' : why === 'busy' ? 'packNotRemovedBusy' : 'packNotRemoved'))
        .then((key) => setWork({ kind: 'said', key, title, versions: [] }))
        .then(refresh),
  };
}
