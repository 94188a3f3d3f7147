import type { ClauseType } from '../contract/clause-type';
import type { Range } from '../document/contract-text';
import { labelOf } from './labels';
import { clauseTypesOf } from './topic-lexicon';

/** Who decides on a kind of clause, as an escalation matrix says it. */
export interface Approver {
  readonly clauseTypes: readonly ClauseType[];
  readonly who: string;
}

/** "| Uncapped liability | General Counsel |", "| Trigger | Escalate to |": the column of people is the one a label names, else the last. */
export function approversInTable(rows: readonly (readonly Range[])[], prose: string): readonly Approver[] {
  const [header, ...body] = rows.map((row) => row.map((cell) => prose.slice(cell.start, cell.end).trim()));
  if (!header) return [];
  const named = header.findIndex((words) => labelOf(words)?.kind === 'approver');
  const people = named >= 0 ? named : header.length - 1;
  return body.flatMap((row) => approver(row.filter((_, at) => at !== people).join(' '), row[people] ?? ''));
}

/** "Uncapped liability: General Counsel", "Data protection → DPO". */
export function approverInItem(words: string): readonly Approver[] {
  const parts = /^([^:→\n]{1,120})(?::|→|->)\s*([^\n]{1,120})$/.exec(words.replace(/\s+/g, ' ').trim());
  return parts ? approver(parts[1] ?? '', parts[2] ?? '') : [];
}

function approver(what: string, who: string): readonly Approver[] {
  const clauseTypes = [...new Set([...clauseTypesOf(what), ...what.split(/[,;/&]| and | or /).flatMap(mainTypeOf)])];
  const name = who.replace(/\s+/g, ' ').trim();
  return clauseTypes.length > 0 && name !== '' && name.length <= 120 ? [{ clauseTypes, who: name }] : [];
}

/** "Liability, indemnity": each member names a clause of its own, "uncapped liability" one. */
function mainTypeOf(member: string): readonly ClauseType[] {
  return clauseTypesOf(member).slice(0, 1);
}

export function approverFor(types: readonly ClauseType[], approvers: readonly Approver[]): string | undefined {
  const main = types[0];
  return approvers.find(({ clauseTypes }) => main !== undefined && clauseTypes.includes(main))?.who;
}
