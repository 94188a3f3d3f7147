import * as vscode from 'vscode';
import type { Role } from '../../contract/actor';
import type { OurSide } from '../../contract/our-party';
import type { Review } from '../../review/review';
import { fileName } from '../contracts/contract-uri';
import type { Reviewer } from '../reviewer';
import type { Reviews } from '../reviews';
import { isRole } from '../settings';
import type { SideMemory } from '../side-memory';
import { reviewedTarget } from './targets';

interface SideItem extends vscode.QuickPickItem {
  readonly side: Role;
}

interface PartyItem extends vscode.QuickPickItem {
  readonly party: string;
}

const sides: readonly (SideItem & { readonly description: string })[] = [
  { side: 'customer', label: 'Customer', description: 'we buy, license in, subscribe' },
  { side: 'supplier', label: 'Supplier', description: 'we sell, license out, provide' },
  { side: 'discloser', label: 'Discloser', description: 'we disclose confidential information' },
  { side: 'recipient', label: 'Recipient', description: 'we receive confidential information' },
];

/** Asks for our side in a contract or which of its parties we are, remembers it and reviews again. */
export function chooseSide(reviews: Reviews, reviewer: Reviewer, memory: SideMemory): vscode.Disposable {
  return vscode.commands.registerCommand(
    'contractReview.chooseSide',
    async (target?: unknown, side?: unknown, party?: unknown) => {
      const reviewed = reviewedTarget(reviews, target);
      if (!reviewed) return;
      const given = isRole(side) ? { side, ...(typeof party === 'string' && { party }) } : undefined;
      const ours = given ?? (await ask(fileName(reviewed.source), reviewed.review));
      if (!ours) return;
      await memory.set(reviewed.source, ours);
      await reviewer.refresh(reviewed);
    },
  );
}

async function ask(name: string, review: Review): Promise<OurSide | undefined> {
  const picked = await vscode.window.showQuickPick<SideItem | PartyItem | vscode.QuickPickItem>(
    [...sidesWith(review.side), ...partiesOf(review)],
    { title: `Our side in ${name}` },
  );
  if (picked === undefined || 'side' in picked) return picked && { side: picked.side };
  if (!('party' in picked)) return undefined;
  // Who names a party does so because the contract does not show, or shows wrongly, which side it has.
  const asked = { title: `${picked.party} is the …` };
  const side = await vscode.window.showQuickPick(sidesWith(roleOf(review, picked.party)), asked);
  return side && { side: side.side, party: picked.party };
}

function sidesWith(current: Role | undefined): readonly SideItem[] {
  return sides.map((item) => (item.side === current ? { ...item, detail: 'Reviewed as this side.' } : item));
}

/** Below the sides, behind a line: who signs, and what each is taken for. */
function partiesOf({ contract }: Review): readonly (PartyItem | vscode.QuickPickItem)[] {
  const items = contract.parties.flatMap(({ names: [party], role }): readonly PartyItem[] =>
    party === undefined ? [] : [{ party, label: party, description: role ?? 'its side is not clear' }],
  );
  if (items.length === 0) return [];
  return [{ label: 'We are this party', kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function roleOf({ contract }: Review, name: string): Role | undefined {
  return contract.parties.find(({ names }) => names.includes(name))?.role;
}
