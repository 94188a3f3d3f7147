import * as vscode from 'vscode';
import type { OfferedFramework } from '../../library/choose-frameworks';
import { shippedFrameworks } from '../../playbook/framework/shipped-frameworks';
import type { EngineLoader } from '../engine/load-engine';
import { generalPlaybookUri } from '../playbook-finder';
import { pathOf } from '../workspace-files';

/** More Markdown files than this are not looked through for frameworks. */
const mostFiles = 500;

/** The frameworks that ship, and the Markdown files of the workspace that say `kind: framework`. */
export class FrameworkOffers {
  constructor(
    private readonly engine: EngineLoader,
    private readonly extensionUri: vscode.Uri,
  ) {}

  /** One's own first; where two have one id, one's own goes before the one that ships. */
  async all(): Promise<readonly OfferedFramework[]> {
    const [own, shipped] = await Promise.all([this.own(), this.shipped()]);
    const ids = new Set(own.map(({ framework }) => framework.id));
    return [...own, ...shipped.filter(({ framework }) => !ids.has(framework.id))];
  }

  private async own(): Promise<readonly OfferedFramework[]> {
    const engine = await this.engine.load();
    const uris = await vscode.workspace.findFiles('**/*.md', '**/node_modules/**', mostFiles);
    const texts = await Promise.all(
      uris.map(async (uri) => ({
        name: vscode.workspace.asRelativePath(uri),
        path: pathOf(uri),
        text: await textOf(uri).catch(() => ''),
      })),
    );
    return engine.ownFrameworks(texts.sort((a, b) => (a.name < b.name ? -1 : 1)));
  }

  private async shipped(): Promise<readonly OfferedFramework[]> {
    const engine = await this.engine.load();
    return Promise.all(
      shippedFrameworks.map(async ({ id, file }) =>
        engine.offered({ name: id, text: await textOf(generalPlaybookUri(this.extensionUri, file)) }),
      ),
    );
  }
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
