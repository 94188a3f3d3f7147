import type { Actor } from './actor';
import type { ActorMention } from './contract';
import { standingOf } from './standing';

const strongEnd = /[.!?]["”’')\]]*\s|\n\s*\n/g;
const passive =
  /^(?:(?:may|shall|will|must|can|should|would|could|is|are|was|were|has|have|been|be|being|not|also|only|then|either|immediately|hereby)\s+){0,6}(?:\w+ly\s+)?\w+(?:ed|en|wn|ne|ld|ught|id|de|ut|t)\b(?:\s+(?:or|and|\w+ed|,)){0,4}[^.;:]{0,90}?\bby\s+$/i;
const beBefore = /\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+|not\s+)?$/i;
const beAfter = /^(?:\w+\s+){0,4}?(?:be|been|being|is|are|was|were)\b/i;
const joint = /^\s*(?:and|or|and\/or|nor|\/|&)\s*(?:the\s+)?$/i;

/** See {@link import('./contract').Actors.subjectOf}. `mentions` are those of `text`, in order. */
export function subjectAt(text: string, offset: number, mentions: readonly ActorMention[]): Actor {
  const from = sentenceStart(text, offset);
  const agent = agentAfter(text, offset, mentions);
  if (agent) return agent;
  const before = mentionsBetween(mentions, from, offset);
  const subject = lastSubject(text, from, before);
  return subject ?? 'unknown';
}

function sentenceStart(text: string, offset: number): number {
  const floor = Math.max(0, offset - 1500);
  const window = text.slice(floor, offset);
  let start = 0;
  for (const end of window.matchAll(strongEnd)) {
    const word = window.slice(Math.max(0, end.index - 8), end.index);
    if (
      end[0].startsWith('.') &&
      /(?:\b(?:inc|ltd|corp|co|llc|no|u\.s|e\.g|i\.e|mr|section|art)|\b\w|^\d+|\s\d+)$/i.test(word)
    )
      continue;
    start = end.index + end[0].length;
  }
  return floor + start;
}

/** In the passive the agent stands after "by". */
function agentAfter(text: string, offset: number, mentions: readonly ActorMention[]): Actor | undefined {
  const rest = text.slice(offset, offset + 160);
  if (!beAfter.test(rest) && !beBefore.test(text.slice(Math.max(0, offset - 30), offset))) return undefined;
  for (const mention of mentionsBetween(mentions, offset, offset + 140)) {
    const between = text.slice(offset, mention.start).replace(/\b(?:the|an?)\s+$/i, '');
    if (passive.test(between)) return mention.actor;
  }
  return undefined;
}

function mentionsBetween(mentions: readonly ActorMention[], from: number, to: number): readonly ActorMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: ActorMention[] = [];
  for (let i = low; i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || mention.end > to) break;
    found.push(mention);
  }
  return found;
}

function lastSubject(text: string, from: number, before: readonly ActorMention[]): Actor | undefined {
  let object: Actor | undefined;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const mention = before[i];
    if (!mention) continue;
    const standing = standingOf(text, mention, from);
    if (standing === 'subject') return joined(text, before, i);
    const possessor = /\bof\s+(?:the\s+)?$/i.test(text.slice(Math.max(from, mention.start - 12), mention.start));
    if (mention.actor !== 'unknown' && (standing === 'object' || possessor)) object ??= mention.actor;
  }
  return object;
}

/** "Supplier and Customer": both; "either party", "Customer or its Affiliates": as they are. */
function joined(text: string, before: readonly ActorMention[], index: number): Actor {
  const mention = before[index];
  const previous = before[index - 1];
  if (!mention) return 'unknown';
  if (!previous || previous.possessive || !joint.test(text.slice(previous.end, mention.start))) return mention.actor;
  const same = previous.actor === mention.actor && (mention.actor !== 'unknown' || isSameName(previous, mention));
  return same ? mention.actor : 'both';
}

function isSameName(a: ActorMention, b: ActorMention): boolean {
  return a.words.toLowerCase() === b.words.toLowerCase();
}
