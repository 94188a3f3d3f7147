import * as vscode from 'vscode';
import type { NdaModel } from '../../contract/nda/nda-model';
import type { Logger } from '../../host';
import type { TriageReport } from '../../report/triage-report';
import { activeUri, isUri } from '../commands/targets';
import { contractUri, fileName } from '../contracts/contract-uri';
import type { Engine, EngineLoader } from '../engine/load-engine';
import { unreadableMessage } from '../errors';
import type { Reviewer } from '../reviewer';
import type { ReviewedContract, Reviews } from '../reviews';
import { TriagePanels } from './triage-panels';

export interface TriageHost {
  readonly engine: EngineLoader;
  readonly reviewer: Reviewer;
  readonly reviews: Reviews;
  readonly extensionUri: vscode.Uri;
  readonly logger: Logger;
}

/** What an NDA is triaged by, read when the first one comes. */
interface Basis {
  readonly shipped: ReturnType<Engine['readPlaybook']>;
  readonly model?: NdaModel;
}

/** May an NDA be signed as it is: the ten groups of the checklist, beside the contract. Asked for, and by itself after a review. */
export class NdaTriage implements vscode.Disposable {
  private readonly panels: TriagePanels;
  private readonly command: vscode.Disposable;
  private basis: Promise<Basis> | undefined;

  constructor(private readonly host: TriageHost) {
    const { reviews, extensionUri, logger } = host;
    this.panels = new TriagePanels({ reviews, extensionUri, logger, triage: (reviewed) => this.triage(reviewed) });
    this.command = vscode.commands.registerCommand('contractReview.triageNda', (uri?: unknown) => this.asked(uri));
  }

  dispose(): void {
    this.command.dispose();
    this.panels.dispose();
  }

  /** After a review: an NDA is triaged without being asked for it; anything else is left alone. */
  async offer(reviewed: ReviewedContract): Promise<void> {
    if (reviewed.review.contract.kind !== 'nda') return;
    const { isNda } = await this.triage(reviewed);
    if (isNda) this.panels.show(reviewed);
  }

  private async asked(target: unknown): Promise<TriageReport['grade'] | undefined> {
    const uri = isUri(target) ? target : activeUri();
    if (!uri) {
      void vscode.window.showInformationMessage('Open or select an NDA first.');
      return undefined;
    }
    const { reviews, reviewer, logger } = this.host;
    try {
      const reviewed = reviews.get(uri) ?? reviews.get(contractUri(uri)) ?? (await reviewer.review(uri));
      if (!reviewed) return undefined;
      const { grade } = await this.triage(reviewed);
      this.panels.show(reviewed);
      return grade;
    } catch (error) {
      logger.warn(`Triage: ${String(error)}`);
      void vscode.window.showErrorMessage(unreadableMessage(error, fileName(uri)));
      return undefined;
    }
  }

  private async triage({ review: { contract, playbook } }: ReviewedContract): Promise<TriageReport> {
    const engine = await this.host.engine.load();
    this.basis ??= this.readBasis(engine);
    const { shipped, model } = await this.basis;
    const own = playbook.kind === 'company' ? { own: playbook } : {};
    const answers = model && { answers: engine.readNda(contract, model) };
    return engine.triageReport(engine.triageNda(contract, { shipped, ...own, ...answers }), contract, {
      shipped,
      ...own,
    });
  }

  private async readBasis(engine: Engine): Promise<Basis> {
    const { extensionUri, logger } = this.host;
    const read = (...path: readonly string[]) =>
      vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...path));
    const shipped = engine.readPlaybook(new TextDecoder().decode(await read('playbooks', 'nda.md')), {
      name: 'nda',
      kind: 'general',
    });
    try {
      return { shipped, model: engine.readNdaModel(await read('media', 'nda-model.bin')) };
    } catch (error) {
      logger.warn(`NDAs are read by wording alone: ${String(error)}`);
      return { shipped };
    }
  }
}
