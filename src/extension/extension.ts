import * as vscode from 'vscode';
import type { Clock } from '../host';
import { ClauseReader } from './clause-reader';
import { aiChecklist, offerAiChecklist } from './commands/ai-checklist';
import { applySeveral } from './commands/apply-several';
import { chooseSide } from './commands/choose-side';
import { clearReview } from './commands/clear-review';
import { createPlaybook } from './commands/create-playbook';
import { exportReport } from './commands/export-report';
import { nextChange } from './commands/next-change';
import { nextFinding } from './commands/next-finding';
import { openSample } from './commands/open-sample';
import { revealCommand } from './commands/reveal';
import { reviewContract } from './commands/review-contract';
import { showDiff } from './commands/show-diff';
import { compareVersions } from './compare/compare-versions';
import { contextKeys } from './context-keys';
import { ContractFileSystem } from './contracts/contract-file-system';
import { ContractFiles } from './contracts/contract-files';
import { contractScheme } from './contracts/contract-uri';
import { RedlineWriter } from './contracts/redline-writer';
import { deviationCommands } from './deviations/accept-deviation';
import { DeviationStore } from './deviations/deviation-store';
import { EngineLoader } from './engine/load-engine';
import { codeActions } from './features/code-actions';
import { codeLens } from './features/code-lens';
import { decorations } from './features/decorations';
import { diagnostics } from './features/diagnostics';
import { findingsTree } from './features/findings-tree';
import { hover } from './features/hover';
import { listLabels } from './features/list-labels';
import { outline } from './features/outline';
import { playbookProblems } from './features/playbook-problems';
import { redlineInPlace } from './features/redline-in-place';
import { redlinePreview } from './features/redline-preview';
import { statusBar } from './features/status-bar';
import { ActiveFrameworks } from './library/active-frameworks';
import { checkFrameworks } from './library/check-frameworks';
import { exportRegister } from './library/export-register';
import { FrameworkFindings } from './library/framework-findings';
import { frameworkFixes } from './library/framework-fixes';
import { FrameworkOffers } from './library/framework-offers';
import { Library } from './library/library';
import { libraryTree } from './library/library-tree';
import { RegisterPanel } from './library/register-panel';
import { scanCommands } from './library/scan-command';
import { liveReview } from './live-review';
import { NdaTriage } from './nda/nda-triage';
import { PlaybookFinder } from './playbook-finder';
import { playbookWatch } from './playbook-watch';
import { nextNotUnderstood } from './playbooks/next-not-understood';
import { OpenPlaybooks } from './playbooks/open-playbooks';
import { playbookCompletion } from './playbooks/playbook-completion';
import { playbookFixes } from './playbooks/playbook-fixes';
import { playbookHints } from './playbooks/playbook-hints';
import { playbookHover } from './playbooks/playbook-hover';
import { playbookLenses } from './playbooks/playbook-lenses';
import { playbookTests } from './playbooks/playbook-tests';
import { tryPlaybook } from './playbooks/try-playbook';
import { ReportPanels } from './report/report-panels';
import { Reviewer } from './reviewer';
import { Reviews } from './reviews';
import { decideChanges } from './rounds/decide-changes';
import { PendingRounds } from './rounds/pending-rounds';
import { roundsTree } from './rounds/rounds-tree';
import { SideMemory } from './side-memory';

const clock: Clock = { now: () => Date.now() };

/** The composition root: everything is made and joined here, and nothing heavy is loaded. */
export function activate(context: vscode.ExtensionContext): void {
  const { extensionUri, workspaceState, globalStorageUri } = context;
  const logger = vscode.window.createOutputChannel('Contract Review', { log: true });
  const engine = new EngineLoader(clock, logger);
  const files = new ContractFiles(engine, logger);
  const reviews = new Reviews();
  const sides = new SideMemory(workspaceState);
  const playbooks = new PlaybookFinder(engine, extensionUri, logger);
  const rounds = new PendingRounds(reviews, engine, logger);
  const deviations = new DeviationStore(engine, clock, logger);
  const reviewer = new Reviewer({ engine, files, playbooks, reviews, sides, deviations, clock, logger });
  const openPlaybooks = new OpenPlaybooks({ engine, playbooks, reviews, logger });
  const fileSystem = new ContractFileSystem(files, new RedlineWriter(engine, clock, logger));

  const library = new Library({ engine, clock, logger, storage: globalStorageUri });
  const offers = new FrameworkOffers(engine, extensionUri);
  const active = new ActiveFrameworks(workspaceState);
  const frameworks = new FrameworkFindings({ reviews, library, active, offers, engine, clock, logger });

  const triage = new NdaTriage({ engine, reviewer, reviews, extensionUri, logger });

  context.subscriptions.push(
    logger,
    reviews,
    files,
    vscode.workspace.registerFileSystemProvider(contractScheme, fileSystem, { isCaseSensitive: true }),
    redlinePreview(reviews, engine),
    redlineInPlace(reviews),
    liveReview(reviews, reviewer, clock, logger),
    playbookWatch(reviews, reviewer, logger),
    deviations,
    deviationCommands({ reviews, reviewer, store: deviations, engine }),
    rounds,
    roundsTree(rounds),
    decideChanges({ rounds, reviews, engine }),
    compareVersions({ engine, files, playbooks, sides, extensionUri, logger }),
    applySeveral(reviews, reviewer),
    nextChange(reviews, engine),
    contextKeys(reviews),
    diagnostics(reviews),
    openPlaybooks,
    playbookProblems(reviews, openPlaybooks),
    playbookHover(openPlaybooks),
    playbookHints(openPlaybooks),
    playbookFixes(openPlaybooks, engine),
    playbookLenses(openPlaybooks, reviews),
    playbookCompletion(openPlaybooks),
    nextNotUnderstood(openPlaybooks),
    playbookTests({ engine, files, playbooks, clock }),
    tryPlaybook(openPlaybooks, reviews, reviewer),
    decorations(reviews, extensionUri),
    listLabels(reviews),
    codeLens(reviews),
    hover(reviews, new ClauseReader(engine, extensionUri, logger)),
    codeActions(reviews, reviewer),
    outline(reviews),
    statusBar(reviews),
    findingsTree(reviews),
    new ReportPanels({ reviews, reviewer, engine, clock, logger, extensionUri }),
    triage,
    aiChecklist(),
    reviewContract(reviewer, logger, [
      (reviewed) => triage.offer(reviewed),
      (reviewed) => offerAiChecklist(reviewed, engine),
    ]),
    createPlaybook(extensionUri),
    exportReport(reviews, engine, clock, extensionUri),
    chooseSide(reviews, reviewer, sides),
    clearReview(reviews),
    nextFinding(reviews),
    revealCommand(reviews),
    showDiff(reviews),
    openSample(extensionUri, globalStorageUri),
    library,
    active,
    frameworks,
    frameworkFixes(frameworks, reviews, reviewer, engine),
    libraryTree(library),
    new RegisterPanel({ library, reviews, engine, logger, extensionUri }),
    scanCommands({ library, offers, active, engine, logger }),
    checkFrameworks(offers, active),
    exportRegister(library, engine),
  );
}
