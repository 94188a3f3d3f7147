import * as vscode from 'vscode';
import type { OfferedFramework } from '../../library/choose-frameworks';
import type { Clock, Logger } from '../../host';
import type { Requirement } from '../../playbook/framework/framework';
import type { Cell, FamilyFacts } from '../../review/requirements/cell';
import type { EngineLoader } from '../engine/load-engine';
import { diagnosticSource } from '../features/diagnostics';
import type { ReviewedContract, Reviews } from '../reviews';
import { pathOf, uriOf } from '../workspace-files';
import type { ActiveFrameworks } from './active-frameworks';
import type { FrameworkOffers } from './framework-offers';
import type { Library } from './library';

/** What one contract says on one requirement of a framework. */
export interface FrameworkFinding {
  readonly requirement: Requirement;
  readonly framework: OfferedFramework;
  readonly cell: Cell;
  readonly range: vscode.Range;
}

export interface FrameworkFindingsHost {
  readonly reviews: Reviews;
  readonly library: Library;
  readonly active: ActiveFrameworks;
  readonly offers: FrameworkOffers;
  readonly engine: EngineLoader;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Holds each reviewed contract against the frameworks in use: its gaps stand in Problems beside those of the playbook. */
export class FrameworkFindings implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('contract-review-frameworks');
  private readonly found = new Map<string, readonly FrameworkFinding[]>();
  private readonly disposables: readonly vscode.Disposable[];
  private frameworks: Promise<readonly OfferedFramework[]> | undefined;

  constructor(private readonly host: FrameworkFindingsHost) {
    this.disposables = [
      this.collection,
      host.reviews.onDidChange((uri) => {
        this.update(uri);
      }),
      host.active.onDidChange(() => {
        this.frameworks = undefined;
        for (const { uri } of host.reviews.all()) this.update(uri);
      }),
    ];
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  get(uri: vscode.Uri): readonly FrameworkFinding[] {
    return this.found.get(uri.toString()) ?? [];
  }

  private update(uri: vscode.Uri): void {
    const reviewed = this.host.reviews.get(uri);
    if (!reviewed || this.host.active.ids.length === 0) {
      this.collection.delete(uri);
      this.found.delete(uri.toString());
      return;
    }
    this.assess(reviewed)
      .then((findings) => {
        if (this.host.reviews.get(uri) !== reviewed) return;
        this.found.set(uri.toString(), findings);
        this.collection.set(uri, findings.map(diagnostic));
      })
      .catch((error: unknown) => {
        this.host.logger.warn(`Frameworks on ${uri.toString()}: ${String(error)}`);
      });
  }

  private async assess(reviewed: ReviewedContract): Promise<readonly FrameworkFinding[]> {
    const { assessFamily } = await this.host.engine.load();
    this.frameworks ??= this.inUse();
    const { contract } = reviewed.review;
    return (await this.frameworks).flatMap((framework) => {
      const { requirements } = framework.framework;
      return assessFamily([contract], framework.framework, this.factsOf(reviewed)).flatMap((cell) => {
        const requirement = requirements.find(({ id }) => id === cell.requirement);
        if (!requirement || cell.state === 'present' || cell.state === 'not-applicable') return [];
        return [{ requirement, framework, cell, range: rangeOf(reviewed, cell) }];
      });
    });
  }

  private async inUse(): Promise<readonly OfferedFramework[]> {
    const { ids } = this.host.active;
    return (await this.host.offers.all()).filter(({ framework }) => ids.includes(framework.id));
  }

  /** What the register of the library says of this contract. */
  private factsOf({ source }: ReviewedContract): FamilyFacts {
    const date = new Date(this.host.clock.now()).toISOString().slice(0, 10);
    const { current } = this.host.library;
    const root = current && `${pathOf(current.folder).replaceAll('\\', '/')}/`;
    const path = pathOf(source).replaceAll('\\', '/');
    const name = root !== undefined && path.startsWith(root) ? path.slice(root.length) : undefined;
    const row = current?.register.rows.find(({ files }) => name !== undefined && files.includes(name));
    const { critical, personalData, outOfScope } = row ?? {};
    return {
      ...(critical !== undefined && { critical }),
      ...(personalData !== undefined && { personalData }),
      ...(outOfScope !== undefined && { outOfScope }),
      date,
    };
  }
}

/** The words that decided; the first line where nothing was found. */
function rangeOf({ lines, review }: ReviewedContract, { citations }: Cell): vscode.Range {
  const [first] = citations;
  const { title, source } = review.contract;
  const [paragraph] = source.paragraphs;
  return lines.range(first ?? title ?? { start: paragraph?.start ?? 0, end: paragraph?.end ?? 0 });
}

/** A gap on what is critical weighs like RED, other gaps like YELLOW; what is only partial or not known informs. */
function diagnostic({ requirement, framework, cell, range }: FrameworkFinding): vscode.Diagnostic {
  const isGap = cell.state === 'absent' || cell.state === 'insufficient';
  const severity = !isGap
    ? vscode.DiagnosticSeverity.Information
    : requirement.severity === 'critical' && cell.conditional === undefined
      ? vscode.DiagnosticSeverity.Error
      : vscode.DiagnosticSeverity.Warning;
  const message = `${cell.state.replace('-', ' ')}: ${requirement.title} (${requirement.reference}). ${cell.reason}`;
  const result = new vscode.Diagnostic(range, message, severity);
  result.source = diagnosticSource;
  const target = framework.path === undefined ? undefined : uriOf(framework.path);
  result.code = target
    ? { value: requirement.id, target: target.with({ fragment: `L${String(requirement.line)}` }) }
    : requirement.id;
  return result;
}
