import * as vscode from 'vscode';
import type { Clock } from '../../host';
import { fileName } from '../contracts/contract-uri';
import type { ContractFiles } from '../contracts/contract-files';
import type { Engine, EngineLoader } from '../engine/load-engine';
import { unreadableMessage } from '../errors';
import { LineMap } from '../line-map';
import type { PlaybookFinder } from '../playbook-finder';
import { modified, pathOf } from '../workspace-files';

const ending = '.expected.md';
const glob = `**/*${ending}`;
const endingsOfContracts = ['.docx', '.pdf', '.md', '.txt'];
const mostFiles = 2000;

export interface PlaybookTestsHost {
  readonly engine: EngineLoader;
  readonly files: ContractFiles;
  readonly playbooks: PlaybookFinder;
  readonly clock: Clock;
}

type Expected = ReturnType<Engine['readExpectedGrades']>;

/** The expected grades of the workspace in the Test Explorer: each `NAME.expected.md` a suite, each of its rows a test. */
export function playbookTests(host: PlaybookTestsHost): vscode.Disposable {
  const controller = vscode.tests.createTestController('contractReview.playbooks', 'Contract Playbooks');
  const refresh = async (uri: vscode.Uri): Promise<vscode.TestItem> => {
    const item = controller.items.get(uri.toString()) ?? controller.createTestItem(uri.toString(), labelOf(uri), uri);
    controller.items.add(item);
    item.canResolveChildren = true;
    const { expected, lines } = await readExpected(uri, host);
    item.error = expected.problems.length === 0 ? undefined : expected.problems.join('\n');
    item.children.replace(
      expected.rows.map((row, at) => {
        const child = controller.createTestItem(`${uri.toString()}#${String(at)}`, row.position, uri);
        child.description = row.grades.join(' or ');
        child.range = lines.range(row);
        return child;
      }),
    );
    return item;
  };
  const quietly = (uri: vscode.Uri) => {
    refresh(uri).catch(() => {
      controller.items.delete(uri.toString());
    });
  };
  controller.resolveHandler = async (item) => {
    if (item?.uri) await refresh(item.uri);
    else for (const uri of await vscode.workspace.findFiles(glob, '**/node_modules/**', mostFiles)) quietly(uri);
  };
  controller.refreshHandler = () => controller.resolveHandler?.(undefined);
  controller.createRunProfile(
    'Run',
    vscode.TestRunProfileKind.Run,
    async (request, token) => {
      await controller.resolveHandler?.(undefined);
      await runTests(controller, request, token, refresh, host);
    },
    true,
  );
  const watcher = vscode.workspace.createFileSystemWatcher(glob);
  return vscode.Disposable.from(
    controller,
    watcher,
    watcher.onDidCreate(quietly),
    watcher.onDidChange(quietly),
    watcher.onDidDelete((uri) => {
      controller.items.delete(uri.toString());
    }),
  );
}

async function runTests(
  controller: vscode.TestController,
  request: vscode.TestRunRequest,
  token: vscode.CancellationToken,
  refresh: (uri: vscode.Uri) => Promise<vscode.TestItem>,
  host: PlaybookTestsHost,
): Promise<void> {
  const run = controller.createTestRun(request);
  const chosen = request.include ?? [...controller.items].map(([, item]) => item);
  const left = new Set(request.exclude?.map(({ id }) => id));
  const wanted = new Set(chosen.map(({ id }) => id));
  const files = new Map(chosen.map((item) => item.parent ?? item).map((item) => [item.id, item]));
  for (const { uri, id } of files.values()) {
    if (token.isCancellationRequested || !uri || left.has(id)) continue;
    const item = await refresh(uri);
    const children = [...item.children].map(([, child]) => child);
    const tests = children.filter((child) => (wanted.has(id) || wanted.has(child.id)) && !left.has(child.id));
    for (const test of tests) run.started(test);
    const began = host.clock.now();
    try {
      const outcomes = await outcomesOf(uri, host);
      for (const test of tests)
        tell(run, test, outcomes[children.indexOf(test)], (host.clock.now() - began) / tests.length);
    } catch (error) {
      for (const test of tests.length > 0 ? tests : [item]) run.errored(test, new vscode.TestMessage(String(error)));
    }
  }
  run.end();
}

type Outcomes = ReturnType<Engine['compareExpected']>;

function tell(run: vscode.TestRun, test: vscode.TestItem, outcome: Outcomes[number] | undefined, took: number): void {
  if (outcome?.state === 'met') run.passed(test, took);
  else {
    const message = new vscode.TestMessage(outcome?.message ?? 'The file changed while it was tested; run it again.');
    if (test.uri && test.range) message.location = new vscode.Location(test.uri, test.range);
    run.failed(test, message, took);
  }
}

/** Throws a sentence where the contract or the playbook cannot be read. */
async function outcomesOf(uri: vscode.Uri, host: PlaybookTestsHost): Promise<Outcomes> {
  const { expected } = await readExpected(uri, host);
  const contract = await contractFor(uri, expected);
  const text = await host.files.read(contract, {}).catch((error: unknown) => {
    throw new Error(unreadableMessage(error, fileName(contract)));
  });
  const engine = await host.engine.load();
  const { side } = expected;
  const playbook =
    expected.playbook === undefined
      ? await host.playbooks.find(uri, side)
      : await host.playbooks.read(pathOf(vscode.Uri.joinPath(uri, '..', expected.playbook)), side);
  const review = engine.reviewContract(engine.understand(text), playbook, side === undefined ? {} : { side });
  return engine.compareExpected(review, expected.rows);
}

async function readExpected(
  uri: vscode.Uri,
  { engine }: PlaybookTestsHost,
): Promise<{ readonly expected: Expected; readonly lines: LineMap }> {
  const { readExpectedGrades } = await engine.load();
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  const text = document?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return { expected: readExpectedGrades(text), lines: new LineMap(text) };
}

async function contractFor(uri: vscode.Uri, { contract }: Expected): Promise<vscode.Uri> {
  if (contract !== undefined) return vscode.Uri.joinPath(uri, '..', contract);
  const stem = fileName(uri).slice(0, -ending.length);
  for (const one of endingsOfContracts) {
    const beside = vscode.Uri.joinPath(uri, '..', stem + one);
    if ((await modified(beside)) !== undefined) return beside;
  }
  throw new Error(`There is no contract ${stem}.docx, .pdf, .md or .txt beside it; name one on top: “contract: PATH”.`);
}

function labelOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri).slice(0, -ending.length);
}
