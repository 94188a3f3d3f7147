import * as vscode from 'vscode';
import type { Logger } from '../../host';
import type { OfferedFramework } from '../../library/choose-frameworks';
import { isUri } from '../commands/targets';
import { fileName } from '../contracts/contract-uri';
import type { EngineLoader } from '../engine/load-engine';
import type { ActiveFrameworks } from './active-frameworks';
import type { FrameworkOffers } from './framework-offers';
import { type Library, NothingToScan } from './library';

export interface ScanCommandHost {
  readonly library: Library;
  readonly offers: FrameworkOffers;
  readonly active: ActiveFrameworks;
  readonly engine: EngineLoader;
  readonly logger: Logger;
}

/** Scan for Compliance asks for folder and frameworks; Scan Again reads what has changed since. */
export function scanCommands(host: ScanCommandHost): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('contractReview.scanLibrary', async (target?: unknown, ids?: unknown) => {
      const folder = isUri(target) ? target : await askFolder();
      const frameworks = folder && (await chosen(host, ids));
      if (folder && frameworks) await scan(host, folder, frameworks);
    }),
    vscode.commands.registerCommand('contractReview.rescanLibrary', async () => {
      const current = host.library.current;
      if (!current) return vscode.commands.executeCommand('contractReview.scanLibrary');
      // A framework of one's own may have been edited since.
      const offers = await host.offers.all();
      const again = current.frameworks.map(
        (one) => offers.find(({ framework }) => framework.id === one.framework.id) ?? one,
      );
      return scan(host, current.folder, again);
    }),
  );
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: 'Scan',
    title: 'Scan for Compliance: the folder of contracts',
    ...(vscode.workspace.workspaceFolders?.[0] && { defaultUri: vscode.workspace.workspaceFolders[0].uri }),
  });
  return picked?.[0];
}

/** Undefined where the user chose none. `ids` answers beforehand. */
async function chosen(
  { offers, active }: ScanCommandHost,
  ids: unknown,
): Promise<readonly OfferedFramework[] | undefined> {
  const all = await offers.all();
  const given = Array.isArray(ids) ? all.filter(({ framework }) => ids.includes(framework.id)) : [];
  const frameworks =
    given.length > 0 ? given : await pickFrameworks(all, active.ids, 'Scan for Compliance: against what?');
  if (!frameworks || frameworks.length === 0) return undefined;
  const flawed = frameworks.find(({ framework }) => framework.problems.some(({ severity }) => severity === 'error'));
  if (!flawed) return onceEach(frameworks);
  const [problem] = flawed.framework.problems.filter(({ severity }) => severity === 'error');
  const line = problem?.line ?? 1;
  const open = 'Open';
  const answer = await vscode.window.showErrorMessage(
    `${flawed.name}, line ${String(line)}: ${problem?.message ?? ''}`,
    ...(flawed.path === undefined ? [] : [open]),
  );
  if (answer === open && flawed.path !== undefined) {
    const at = new vscode.Position(line - 1, 0);
    await vscode.window.showTextDocument(vscode.Uri.file(flawed.path), { selection: new vscode.Range(at, at) });
  }
  return undefined;
}

/** Undefined, and told, where two of one's own have one name. */
function onceEach(frameworks: readonly OfferedFramework[]): readonly OfferedFramework[] | undefined {
  const [first, second] = frameworks.flatMap((one) => {
    const alike = frameworks.filter(({ framework }) => framework.id === one.framework.id);
    return alike.length > 1 ? [one] : [];
  });
  if (!first || !second) return frameworks;
  void vscode.window.showErrorMessage(
    `Two frameworks are called ${first.framework.id}: ${first.name} and ${second.name}. Give one another id in its front matter.`,
  );
  return undefined;
}

export async function pickFrameworks(
  all: readonly OfferedFramework[],
  picked: readonly string[],
  title: string,
): Promise<readonly OfferedFramework[] | undefined> {
  const items = all.map((offer) => ({
    label: offer.framework.title,
    description: offer.path === undefined ? 'ships' : offer.name,
    detail: `${offer.framework.id} · ${String(offer.framework.requirements.length)} requirements${offer.framework.asOf === '' ? '' : ` · law as of ${offer.framework.asOf}`}`,
    picked: picked.includes(offer.framework.id),
    offer,
  }));
  const answer = await vscode.window.showQuickPick(items, { title, canPickMany: true, matchOnDetail: true });
  return answer?.map(({ offer }) => offer);
}

async function scan(
  { library, active, logger }: ScanCommandHost,
  folder: vscode.Uri,
  frameworks: readonly OfferedFramework[],
): Promise<void> {
  try {
    const scanned = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: `Scanning ${fileName(folder)}`, cancellable: true },
      (bar, token) => {
        let told = 0;
        return library.scan(folder, frameworks, {
          cancellation: {
            get cancelled() {
              return token.isCancellationRequested;
            },
          },
          progress: {
            report: ({ message, fraction = 0 }) => {
              bar.report({ message, increment: (fraction - told) * 100 });
              told = fraction;
            },
          },
        });
      },
    );
    await active.set(frameworks.map(({ framework }) => framework.id));
    const { documents, read } = scanned.counts;
    logger.info(`${fileName(folder)}: ${String(documents)} documents, ${String(read)} read now.`);
    await vscode.commands.executeCommand('contractReview.openRegister');
  } catch (error) {
    // The engine is a bundle of its own, so its classes are known by name.
    if (error instanceof Error && error.name === 'ScanCancelled') {
      void vscode.window.showInformationMessage(error.message);
      return;
    }
    logger.warn(
      `Scan of ${folder.toString()}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    const why =
      error instanceof NothingToScan
        ? error.message
        : `The scan of ${fileName(folder)} failed: ${error instanceof Error ? error.message : String(error)}`;
    void vscode.window.showErrorMessage(why);
  }
}
