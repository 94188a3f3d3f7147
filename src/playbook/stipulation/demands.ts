import type { Concept } from './stipulation';
import { isTelling } from './stipulation';
import type { Token } from './tokens';

/**
 * The demands of a statement, each of which a contract may put into a sentence of its own: "keeps a continuity plan and provides
 * it on request", "audits once a year on 30 days' notice". One where nothing parts it.
 */
export function demandsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return joinedParts(tokens).flatMap(withoutAdjuncts);
}

/** Verbs among the common words. */
const verbs: ReadonlySet<string> = new Set([
  'keeps',
  'notice',
  'change',
  'report',
  'provide',
  'allow',
  'use',
  'consent',
  'comply',
  'performance',
  'purchase',
  'develop',
  'cooperate',
  'protect',
  'review',
  'receive',
  'take',
]);

/** Whether a concept is what somebody does. */
export function isVerb({ kind, name }: Concept): boolean {
  return kind === 'act' || kind === 'power' || verbs.has(name);
}

/** Parted at each "and", comma and ", with" behind which another act begins. */
function joinedParts(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isJoint(tokens, at) || !saysEnough(tokens.slice(from, at)) || !beginsAct(tokens, at + 1)) continue;
    parts.push(tokens.slice(from, at));
    from = at + 1;
  }
  return [...parts, tokens.slice(from)];
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.mark === 'and') return true;
  return token.mark === 'comma' && !hasOr(tokens, at);
}

/** A comma of a list of alternatives parts nothing. */
function hasOr(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some((token) => token.kind === 'mark' && token.mark === 'or');
}

function saysEnough(tokens: readonly Token[]): boolean {
  const concepts = tokens.flatMap((token) => (token.kind === 'concept' ? [token.concept] : []));
  return concepts.some(isTelling) && concepts.length > 1;
}

/** "… and provides it", "…, with results shared": an act follows, behind at most one thing of its own. */
function beginsAct(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from);
  const isWith = rest[0]?.kind === 'mark' && rest[0].words === 'with';
  const concepts = rest.flatMap((token) => (token.kind === 'concept' ? [token.concept] : []));
  if (concepts.length < 2) return false;
  const reach = isWith ? 3 : 1;
  return concepts.slice(0, reach).some(isVerb);
}

/** How often, and when of the day: contracts say it in a sentence of its own. */
const adjuncts: ReadonlySet<string> = new Set([
  'annually',
  'monthly',
  'quarterly',
  'twice a year',
  'weekly',
  'business hours',
]);

function withoutAdjuncts(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const own: Token[] = [];
  const parted: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === 'concept' && adjuncts.has(token.concept.name)) parted.push([token]);
    else if (isNoticeAt(tokens, at)) {
      parted.push(tokens.slice(at, at + 2));
      at += 1;
    } else own.push(token);
  }
  return saysEnough(own) ? [own, ...parted] : [tokens];
}

/** "… on 30 days' notice": behind an act of which it is given. */
function isNoticeAt(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isGiven = before?.kind === 'mark' && /^(?:on|upon|with|at)$/.test(before.words);
  return isGiven && token?.kind === 'amount' && next?.kind === 'concept' && next.concept.name === 'notice';
}
