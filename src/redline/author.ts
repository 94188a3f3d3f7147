/** Where the author of tracked changes may be named, asked in this order. */
export interface AuthorSources {
  /** By an option of the command. */
  readonly given?: string;
  readonly setting?: string;
  /** `user.name` of git. */
  readonly git: () => Promise<string | undefined>;
  /** Who is logged in. */
  readonly system: () => string | undefined;
}

const longest = 80;

/** The name that stands at tracked changes and comments. */
export async function authorOf({ given, setting, git, system }: AuthorSources): Promise<string> {
  return named(given) ?? named(setting) ?? named(await git()) ?? named(system()) ?? 'Contract Review';
}

/** One line without control characters; undefined where nothing is left. */
function named(words: string | undefined): string | undefined {
  const line = (words ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line === '' ? undefined : line.slice(0, longest).trim();
}
