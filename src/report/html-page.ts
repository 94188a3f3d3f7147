/** A page of its own: no script, nothing fetched, and every word of its title escaped. `body` is markup that is safe already. */
export function htmlPage(title: string, style: string, body: string): string {
  const { before, after } = htmlPageAround(title, style);
  return before + body + after;
}

/** What stands before and behind the body of such a page. */
export function htmlPageAround(title: string, style: string): { readonly before: string; readonly after: string } {
  const before = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`;
  return { before, after: '\n</main>\n</body>\n</html>\n' };
}

/** Words of a contract, a playbook or a file name become text, never markup. */
export function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
