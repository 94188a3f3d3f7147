import type { ClauseType } from '../contract/clause-type';
import type { TermKind } from '../contract/term-registry';
import type { Condition, Playbook, Position } from '../playbook/playbook';

/** A subject of the general playbook. */
export interface UncoveredTopic {
  readonly clauseType: ClauseType;
  readonly title: string;
}

/** The subjects of `general` that neither a heading of the playbook names nor one of its statements speaks of. */
export function uncoveredTopics(playbook: Playbook, general: Playbook): readonly UncoveredTopic[] {
  const types = new Set(playbook.positions.flatMap((position) => position.clauseTypes));
  const terms = new Set(playbook.positions.flatMap(termsOf));
  return general.positions.flatMap((position) => {
    const [clauseType] = position.clauseTypes;
    if (clauseType === undefined || types.has(clauseType)) return [];
    return termsOf(position).some((term) => terms.has(term)) ? [] : [{ clauseType, title: position.title }];
  });
}

function termsOf(position: Position): readonly TermKind[] {
  return position.statements.flatMap(({ condition }) => (condition ? termsIn(condition) : []));
}

function termsIn(condition: Condition): readonly TermKind[] {
  if (condition.op === 'check') return [condition.term];
  if (condition.op === 'stipulation') return [];
  return condition.op === 'not' ? termsIn(condition.of) : condition.of.flatMap(termsIn);
}
