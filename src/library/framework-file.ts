import { sha256 } from '../document/fingerprint';
import type { Framework } from '../playbook/framework/framework';
import { readFramework } from '../playbook/framework/read-framework';
import { readFrontMatter } from '../playbook/front-matter';

/** The text of a framework, as hosts find it and hand it to threads. */
export interface FrameworkText {
  /** File name, or the id of one that ships. */
  readonly name: string;
  readonly text: string;
}

export interface FrameworkInUse {
  readonly framework: Framework;
  /** Changes with every change of the text. */
  readonly fingerprint: string;
}

export function frameworkInUse({ name, text }: FrameworkText): FrameworkInUse {
  return { framework: readFramework(text, name), fingerprint: sha256(new TextEncoder().encode(text)) };
}

/** Whether a Markdown file says of itself that it is a framework: `kind: framework` in its front matter. */
export function isFramework(text: string): boolean {
  const kind = readFrontMatter(text).data.get('kind');
  return typeof kind === 'string' && kind.trim().toLowerCase() === 'framework';
}
