import { strFromU8, unzipSync } from 'fflate';

/** The parts that hold words of the contract, as text; read without any of our own readers. */
export function wordParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /word\/(?:document|footnotes|endnotes)\.xml$/.test(name) });
  return new Map(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]));
}

const paragraph = /<w:p(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/w:p>)/g;

/** Paragraphs of the file before that the file after no longer has, byte for byte. */
export function changedParagraphs(before: string, after: string): number {
  const left = new Map<string, number>();
  for (const [markup] of after.matchAll(paragraph)) left.set(markup, (left.get(markup) ?? 0) + 1);
  let changed = 0;
  for (const [markup] of before.matchAll(paragraph)) {
    const count = left.get(markup) ?? 0;
    if (count === 0) changed++;
    else left.set(markup, count - 1);
  }
  return changed;
}

interface Revision {
  readonly kind: string;
  readonly author: string;
  readonly date: string;
  readonly words: string;
}

/** All insertions, deletions and moves with their words, those inside others among them. */
function revisionsIn(markup: string): readonly Revision[] {
  const found: Revision[] = [];
  const open: { kind: string; author: string; date: string; words: string }[] = [];
  for (const [tag, close, kind, attributes = '', empty, words] of markup.matchAll(
    /<(\/?)w:(ins|del|moveFrom|moveTo)(\s[^>]*?)?(\/?)>|<w:(?:t|delText)(?:\s[^>]*)?>([^<]*)</g,
  )) {
    if (words !== undefined) {
      for (const revision of open) revision.words += words;
    } else if (close === '/') {
      const revision = open.pop();
      if (revision !== undefined) found.push(revision);
    } else {
      const value = (name: string): string => new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const revision = { kind: kind ?? tag, author: value('author'), date: value('date'), words: '' };
      if (empty === '/') found.push(revision);
      else open.push(revision);
    }
  }
  return found;
}

/** What others have struck and inserted: their words by kind, author and date, whatever pieces they are in. */
export function othersChanges(markup: string, own: string): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  for (const { kind, author, date, words } of revisionsIn(markup)) {
    if (author === own || words === '') continue;
    const key = `${kind} ${author} ${date}`;
    changes.set(key, (changes.get(key) ?? '') + words);
  }
  return changes;
}

/** Characters that the author has struck and inserted. */
export function writtenCharacters(markup: string, own: string): number {
  return revisionsIn(markup)
    .filter(({ author }) => author === own)
    .reduce((sum, { words }) => sum + lengthOf(words), 0);
}

function lengthOf(words: string): number {
  return words.replace(/&(?:\w+|#\w+);/g, '&').length;
}
