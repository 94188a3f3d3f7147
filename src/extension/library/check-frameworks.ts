import * as vscode from 'vscode';
import type { ActiveFrameworks } from './active-frameworks';
import type { FrameworkOffers } from './framework-offers';
import { pickFrameworks } from './scan-command';

/** Chooses what open contracts are held against beside their playbook; arguments answer beforehand, an empty list ends it. */
export function checkFrameworks(offers: FrameworkOffers, active: ActiveFrameworks): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.checkFrameworks', async (given?: unknown) => {
    if (Array.isArray(given)) {
      await active.set(given.filter((id): id is string => typeof id === 'string'));
      return;
    }
    const title = 'Check open contracts against which frameworks?';
    const picked = await pickFrameworks(await offers.all(), active.ids, title);
    if (picked) await active.set(picked.map(({ framework }) => framework.id));
  });
}
