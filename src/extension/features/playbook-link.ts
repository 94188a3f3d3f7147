import type * as vscode from 'vscode';
import type { Playbook, Position } from '../../playbook/playbook';
import type { Finding } from '../../review/review';
import { LineMap } from '../line-map';
import { uriOf } from '../workspace-files';

/** The line of the playbook that decided, as a URI that the editor opens there. */
export function playbookLink(playbook: Playbook, finding: Finding): vscode.Uri | undefined {
  if (playbook.path === undefined) return undefined;
  const words = finding.playbookCitations[0] ?? positionOf(playbook, finding)?.heading;
  const line = words === undefined ? 1 : new LineMap(playbook.text).position(words.start).line + 1;
  return uriOf(playbook.path).with({ fragment: `L${String(line)}` });
}

function positionOf(playbook: Playbook, finding: Finding): Position | undefined {
  return playbook.positions.find(({ id }) => id === finding.position);
}
