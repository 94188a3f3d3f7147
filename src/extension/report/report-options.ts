import * as vscode from 'vscode';
import type { Clock } from '../../host';
import type { ReviewReportOptions } from '../../report/review-report';
import type { AlsoReview } from '../../review/also';
import type { Engine } from '../engine/load-engine';
import type { ReviewedContract } from '../reviews';
import { alsoSetting, contextSetting, focusSetting } from '../settings';

/** What the settings of the contract's folder ask of its report, beside the review itself. */
export async function reportOptions(
  engine: Engine,
  { source, review }: ReviewedContract,
  { clock, extensionUri }: { readonly clock: Clock; readonly extensionUri: vscode.Uri },
): Promise<ReviewReportOptions> {
  const date = new Date(clock.now()).toISOString().slice(0, 10);
  const also: AlsoReview[] = [];
  for (const id of alsoSetting(source)) {
    const framework = engine.readFramework(await checklistText(id, extensionUri), id);
    if (framework.requirements.length > 0) also.push(engine.alsoReview(review.contract, framework, review.side, date));
  }
  const context = contextSetting(source);
  return { date, also, focus: engine.focusAreas(focusSetting(source)), ...(context !== '' && { context }) };
}

/** Of a checklist that ships; empty, and told, where there is none of that id. */
async function checklistText(id: string, extensionUri: vscode.Uri): Promise<string> {
  try {
    if (!/^[a-z][a-z-]*$/.test(id)) throw new Error('no id');
    const uri = vscode.Uri.joinPath(extensionUri, 'playbooks', `${id}.md`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    void vscode.window.showWarningMessage(
      `There is no checklist “${id.slice(0, 60)}”; the setting contractReview.also takes ids such as ai-vendor or gdpr.`,
    );
    return '';
  }
}
