import type { Actor, Claim } from '../pack/pack.ts';
import { buildBasis } from './build-basis.ts';
import { buildStatements } from './build-statements.ts';
import { type CardContext, listTopics } from './build-topic.ts';
import type { CardPage, PersonCardModel } from './card-model.ts';
import { chooseActorName, chooseText } from './choose-text.ts';
import { groupBy } from './group-by.ts';
import type { ForeignText, ShownText, StatementModel } from './topic-model.ts';

/** Returns the card of a person, office or institution with what is on record from it. */
export function buildPersonCard(actor: Actor, page: CardPage, context: CardContext): PersonCardModel {
  const { records, language } = context;
  const claims = records.getClaimsOfActor(actor.id);
  const topics = records.topicsOf(actor.id);
  const naming = records
    .getClaimsNaming(actor.id)
    .filter(({ topic }) => records.getTopic(topic)?.display && !topics.some(({ id }) => id === topic));
  const name = chooseActorName(actor, language) ?? { text: page.text, language: page.language };
  return {
    kind: 'person',
    language,
    page,
    id: actor.id,
    actorKind: actor.kind,
    name,
    otherNames: listOtherNames(actor, name),
    side: actor.side,
    role: chooseText(actor.role, language),
    from: actor.from ?? null,
    to: actor.to ?? null,
    statements: listByQuestion(claims, context),
    topics: listTopics(topics, context, 'answers'),
    spokenOf: listTopics(
      naming.map((claim) => claim.topic).flatMap((id, index, all) => (all.indexOf(id) === index ? (records.getTopic(id) ?? []) : [])),
      context,
      'answers',
    ),
    basis: buildBasis(claims.length > 0 ? claims : naming, records, language),
  };
}

/** Statements that answer one question stand together, the questions in the order of their first. */
function listByQuestion(claims: readonly Claim[], context: CardContext): StatementModel[] {
  const statements = buildStatements(claims, context.records, context.language);
  const asked = statements.map((statement) => ({ ...statement, question: questionOf(statement, claims, context) }));
  return [...groupBy(asked, ({ question }) => question?.text ?? '').values()].flat();
}

function questionOf({ first }: StatementModel, claims: readonly Claim[], { records, language }: CardContext): ShownText | null {
  const topic = records.getTopic(claims.find((claim) => claim.id === first.claim)?.topic ?? '');
  return topic && chooseText(topic.question, language);
}

/** One name a language: the first that is recorded there and says by itself who is meant. */
function listOtherNames(actor: Actor, shown: ForeignText): ForeignText[] {
  const byLanguage = new Map<string, string>();
  const telling = actor.names.filter((name) => name.era === 'current' && name.risk === 'safe');
  for (const name of telling) if (!byLanguage.has(name.language)) byLanguage.set(name.language, name.text);
  return [...byLanguage]
    .filter(([language, text]) => language !== shown.language && text !== shown.text)
    .map(([language, text]) => ({ text, language }))
    .sort((a, b) => (a.language < b.language ? -1 : 1));
}
