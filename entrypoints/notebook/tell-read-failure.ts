import type { Notice } from '../../components/notebook-actions.ts';
import { translate } from '../../lib/browser/translate.ts';
import type { ReadFailure } from './read-file.ts';

/** Returns what to say of a file that was not read, with the place in it where that is known. */
export function tellReadFailure(failure: ReadFailure): Notice {
  switch (failure.kind) {
    case 'not-json': {
      const { place } = failure;
      return place ? { key: 'nbImport_not_json_at', values: [String(place.line), String(place.column)] } : { key: 'nbImport_not_json' };
    }
    case 'newer-format':
      return { key: 'nbImport_newer_format', values: [String(failure.version)] };
    case 'bad-content': {
      const [first] = failure.problems;
      return { key: 'nbImport_bad_content', count: failure.count, values: [failure.place.path, translate(problemKey(first?.why))] };
    }
    default:
      return { key: `nbImport_${failure.kind.replace('-', '_')}` };
  }
}

function problemKey(why = 'bad-value'): string {
  return `nbProblem_${why.replace('-', '_')}`;
}
