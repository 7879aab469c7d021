import type { PageInfo, PageKnowledge, PassageContext, PassageReply, SelectedPassage } from '../core/reading.ts';
import type { NoteFormView } from '../page/note-form-view.ts';
import { readSelection } from '../page/read-selection.ts';

/** What noting a selection needs from outside. */
export interface SelectionPorts {
  page(): PageInfo;
  known(): PageKnowledge | null;
  draft(passage: SelectedPassage, context: PassageContext): Promise<PassageReply>;
  /** Notes the mark whose card is open; false where none is. */
  noteOpenCard(): Promise<boolean>;
  /** Makes room for the form: one thing of ours at a time. */
  beforeForm(): void;
}

/** Shows the form for what is selected, else notes the mark whose card is open; false where there is neither. */
export async function noteSelection(ports: SelectionPorts, form: NoteFormView): Promise<boolean> {
  const selected = readSelection(document);
  if (!selected) return ports.noteOpenCard();
  const { block, start, end, blockStart, before, range } = selected;
  const passage = { page: ports.page(), block: block.text, blockStart, start, end };
  const reply = await ports.draft(passage, { known: ports.known(), before });
  ports.beforeForm();
  form.open(reply, range);
  return true;
}
