import type { NoteWords } from '../../../lib/core/export/note-words.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const NAMES: Record<string, string> = { 'actor:harbour': 'the harbour', 'place:riverton': 'Riverton' };
const QUESTIONS: Record<string, string> = { boats: 'How many boats sank?' };

/** English words, and the names of the small pack. */
export const sampleWords: NoteWords = {
  t: (key, substitutions = []) => {
    const message = (messages as Record<string, { message: string }>)[key]?.message;
    if (message === undefined) throw new Error(`no message ${key}`);
    return message.replace(/\$(\d)/g, (_slot, number) => substitutions[Number(number) - 1] ?? '');
  },
  language: 'en',
  question: (topic) => QUESTIONS[topic] ?? null,
  name: (id) => NAMES[id] ?? null,
};
