import * as vscode from 'vscode';
import type { Role } from '../../contract/actor';
import { fileName } from '../contracts/contract-uri';
import type { Reviewer } from '../reviewer';
import type { Reviews } from '../reviews';
import { isRole } from '../settings';
import type { SideMemory } from '../side-memory';
import { reviewedTarget } from './targets';

interface SideItem extends vscode.QuickPickItem {
  readonly side: Role;
}

const sides: readonly (SideItem & { readonly description: string })[] = [
  { side: 'customer', label: 'Customer', description: 'we buy, license in, subscribe' },
  { side: 'supplier', label: 'Supplier', description: 'we sell, license out, provide' },
  { side: 'discloser', label: 'Discloser', description: 'we disclose confidential information' },
  { side: 'recipient', label: 'Recipient', description: 'we receive confidential information' },
];

/** Asks for our side in a contract, remembers it and reviews again. */
export function chooseSide(reviews: Reviews, reviewer: Reviewer, memory: SideMemory): vscode.Disposable {
  return vscode.commands.registerCommand('contractReview.chooseSide', async (target?: unknown, given?: unknown) => {
    const reviewed = reviewedTarget(reviews, target);
    if (!reviewed) return;
    const side = isRole(given) ? given : await ask(fileName(reviewed.source), reviewed.review.side);
    if (!side) return;
    await memory.set(reviewed.source, side);
    await reviewer.refresh(reviewed);
  });
}

async function ask(name: string, current: Role): Promise<Role | undefined> {
  const items = sides.map((item) => (item.side === current ? { ...item, detail: 'Reviewed as this side.' } : item));
  const picked = await vscode.window.showQuickPick(items, { title: `Our side in ${name}` });
  return picked?.side;
}
