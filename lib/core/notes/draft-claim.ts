import type { MentionLine, TopicDetail } from '../card/topic-model.ts';
import type { NoteDraft } from './note.ts';

/**
 * Returns the draft of a statement kept from a question opened outside any page: what it cites is the source itself. Where only our paraphrase
 * is shipped, that stands for the words.
 */
export function draftClaim(mention: MentionLine, topic: TopicDetail): NoteDraft {
  const { source, quotation, paraphrase, speaker } = mention;
  const position = topic.positions.find(({ statements }) => statements.some(({ first, repeats }) => [first, ...repeats].includes(mention)));
  const words = quotation?.text ?? paraphrase.text;
  const { value = null, unit = null, side = null } = position ?? {};
  return {
    page: {
      url: source.url ?? `urn:parallax:source:${source.id}`,
      title: topic.question.text,
      outlet: source.outlet.name,
      language: quotation?.language ?? paraphrase.language,
      date: source.published.date,
    },
    quote: { exact: words, prefix: '', suffix: '' },
    position: null,
    sentence: words,
    kind: value && unit ? 'figure' : 'statement',
    concept: null,
    figure: value && unit ? { value, unit, side, claimedBy: speaker.actor, speaker: null, edited: false } : null,
    topic: topic.id,
    claim: mention.claim,
    remark: '',
    tags: [],
  };
}
