import * as vscode from 'vscode';
import type { Cancellation, Logger, Progress } from '../../host';
import { contractScheme, fileName, sourceUri } from '../contracts/contract-uri';
import { unreadableCode, unreadableMessage } from '../errors';
import type { Reviewer } from '../reviewer';
import type { ReviewedContract } from '../reviews';
import { activeUri, isUri } from './targets';

/**
 * Reviews the files chosen in the explorer, the one in the active editor, or those picked in a dialog. `offers`: what else is to
 * be said of the first of them.
 */
export function reviewContract(
  reviewer: Reviewer,
  logger: Logger,
  offers: readonly ((reviewed: ReviewedContract) => Promise<void>)[],
): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.review', async (uri?: unknown, uris?: unknown) => {
    const targets = await chosen(uri, uris);
    if (targets.length === 0) return;
    const reviewed = await reviewAll(reviewer, logger, targets);
    const [first] = reviewed;
    if (!first) return;
    await show(first);
    if (reviewed.length > 1) await vscode.commands.executeCommand('contractReview.findings.focus');
    sayAssumed(first);
    // Nor are these: what they offer comes beside the review.
    for (const offer of offers) {
      offer(first).catch((error: unknown) => {
        logger.warn(`After the review: ${String(error)}`);
      });
    }
  });
}

/** Opens the document; a DOCX or PDF in an editor of its own. */
async function show(reviewed: ReviewedContract): Promise<void> {
  const document = await vscode.workspace.openTextDocument(reviewed.uri);
  await vscode.window.showTextDocument(document, { preview: false });
}

async function chosen(uri: unknown, uris: unknown): Promise<readonly vscode.Uri[]> {
  const selected = Array.isArray(uris) ? uris.filter(isUri) : [];
  if (selected.length > 0) return unique(selected);
  const one = isUri(uri) ? uri : activeUri();
  if (one && (one.scheme === contractScheme || /\.(docx|pdf|md|markdown|txt)$/i.test(one.path))) return [one];
  const picked = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: 'Review',
    title: 'Review Contract',
    filters: { Contracts: ['docx', 'pdf', 'md', 'markdown', 'txt'] },
  });
  return picked ?? [];
}

function unique(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

/** A file that cannot be read gives one message; the others go on. */
async function reviewAll(
  reviewer: Reviewer,
  logger: Logger,
  targets: readonly vscode.Uri[],
): Promise<readonly ReviewedContract[]> {
  const reviewed: ReviewedContract[] = [];
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Contract Review', cancellable: true },
    async (bar, token) => {
      const cancellation: Cancellation = {
        get cancelled() {
          return token.isCancellationRequested;
        },
      };
      for (const [index, target] of targets.entries()) {
        if (cancellation.cancelled) return;
        const progress = fileProgress(bar, sourceUri(target), index, targets.length);
        try {
          const result = await reviewer.review(target, { cancellation, progress });
          if (result) reviewed.push(result);
        } catch (error) {
          sayUnreadable(error, sourceUri(target), logger);
        }
      }
    },
  );
  return reviewed;
}

function fileProgress(
  bar: vscode.Progress<{ message?: string; increment?: number }>,
  source: vscode.Uri,
  index: number,
  total: number,
): Progress {
  const lead = total > 1 ? `${String(index + 1)} of ${String(total)}: ` : '';
  let done = 0;
  bar.report({ message: `${lead}Reading ${fileName(source)}` });
  return {
    report: ({ message, fraction }) => {
      const share = ((fraction ?? done) * 100) / total;
      bar.report({ message: `${lead}${message}`, increment: Math.max(0, share - (done * 100) / total) });
      done = Math.max(done, fraction ?? done);
    },
  };
}

function sayUnreadable(error: unknown, source: vscode.Uri, logger: Logger): void {
  if (unreadableCode(error) === 'cancelled') return;
  const message = unreadableMessage(error, fileName(source));
  logger.warn(`${source.toString()}: ${message}${error instanceof Error ? `\n${error.stack ?? ''}` : ''}`);
  void vscode.window.showErrorMessage(message);
}

/** Not awaited: a review on an assumed basis is there to be read, and the questions can be answered later. */
function sayAssumed({ review, uri, source }: ReviewedContract): void {
  const general = review.playbook.kind === 'general';
  if (review.sideFrom === 'given' || (review.sideFrom === 'playbook' && !general)) return;
  const basis = general ? ' against general commercial standards, since no legal.local.md was found' : '';
  const message = `${fileName(source)} was reviewed as the ${review.side}${basis}. Is that our side?`;
  const [choose, create] = ['Choose Side…', 'Create Playbook'];
  void vscode.window.showInformationMessage(message, choose, ...(general ? [create] : [])).then((answer) => {
    if (answer === choose) void vscode.commands.executeCommand('contractReview.chooseSide', uri);
    if (answer === create) void vscode.commands.executeCommand('contractReview.createPlaybook');
  });
}
