import * as vscode from 'vscode';

export const contractScheme = 'contract';
const suffix = '.contract';

/** Where the text of a DOCX or PDF is opened: the file's own path, its scheme kept in the query. */
export function contractUri(source: vscode.Uri): vscode.Uri {
  return source.with({ scheme: contractScheme, path: source.path + suffix, query: source.scheme, fragment: '' });
}

/** The file behind a `contract:` document; any other URI is its own source. */
export function sourceUri(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== contractScheme) return uri;
  const path = uri.path.endsWith(suffix) ? uri.path.slice(0, -suffix.length) : uri.path;
  return uri.with({ scheme: uri.query === '' ? 'file' : uri.query, path, query: '', fragment: '' });
}

export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** A file beside `uri` that takes its name, without the last extension, and `ending`. */
export function sibling(uri: vscode.Uri, ending: string): vscode.Uri {
  const name = fileName(uri);
  const dot = name.lastIndexOf('.');
  return vscode.Uri.joinPath(uri, '..', (dot > 0 ? name.slice(0, dot) : name) + ending);
}
