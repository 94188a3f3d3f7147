import matter from 'gray-matter';
import type { Range } from '../document/contract-text';
import type { PlaybookProblem } from './playbook';

export interface FrontMatter {
  /** Top-level keys in lower case. */
  readonly data: ReadonlyMap<string, unknown>;
  /** The whole block with its fences; empty where there is none. */
  readonly range: Range;
  readonly problems: readonly PlaybookProblem[];
}

/** Real front matter is a few hundred characters; YAML that goes on for pages is a trap, not a header. */
const longest = 65_536;

/** The other engines of gray-matter execute what they read; a playbook is only ever data. */
function refuse(): never {
  throw new Error('only YAML is read in front matter');
}
const engines = { js: refuse, javascript: refuse, coffee: refuse, coffeescript: refuse, cson: refuse, json: refuse };

const fence = /^\uFEFF?---[ \t]*([a-z]*)[ \t]*(?:\r\n|\n)/i;
const closing = /^---[ \t]*$/m;

export function readFrontMatter(text: string): FrontMatter {
  const opening = fence.exec(text);
  if (!opening) return { data: new Map(), range: { start: 0, end: 0 }, problems: [] };
  const bodyStart = opening[0].length;
  const close = closing.exec(text.slice(bodyStart, bodyStart + longest).replace(/\r/g, ' '));
  if (!close) return unclosed(text, bodyStart);
  const range = { start: 0, end: bodyStart + close.index + close[0].length };
  const language = opening[1]?.toLowerCase();
  if (language && language !== 'yaml' && language !== 'yml') {
    return broken(range, range, `Front matter is written in “${language}”; only YAML is read.`);
  }
  const yaml = text.slice(bodyStart, bodyStart + close.index);
  return parse(yaml, bodyStart, range);
}

function parse(yaml: string, offset: number, range: Range): FrontMatter {
  try {
    // Options keep gray-matter from its cache, which would hand out one mutable object to everybody.
    const { data } = matter(`---\n${yaml}\n---\n`, { language: 'yaml', engines });
    if (typeof data !== 'object' || Array.isArray(data)) {
      return broken(range, range, 'Front matter must be lines of the form “key: value”.');
    }
    const entries = Object.entries(data as Record<string, unknown>);
    return { data: new Map(entries.map(([key, value]) => [key.toLowerCase(), value])), range, problems: [] };
  } catch (error) {
    return unparsed(error, yaml, offset, range);
  }
}

/** js-yaml reports the place as `mark.line`, from 0 and counted within the block it was given. */
function unparsed(error: unknown, yaml: string, offset: number, range: Range): FrontMatter {
  const { mark, reason } = error as { readonly mark?: { readonly line?: number }; readonly reason?: string };
  const lines = yaml.split('\n');
  const index = Math.max(0, Math.min(mark?.line ?? 0, lines.length - 1));
  const start = offset + lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  const line = { start, end: start + (lines[index] ?? '').replace(/\r$/, '').length };
  const why = reason ?? (error instanceof Error ? error.message : 'unreadable');
  return broken(range, line, `Front matter could not be read: ${why} (line ${index + 2}). Its settings are ignored.`);
}

function broken(range: Range, place: Range, message: string): FrontMatter {
  return { data: new Map(), range, problems: [{ ...place, severity: 'error', message }] };
}

/** A rule of three dashes may simply open the page; only lines that look like settings make it front matter. */
function unclosed(text: string, bodyStart: number): FrontMatter {
  const none = { data: new Map<string, unknown>(), range: { start: 0, end: 0 } };
  if (!/^[a-z_-]+:/i.test(text.slice(bodyStart, bodyStart + 80))) return { ...none, problems: [] };
  const message = 'Front matter opens with “---” on line 1 but is never closed. Its settings are ignored.';
  return { ...none, problems: [{ start: 0, end: Math.min(3, text.length), severity: 'error', message }] };
}
