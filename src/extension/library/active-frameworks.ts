import * as vscode from 'vscode';

const key = 'contractReview.frameworks';

/** The frameworks that open contracts are held against, beside their playbook; remembered in the workspace. */
export class ActiveFrameworks implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  readonly onDidChange = this.changes.event;

  constructor(private readonly state: vscode.Memento) {}

  get ids(): readonly string[] {
    return this.state.get<readonly string[]>(key) ?? [];
  }

  async set(ids: readonly string[]): Promise<void> {
    await this.state.update(key, ids);
    this.changes.fire(undefined);
  }

  dispose(): void {
    this.changes.dispose();
  }
}
