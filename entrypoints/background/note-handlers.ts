import { describeSpeaker } from '../../lib/core/card/describe-claim.ts';
import { anchorNotes } from '../../lib/core/notes/anchor-notes.ts';
import { draftNote } from '../../lib/core/notes/draft-note.ts';
import { fitNote } from '../../lib/core/notes/fit-note.ts';
import { draftMark, makeNote } from '../../lib/core/notes/make-note.ts';
import type { NoteDraft } from '../../lib/core/notes/note.ts';
import { pageAddress } from '../../lib/core/notes/page-address.ts';
import type { AnnotateReply, AnnotateRequest } from '../../lib/core/reading.ts';
import type { SaveResult } from '../../lib/messages/messages.ts';
import { isOwn, mayKeep } from '../../lib/messages/own-page.ts';
import type { Handlers, Sender } from '../../lib/messages/serve-messages.ts';
import type { ClaimsService } from '../../lib/store/claims-service.ts';
import type { ImportedPacks } from '../../lib/store/imported-packs.ts';
import { countNotes, deleteNotes, keepNote, listNotes, listNotesOfPage, type NotesDatabase } from '../../lib/store/notes-database.ts';
import { answerFrom } from './answer-from.ts';
import { whenNoted } from './when-noted.ts';

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
export function noteHandlers(sources: Sources): Handlers {
  const { service, notes, annotator, imported } = sources;
  const keep = async (draft: NoteDraft, sender: Sender): Promise<SaveResult> => {
    const { id, version } = (await imported.packOf(draft.claim ?? draft.topic)) ?? (await service.claims()).pack;
    const made = makeNote(draft, { id: crypto.randomUUID(), notedAt: new Date().toISOString(), pack: { id, version } });
    const note = mayKeep(draft.page.url, sender) ? fitNote(made) : null;
    return note ? keepNote(notes, note) : { ok: false, kind: 'refused' };
  };
  const ofPage = (url: string) => listNotesOfPage(notes, pageAddress(url));
  const nameOf = async (actor: string | null | undefined) => {
    if (!actor) return null;
    const { records, language } = await answerFrom(sources).records({ topics: [], concept: null, named: [actor] });
    return describeSpeaker({ actor, side: null, as: 'named' }, records, language).name?.text ?? null;
  };
  return {
    saveNote: ({ occasion, claim }, sender) => keep(draftMark(occasion, claim), sender),
    draftNote: async ({ passage, context }, sender) => {
      const draft = draftNote(passage, context, await annotator());
      return { draft, claimant: await nameOf(draft.figure?.claimedBy), notedAt: await whenNoted(notes, draft, sender) };
    },
    keepDraft: ({ draft }, sender) => keep(draft, sender),
    countPageNotes: async ({ url }, sender) => ({ count: isOwn(url, sender) ? ((await ofPage(url))?.length ?? null) : null }),
    anchorNotes: async ({ page, blocks }, sender) => anchorNotes((isOwn(page.url, sender) && (await ofPage(page.url))) || [], blocks),
    countNotes: async () => ({ count: await countNotes(notes) }),
    deleteNotes: async () => ({ ok: await deleteNotes(notes) }),
    listNotes: async () => ({ notes: await listNotes(notes) }),
  };
}
