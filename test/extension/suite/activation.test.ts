import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

// The first file of the suite: nothing has been reviewed yet.
describe('The extension', () => {
  const extension = vscode.extensions.all.find(({ id }) => id.endsWith('.contract-review'));

  it('sleeps until it is asked for something', () => {
    assert.equal(extension?.isActive, false);
  });

  it('offers every command that its manifest names', async () => {
    assert.ok(extension);
    await extension.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    const { contributes } = extension.packageJSON as { contributes: { commands: readonly { command: string }[] } };
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});
