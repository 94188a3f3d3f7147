import * as vscode from 'vscode';
import type { Finding } from '../../review/review';
import { fileName } from '../contracts/contract-uri';
import type { ReviewedContract, Reviews } from '../reviews';
import { uriOf } from '../workspace-files';
import type { OpenPlaybook, OpenPlaybooks } from './open-playbooks';

/** Above the playbook, a way to try it on the open contract; above each position, what it came to there, and the way to the words. */
export function playbookLenses(playbooks: OpenPlaybooks, reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const fire = () => {
    changed.fire();
  };
  return vscode.Disposable.from(
    changed,
    playbooks.onDidChange(fire),
    reviews.onDidChange(fire),
    vscode.languages.registerCodeLensProvider(
      { language: 'markdown' },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: (document) => {
          const open = playbooks.get(document.uri);
          return open ? [...headLenses(open), ...positionLenses(open, reviews)] : [];
        },
      },
    ),
  );
}

function headLenses({ uri, report }: OpenPlaybook): readonly vscode.CodeLens[] {
  const { statements, understood } = report.counts;
  const top = new vscode.Range(0, 0, 0, 0);
  return [
    new vscode.CodeLens(top, {
      title: '$(play)\u00a0Try on the Open Contract',
      tooltip: 'Review the contract that was looked at last against this playbook as it stands',
      command: 'contractReview.tryPlaybook',
      arguments: [uri],
    }),
    new vscode.CodeLens(top, {
      title: `${understood} of ${statements} statements understood`,
      tooltip: 'Go to the next statement that was not understood',
      command: 'contractReview.nextNotUnderstood',
      arguments: [uri],
    }),
  ];
}

function positionLenses({ uri, playbook, lines }: OpenPlaybook, reviews: Reviews): readonly vscode.CodeLens[] {
  const against = reviews.all().filter(({ review }) => isSame(review.playbook.path, uri));
  return playbook.positions.flatMap((position) =>
    against.flatMap((reviewed) =>
      reviewed.review.findings
        .filter((finding) => finding.position === position.id)
        .map((finding) => lens(reviewed, finding, lines.range(position.heading))),
    ),
  );
}

function lens(reviewed: ReviewedContract, finding: Finding, range: vscode.Range): vscode.CodeLens {
  const [words] = finding.citations;
  const place = words ?? finding.anchor;
  return new vscode.CodeLens(range, {
    title: `${finding.grade} in ${fileName(reviewed.source)}`,
    tooltip: finding.reason,
    command: place ? 'contractReview.reveal' : 'contractReview.openReport',
    arguments: place ? [reviewed.uri, { start: place.start, end: place.end }] : [reviewed.uri, finding.id],
  });
}

function isSame(path: string | undefined, uri: vscode.Uri): boolean {
  return path !== undefined && uriOf(path).toString() === uri.toString();
}
