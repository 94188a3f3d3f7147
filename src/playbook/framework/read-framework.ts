import { readFrontMatter } from '../front-matter';
import type { Framework, FrameworkProblem } from './framework';
import { fieldsOf } from './fields';
import { phrasesOf } from './phrases';
import { requirementOf } from './requirement';

/** Reads a framework. Never throws: what is wrong with it is in `problems`, and the rest is still read. */
export function readFramework(markdown: string, name: string): Framework {
  const front = readFrontMatter(markdown);
  const lineAt = (offset: number): number => markdown.slice(0, offset).split('\n').length;
  const problems: FrameworkProblem[] = front.problems.map(({ start, severity, message }) => ({
    line: lineAt(start),
    severity: severity === 'error' ? 'error' : 'warning',
    message,
  }));
  const setting = (key: string): string | undefined => scalar(front.data.get(key));
  const asOf = setting('as of') ?? setting('as-of') ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    problems.push({
      line: 1,
      severity: 'warning',
      message: 'Say in the front matter to which date the law was read: “as of: 2026-11-21”.',
    });
  const file = fieldsOf(markdown, front.range);
  const requirements = file.headed.flatMap((headed) => {
    const read = requirementOf(headed);
    problems.push(...read.problems);
    return read.requirement ? [read.requirement] : [];
  });
  problems.push(...repeated(requirements));
  if (requirements.length === 0)
    problems.push({
      line: 1,
      severity: 'error',
      message: 'No requirement was found: write a heading “ID: title” per requirement and labelled bullets under it.',
    });
  const topic = phrasesOf(setting('topic') ?? '');
  for (const problem of topic.problems)
    problems.push({ line: 1, severity: 'error', message: `Topic: ${problem}; the wording is left out.` });
  const reviewedBy = setting('reviewed by') ?? setting('reviewed-by');
  const id = setting('id') ?? name.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '');
  return {
    id: id.toLowerCase(),
    name,
    title: setting('title') ?? file.title ?? name,
    version: setting('version') ?? '',
    asOf,
    ...(reviewedBy !== undefined && { reviewedBy }),
    notes: file.notes,
    topic: topic.phrases,
    requirements,
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

/** Cells are keyed by id, so a second requirement of one id would be lost. */
function* repeated(
  requirements: readonly { readonly id: string; readonly line: number }[],
): Iterable<FrameworkProblem> {
  const first = new Map<string, number>();
  for (const { id, line } of requirements) {
    const before = first.get(id);
    if (before === undefined) first.set(id, line);
    else
      yield {
        line,
        severity: 'error',
        message: `“${id}” is on line ${before} already; give each requirement an id of its own.`,
      };
  }
}

function scalar(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = String(value).trim();
  return words === '' ? undefined : words;
}
