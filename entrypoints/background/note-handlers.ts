import { anchorNotes } from '../../lib/core/notes/anchor-notes.ts';
import { draftNote } from '../../lib/core/notes/draft-note.ts';
import { draftMark, makeNote } from '../../lib/core/notes/make-note.ts';
import type { NoteDraft } from '../../lib/core/notes/note.ts';
import { pageAddress } from '../../lib/core/notes/page-address.ts';
import type { AnnotateReply, AnnotateRequest } from '../../lib/core/reading.ts';
import type { Handlers, Sender } from '../../lib/messages/serve-messages.ts';
import type { ClaimsService } from '../../lib/store/claims-service.ts';
import type { ImportedPacks } from '../../lib/store/imported-packs.ts';
import { countNotes, deleteNotes, keepNote, listNotes, listNotesOfPage, type NotesDatabase } from '../../lib/store/notes-database.ts';

/** Annotates the blocks of a request. */
export type Annotator = (request: AnnotateRequest) => Omit<AnnotateReply, 'state'>;

/** What answers come from; the annotator is made when first asked for. */
export interface Sources {
  service: ClaimsService;
  notes: NotesDatabase;
  annotator: () => Promise<Annotator>;
  imported: ImportedPacks;
}

/** Returns what the background answers about notes. */
export function noteHandlers({ service, notes, annotator, imported }: Sources): Handlers {
  const keep = async (draft: NoteDraft) => {
    const { id, version } = (await imported.packOf(draft.claim ?? draft.topic)) ?? (await service.claims()).pack;
    return keepNote(notes, makeNote(draft, { id: crypto.randomUUID(), notedAt: new Date().toISOString(), pack: { id, version } }));
  };
  const ofPage = (url: string) => listNotesOfPage(notes, pageAddress(url));
  return {
    saveNote: ({ occasion, claim }) => keep(draftMark(occasion, claim)),
    draftNote: async ({ passage }) => ({ draft: draftNote(passage, await annotator()) }),
    keepDraft: ({ draft }) => keep(draft),
    countPageNotes: async ({ url }, sender) => ({ count: isOwn(url, sender) ? ((await ofPage(url))?.length ?? null) : null }),
    anchorNotes: async ({ page, blocks }, sender) => anchorNotes((isOwn(page.url, sender) && (await ofPage(page.url))) || [], blocks),
    countNotes: async () => ({ count: await countNotes(notes) }),
    deleteNotes: async () => ({ ok: await deleteNotes(notes) }),
    listNotes: async () => ({ notes: await listNotes(notes) }),
  };
}

/** A page may ask for what was noted on its own site and no other. */
function isOwn(url: string, { url: from }: Sender): boolean {
  return URL.canParse(url) && from !== undefined && URL.canParse(from) && new URL(url).origin === new URL(from).origin;
}
