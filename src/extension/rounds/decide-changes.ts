import * as vscode from 'vscode';
import type { PendingChange } from '../../document/docx/pending-changes';
import { fileName, sibling } from '../contracts/contract-uri';
import type { EngineLoader } from '../engine/load-engine';
import { LineMap } from '../line-map';
import type { Reviews } from '../reviews';
import type { OpenRound, PendingRounds } from './pending-rounds';
import type { RoundNode } from './rounds-tree';

interface Wanted {
  readonly uri: vscode.Uri;
  /** Ids of changes, or `all`. */
  readonly changes: readonly string[] | 'all';
}

export interface RoundHost {
  readonly rounds: PendingRounds;
  readonly reviews: Reviews;
  readonly engine: EngineLoader;
}

/** Accept and reject pending changes in the text of the editor, one by one, by clause or by author, and write a resolved copy. */
export function decideChanges(host: RoundHost): vscode.Disposable {
  const command = (name: string, run: (target: unknown) => Promise<void>) =>
    vscode.commands.registerCommand(`contractReview.${name}`, async (target: unknown) => {
      try {
        await run(target);
      } catch (error) {
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    });
  return vscode.Disposable.from(
    command('acceptChange', (target) => decide(target, 'accepted', host)),
    command('rejectChange', (target) => decide(target, 'rejected', host)),
    command('acceptAuthor', () => decideAuthor('accepted', host)),
    command('rejectAuthor', () => decideAuthor('rejected', host)),
    command('saveResolved', (target) => saveResolved(target, host)),
  );
}

async function decide(target: unknown, decision: 'accepted' | 'rejected', host: RoundHost): Promise<void> {
  const wanted = wantedFrom(target, host);
  if (wanted !== undefined) await apply(wanted.open, wanted.changes, decision, host);
}

function wantedFrom(
  target: unknown,
  { rounds }: RoundHost,
): { readonly open: OpenRound; readonly changes: readonly PendingChange[] } | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  if ('kind' in target) {
    const node = target as RoundNode;
    return { open: node.open, changes: node.kind === 'change' ? [node.change] : node.changes };
  }
  if (!('uri' in target)) return undefined;
  const { uri, changes } = target as Wanted;
  const open = rounds.get(uri);
  return open && { open, changes: open.round.changes.filter(({ id }) => changes === 'all' || changes.includes(id)) };
}

/** The text of the editor goes from what was rejected so far to what is rejected now, under whatever was typed meanwhile. */
async function apply(
  open: OpenRound,
  changes: readonly PendingChange[],
  decision: 'accepted' | 'rejected',
  { rounds, engine: loader }: RoundHost,
): Promise<void> {
  const engine = await loader.load();
  const rejected = new Set(open.rejected);
  for (const change of changes) {
    if (decision === 'rejected') rejected.add(change);
    else rejected.delete(change);
  }
  const document = await vscode.workspace.openTextDocument(open.uri);
  const text = document.getText();
  const before = open.round.without(open.rejected).text;
  const after = open.round.without(rejected).text;
  const edits = engine.carriedEdits(engine.editsBetween(before, after), engine.editsBetween(before, text));
  if (edits === undefined)
    throw new Error('These words were edited in the meantime; undo that edit, or change them by hand.');
  open.states.set(text, open.rejected);
  if (edits.length > 0) {
    const lines = new LineMap(text);
    const edit = new vscode.WorkspaceEdit();
    edit.set(
      open.uri,
      edits.map((one) => vscode.TextEdit.replace(lines.range(one), one.text)),
    );
    open.states.set(engine.withEdits(text, edits), rejected);
    if (!(await vscode.workspace.applyEdit(edit))) return;
  }
  open.rejected = rejected;
  for (const change of changes) {
    if (decision === 'accepted') open.accepted.add(change);
    else open.accepted.delete(change);
  }
  rounds.changed();
}

async function decideAuthor(decision: 'accepted' | 'rejected', host: RoundHost): Promise<void> {
  const open = current(host);
  if (open === undefined) return;
  const authors = [...new Set(open.round.changes.map(({ author }) => author))];
  const picked = await vscode.window.showQuickPick(
    authors.map((author) => ({
      label: author === '' ? '(no author)' : author,
      description: `${String(open.round.changes.filter((change) => change.author === author).length)} pending`,
      author,
    })),
    { title: `${decision === 'accepted' ? 'Accept' : 'Reject'} the changes of which author?` },
  );
  if (picked === undefined) return;
  const own = open.round.changes.filter(({ author }) => author === picked.author);
  await apply(open, own, decision, host);
}

function current({ rounds, reviews }: RoundHost): OpenRound | undefined {
  const reviewed = reviews.current();
  const open = (reviewed && rounds.get(reviewed.uri)) ?? rounds.all()[0];
  if (open === undefined)
    void vscode.window.showInformationMessage('No contract under review has pending tracked changes.');
  return open;
}

/** A copy of the Word file beside it in which what was decided is resolved, and nothing else is changed. */
async function saveResolved(target: unknown, host: RoundHost): Promise<void> {
  const open = wantedFrom(target, host)?.open ?? current(host);
  if (open === undefined) return;
  const engine = await host.engine.load();
  const { round, source, accepted, rejected } = open;
  const reject = round.changes.filter((change) => rejected.has(change));
  const accept = round.changes.filter((change) => accepted.has(change) && !rejected.has(change));
  if (accept.length + reject.length === 0) {
    void vscode.window.showInformationMessage('Accept or reject changes first, in the view Pending Changes.');
    return;
  }
  const bytes = new Uint8Array(await vscode.workspace.fs.readFile(source));
  const written = engine.resolveChanges(bytes, round, { accept, reject });
  const uri = await freeName(source);
  await vscode.workspace.fs.writeFile(uri, written);
  const left = round.changes.length - accept.length - reject.length;
  void vscode.window.showInformationMessage(
    `${fileName(uri)} was written: ${String(accept.length)} accepted, ${String(reject.length)} rejected, ${String(left)} still pending. Edits of your own are not in it; they are saved as a redline.`,
  );
}

async function freeName(source: vscode.Uri): Promise<vscode.Uri> {
  for (let copy = 1; ; copy++) {
    const uri = sibling(source, copy === 1 ? '.resolved.docx' : `.resolved-${String(copy)}.docx`);
    const exists = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!exists) return uri;
  }
}
