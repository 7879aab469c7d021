import type { ShownText } from '../lib/core/card/topic-model.ts';
import { OwnText } from './OwnText.tsx';

/** What the record says of its subject in our own words. */
export function NoteSection({ note }: { note: ShownText }) {
  return (
    <section class="px-section">
      <p>
        <OwnText text={note} />
      </p>
    </section>
  );
}
