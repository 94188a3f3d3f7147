/**
 * Some editors save Markdown with every `*`, `#` and `-` escaped by a backslash, so that a parser sees one grey mass of
 * paragraphs. Undone in place: the result has the same length, so that offsets still count in the file as it stands.
 */
export function unescapeMarkup(text: string): string {
  if (!isEscapedThroughout(text)) return text;
  return text
    .replace(/^([ \t]*)((?:\\#)+#*)(?=[ \t])/gm, (_, indent: string, run: string) => indent + marksFirst(run, '#'))
    .replace(/^([ \t]*)\\([-+*])(?=[ \t])/gm, '$1$2 ')
    .replace(/(?:\\[*_]){1,3}/g, (run, at: number, whole: string) => {
      const after = whole.charAt(at + run.length);
      return after === '' || /\s/.test(after) || /[*_]/.test(after) ? marksFirst(run) : marksLast(run);
    });
}

function marksFirst(run: string, mark?: string): string {
  const marks = mark ? run.replace(/\\/g, '') : run.replace(/\\/g, '');
  return marks.padEnd(run.length);
}

function marksLast(run: string): string {
  return run.replace(/\\/g, '').padStart(run.length);
}

function isEscapedThroughout(text: string): boolean {
  const escaped = text.match(/^[ \t]*\\[#*-]/gm)?.length ?? 0;
  const headings = text.match(/^#{1,6}[ \t]/gm)?.length ?? 0;
  return escaped >= 3 && escaped > 2 * headings;
}
