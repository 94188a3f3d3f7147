import * as vscode from 'vscode';
import type { Finding, Grade } from '../../review/review';
import type { ReviewedContract, Reviews } from '../reviews';
import { showsCodeLens } from '../settings';
import { contractDocuments } from './documents';
import { grades, hasPlace, isAccepted, mayHaveRedline, rangeOf } from './finding-place';

const icons: Readonly<Record<Grade, string>> = { RED: '$(error)', YELLOW: '$(warning)', GREEN: '$(pass)' };

/** Grade and position above each clause that decided one. */
export function codeLens(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => {
      changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('contractReview.codeLens')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(contractDocuments, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => {
        const reviewed = reviews.get(document.uri);
        return reviewed && showsCodeLens() ? lenses(reviewed) : [];
      },
      // Asked for those alone that are seen.
      resolveCodeLens: (lens) => (lens instanceof RedlineLens ? lens.resolved() : lens),
    }),
  );
}

function lenses(reviewed: ReviewedContract): vscode.CodeLens[] {
  return reviewed.review.findings
    .filter(hasPlace)
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
    .flatMap((finding) => {
      const range = rangeOf(reviewed, finding);
      const open = new vscode.CodeLens(range, {
        title: `${isAccepted(finding) ? '$(pass-filled)\u00a0Accepted:' : icons[finding.grade]}\u00a0${finding.grade} ${plain(finding.title)}${finding.presence === 'missing' ? ' (missing)' : ''}`,
        tooltip: finding.deviation ? `${finding.deviation.says}\n${finding.reason}` : finding.reason,
        command: 'contractReview.openReport',
        arguments: [reviewed.uri, finding.id],
      });
      return mayHaveRedline(finding)
        ? [open, ...(['preview', 'diff'] as const).map((kind) => new RedlineLens(range, reviewed, finding, kind))]
        : [open];
    });
}

/** Shows the first redline of a finding; says so where there is none. */
class RedlineLens extends vscode.CodeLens {
  constructor(
    range: vscode.Range,
    private readonly reviewed: ReviewedContract,
    private readonly finding: Finding,
    private readonly kind: 'preview' | 'diff',
  ) {
    super(range);
  }

  resolved(): vscode.CodeLens {
    const { uri } = this.reviewed;
    const { id } = this.finding;
    const [redline] = this.reviewed.redlines(this.finding);
    if (!redline) this.command = this.without();
    else if (this.kind === 'preview') {
      this.command = {
        title: 'Preview Redline',
        tooltip: `Show in place: ${redline.title}`,
        command: 'contractReview.previewRedline',
        arguments: [{ uri: uri.toString(), finding: id, level: redline.level }],
      };
    } else {
      this.command = {
        title: 'Diff',
        tooltip: `Show as a diff: ${redline.title}`,
        command: 'contractReview.showDiff',
        arguments: [{ uri, finding: id, level: redline.level }],
      };
    }
    return this;
  }

  private without(): vscode.Command {
    const { uri } = this.reviewed;
    const { id, reason } = this.finding;
    if (this.kind === 'preview') {
      return {
        title: 'No Redline',
        tooltip: `Nothing sensible can be proposed: ${reason}`,
        command: 'contractReview.openReport',
        arguments: [uri, id],
      };
    }
    return {
      title: 'Accept Deviation…',
      command: 'contractReview.acceptDeviation',
      arguments: [{ uri, finding: id }],
    };
  }
}

/** A title of the playbook may hold what the editor takes for an icon. */
function plain(title: string): string {
  return title.replaceAll('$(', '$ (');
}
