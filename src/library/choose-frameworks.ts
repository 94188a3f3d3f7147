import type { FrameworkProblem } from '../playbook/framework/framework';
import { shippedFrameworks } from '../playbook/framework/shipped-frameworks';
import { frameworkInUse, isFramework, type FrameworkInUse, type FrameworkText } from './framework-file';

/** A framework that can be chosen. */
export interface OfferedFramework extends FrameworkInUse, FrameworkText {
  /** The host's path of a file of the user's own; one that ships has none. */
  readonly path?: string;
}

export function offered(text: FrameworkText, path?: string): OfferedFramework {
  return { ...text, ...frameworkInUse(text), ...(path !== undefined && { path }) };
}

/** The user's own Markdown files that say `kind: framework`; others are no frameworks. */
export function ownFrameworks(
  files: readonly { readonly name: string; readonly path: string; readonly text: string }[],
): readonly OfferedFramework[] {
  return files.filter(({ text }) => isFramework(text)).map(({ name, path, text }) => offered({ name, text }, path));
}

/** A framework that cannot be used; the message says why and what to do. */
export class UnusableFramework extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnusableFramework';
  }
}

/**
 * The framework that goes by `id`. The user's own goes before the one that ships. Throws {@link UnusableFramework} where
 * there is none, where two of the user's own have one name, or where it has errors.
 */
export function chosenFramework(
  id: string,
  own: readonly OfferedFramework[],
  ships: OfferedFramework | undefined,
): OfferedFramework {
  const wanted = id.toLowerCase();
  const named = own.filter(({ framework }) => framework.id === wanted);
  if (named.length > 1) {
    const files = named.map(({ path, name }) => path ?? name).join(' and ');
    throw new UnusableFramework(
      `Two frameworks are called ${wanted}: ${files}. Give one another id in its front matter, or name the file.`,
    );
  }
  const found = named[0] ?? ships;
  if (found) return usable(found);
  const ids = [...own.map(({ framework }) => framework.id), ...shippedFrameworks.map((shipped) => shipped.id)];
  const known = [...new Set(ids)].join(', ');
  throw new UnusableFramework(`There is no framework ${id}; known are ${known}. Or give the path of a Markdown file.`);
}

/** A requirement with errors would be missing from the register without a word. Throws {@link UnusableFramework}. */
export function usable(one: OfferedFramework): OfferedFramework {
  const errors = one.framework.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return one;
  throw new UnusableFramework(
    [`${one.path ?? one.name} cannot be used until these are mended:`, ...errors.map(problemLine(one))].join('\n'),
  );
}

export function problemLine({ path, name }: OfferedFramework): (problem: FrameworkProblem) => string {
  return ({ line, message }) => `${path ?? name}:${String(line)}: ${message}`;
}
