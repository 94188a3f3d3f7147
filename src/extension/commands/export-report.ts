import * as vscode from 'vscode';
import type { Clock } from '../../host';
import { fileName, sibling } from '../contracts/contract-uri';
import type { Engine, EngineLoader } from '../engine/load-engine';
import type { ReviewedContract, Reviews } from '../reviews';
import type { ReviewReportOptions } from '../../report/review-report';
import { reportOptions } from '../report/report-options';
import { isUri, reviewedTarget } from './targets';

type ExportFormat = 'html' | 'markdown' | 'json';

interface Format extends vscode.QuickPickItem {
  readonly format: ExportFormat;
  readonly extension: string;
}

const formats: readonly Format[] = [
  { format: 'html', label: 'HTML', description: 'a page to print or send', extension: 'html' },
  { format: 'markdown', label: 'Markdown', description: 'to edit and keep beside the contract', extension: 'md' },
  { format: 'json', label: 'JSON', description: 'for programs', extension: 'json' },
];

/** Writes the report where the user says; arguments answer the questions beforehand. */
export function exportReport(
  reviews: Reviews,
  engine: EngineLoader,
  clock: Clock,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    'contractReview.exportReport',
    async (target?: unknown, givenFormat?: unknown, givenFile?: unknown) => {
      const reviewed = reviewedTarget(reviews, target);
      if (!reviewed) return;
      const format =
        formats.find((item) => item.format === givenFormat) ??
        (await vscode.window.showQuickPick(formats, { title: `Export the report on ${fileName(reviewed.source)}` }));
      if (!format) return;
      const file = isUri(givenFile) ? givenFile : await askWhere(reviewed, format);
      if (!file) return;
      const loaded = await engine.load();
      const options = await reportOptions(loaded, reviewed, { clock, extensionUri });
      await write(file, render(loaded, reviewed, format.format, options));
    },
  );
}

function askWhere(reviewed: ReviewedContract, { label, extension }: Format): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    defaultUri: sibling(reviewed.source, `.review.${extension}`),
    filters: { [label]: [extension] },
    saveLabel: 'Export',
  });
}

function render(
  engine: Engine,
  reviewed: ReviewedContract,
  format: ExportFormat,
  options: ReviewReportOptions,
): string {
  const report = engine.reviewReport(engine.completed(reviewed), options);
  switch (format) {
    case 'html':
      return engine.renderHtml(report);
    case 'markdown':
      return engine.renderMarkdown(report);
    case 'json':
      return engine.renderJson(report);
  }
}

async function write(file: vscode.Uri, text: string): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch {
    void vscode.window.showErrorMessage(`${fileName(file)} cannot be written there; choose a folder that is writable.`);
    return;
  }
  const open = 'Open';
  void vscode.window.showInformationMessage(`The report was exported to ${fileName(file)}.`, open).then((answer) => {
    if (answer === open) void vscode.commands.executeCommand('vscode.open', file);
  });
}
