import * as vscode from 'vscode';
import type { Finding } from '../../review/review';
import { author } from '../author';
import type { EngineLoader } from '../engine/load-engine';
import type { FindingNode } from '../features/findings-tree';
import type { Reviewer } from '../reviewer';
import type { ReviewedContract, Reviews } from '../reviews';
import type { DeviationStore } from './deviation-store';

interface Wanted {
  readonly uri: vscode.Uri;
  readonly finding: string;
  /** Asked for where they are absent. */
  readonly reason?: string;
  /** Empty: for good. */
  readonly expires?: string;
}

export interface DeviationHost {
  readonly reviews: Reviews;
  readonly reviewer: Reviewer;
  readonly store: DeviationStore;
  readonly engine: EngineLoader;
}

/** Accept Deviation… and Withdraw Acceptance, from a quick fix, the tree or another extension. */
export function deviationCommands(host: DeviationHost): vscode.Disposable {
  const { reviews, reviewer, store } = host;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('contractReview.acceptDeviation', (target: Wanted | FindingNode) =>
      told(() => accept(wantedFrom(target), host)),
    ),
    vscode.commands.registerCommand('contractReview.withdrawAcceptance', (target: Wanted | FindingNode) =>
      told(async () => {
        const wanted = wantedFrom(target);
        const reviewed = wanted && reviews.get(wanted.uri);
        if (wanted && reviewed) await store.withdraw(reviewed.source, wanted.finding);
      }),
    ),
    store.onDidChange(() => {
      for (const reviewed of reviews.all()) void reviewer.refresh(reviewed);
    }),
  );
}

async function accept(wanted: Wanted | undefined, { reviews, store, engine }: DeviationHost): Promise<void> {
  const reviewed = wanted && reviews.get(wanted.uri);
  const finding = reviewed?.review.findings.find(({ id }) => id === wanted?.finding);
  if (!wanted || !reviewed || !finding || finding.grade === 'GREEN') return;
  const { wordsHash, isDate } = await engine.load();
  const words = wordsHash(finding);
  const reason = wanted.reason ?? (await askReason(finding));
  if (reason === undefined || reason.trim() === '') return;
  const expires = wanted.expires ?? (await askExpiry(finding, store.today(), isDate));
  if (expires === undefined) return;
  await store.accept(reviewed.source, {
    finding: finding.id,
    grade: finding.grade,
    words,
    reason: reason.trim(),
    author: await author(reviewed.source),
    date: store.today(),
    ...(expires.trim() === '' ? {} : { expires: expires.trim() }),
  });
}

function askReason({ grade, title, approver }: Finding): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `Accept ${grade} on ${title} (1 of 2)`,
    prompt: `Why is it acceptable?${approver === undefined ? '' : ` The playbook wants ${approver} to agree.`}`,
    placeHolder: 'e.g. Agreed with the business owner: low spend, twelve months only',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'A reason is needed; it is shown in every report.' : undefined),
  });
}

function askExpiry(
  { grade, title }: Finding,
  today: string,
  isDate: (value: unknown) => boolean,
): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: `Accept ${grade} on ${title} (2 of 2)`,
    prompt: 'Until which day? Leave it empty to accept it for good; it is raised again when the words change.',
    placeHolder: '2027-12-31',
    ignoreFocusOut: true,
    validateInput: (value) => {
      if (value.trim() === '') return undefined;
      if (!isDate(value.trim())) return 'Write a day as 2027-12-31, or nothing.';
      return value.trim() < today ? 'That day is over.' : undefined;
    },
  });
}

/** A broken file, or one that cannot be written, is said; nothing was changed then. */
async function told(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

function wantedFrom(target: Wanted | FindingNode): Wanted | undefined {
  if (!('kind' in target)) return target;
  return target.kind === 'finding' ? { uri: target.reviewed.uri, finding: target.finding.id } : undefined;
}

/** The quick fix of a finding that is open, or accepted. */
export function deviationFix({ uri }: ReviewedContract, finding: Finding): vscode.CodeAction {
  const accepted = finding.deviation?.status === 'accepted';
  const title = accepted ? 'Withdraw acceptance' : 'Accept deviation…';
  const action = new vscode.CodeAction(`${title} (${finding.title})`, vscode.CodeActionKind.QuickFix);
  action.command = {
    title,
    command: accepted ? 'contractReview.withdrawAcceptance' : 'contractReview.acceptDeviation',
    arguments: [{ uri, finding: finding.id }],
  };
  return action;
}
