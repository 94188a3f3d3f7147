import type { Role } from '../contract/actor';
import type { ClauseType } from '../contract/clause-type';
import { cite } from '../document/contract-text';
import type { DraftStatement } from './draft-position';
import type { Statement } from './playbook';

export interface StatementContext {
  /** The whole file. */
  readonly text: string;
  /** The same with Markdown blanked, see {@link MarkdownText.prose}. */
  readonly prose: string;
  readonly side: Role;
  readonly clauseTypes: readonly ClauseType[];
  readonly title: string;
}

const placeholder =
  /^[\s"'.]*(?:[[<{](?:your|insert|placeholder|todo|tbd|enter|fill|company|jurisdiction|amount|number|name|x+|…|\.{3})[^\]>}\n]{0,120}[\]>}]|\[[A-Z][A-Z _-]{2,60}\]|tbd|to be (?:determined|completed|defined)|_{3,}|\.{3,}|…)[\s"'.]*$/i;

export function readStatement(draft: DraftStatement, context: StatementContext): Statement {
  const citation = cite(context.text, draft);
  const words = context.prose.slice(draft.start, draft.end);
  if (placeholder.test(words)) return { ...citation, tier: draft.tier, reading: 'unset', unread: [citation] };
  return { ...citation, tier: draft.tier, reading: 'not-understood', unread: [citation] };
}
