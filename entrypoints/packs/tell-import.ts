import type { PackWork } from '../../components/PackWork.tsx';
import type { ImportProgress } from '../../lib/store/import-progress.ts';
import type { ImportResult } from '../../lib/store/import-result.ts';

/** Returns how far an import is, as the page shows it: by bytes while it reads; how many records there are is known to itself alone. */
export function tellProgress({ phase, bytesRead, bytesTotal }: ImportProgress): PackWork {
  return { kind: 'reading', phase, done: phase === 'reading' && bytesTotal ? bytesRead / bytesTotal : null };
}

/** Returns how an import ended, as the page tells it. */
export function tellResult(file: string, result: ImportResult): PackWork {
  if (!result.ok) return { kind: 'failed', file, why: result.kind, problems: result.problems, problemCount: result.problemCount };
  const { title, version } = result.pack;
  if (result.replaced === null) return { kind: 'said', key: 'packAdded', title, versions: [version] };
  return { kind: 'said', key: 'packUpdated', title, versions: [result.replaced, version] };
}
