import type { Role } from '../contract/actor';
import { understand } from '../contract/understand';
import { decodeText } from '../document/decode';
import { discover } from '../library/discover';
import { fileTrouble } from '../library/file-trouble';
import { expectedReport, renderExpectedText, reportedOutcome, type ExpectedFile } from '../report/expected-report';
import { compareExpected } from '../review/expected/compare-expected';
import { readExpectedGrades, type ExpectedGrades } from '../review/expected/expected-grades';
import { reviewContract } from '../review/review-contract';
import { foundPlaybook, namedPlaybook } from './choose-playbook';
import { loadDocument } from './load-document';
import { exitCodes, UsageError, type ExitCode, type Surroundings } from './surroundings';
import { harmlessDeep, paletteFor } from './terminal';

export interface PlaybookTestOptions {
  readonly playbook?: string;
  readonly side?: Role;
  readonly format: 'text' | 'json';
}

const ending = '.expected.md';
const endingsOfContracts = ['.docx', '.pdf', '.md', '.txt'];

/** `contract-review playbook test DIR`: every `NAME.expected.md` below the folder, its contract reviewed and its grades compared. */
export async function playbookTestCommand(
  folder: string,
  options: PlaybookTestOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { files } = around;
  const path = files.resolve(around.folder, folder);
  const found = await discover(path, files, { include: [`**/*${ending}`], never: [] }).catch((error: unknown) => {
    throw new UsageError(
      `${folder} could not be looked through: ${fileTrouble(error)}; give the folder of your tests.`,
    );
  });
  if (found.files.length === 0) {
    throw new UsageError(
      `${folder} holds no ${ending.slice(1)} file; write one beside a contract, with a table | Position | Grade | Words |.`,
    );
  }
  const tested: ExpectedFile[] = [];
  for (const file of found.files) {
    tested.push({ file: file.name, ...(await testFile(file.path, options, around).catch(troubled)) });
  }
  const report = expectedReport(tested);
  if (options.format === 'json') around.write(`${JSON.stringify(report, undefined, 2)}\n`);
  else around.write(renderExpectedText(harmlessDeep(report), paletteFor(around.colour)));
  if (report.counts.failed > 0) return exitCodes.trouble;
  return report.counts.met === report.counts.expected ? exitCodes.fine : exitCodes.findings;
}

type Tested = Omit<ExpectedFile, 'file'>;

function troubled(error: unknown): Tested {
  return { problems: [error instanceof Error ? error.message : String(error)], outcomes: [] };
}

async function testFile(path: string, options: PlaybookTestOptions, around: Surroundings): Promise<Tested> {
  const { files } = around;
  const decoded = decodeText(await files.read(path));
  if (decoded === undefined) throw new UsageError('It is not a text file.');
  const expected = readExpectedGrades(decoded.text);
  const here = files.parent(path) ?? around.folder;
  const contract = await contractFor(path, expected, here, around);
  const loaded = await loadDocument(contract, around);
  if (loaded.kind === 'unreadable') throw new UsageError(loaded.message);
  const side = options.side ?? expected.side;
  const ours = side === undefined ? {} : { side };
  const named =
    options.playbook ?? (expected.playbook === undefined ? undefined : files.resolve(here, expected.playbook));
  const playbook =
    named === undefined ? (await foundPlaybook(path, ours, around)).playbook : await namedPlaybook(named, ours, around);
  const review = reviewContract(understand(loaded.text), playbook, ours);
  return {
    contract: files.name(contract),
    playbook: playbook.name,
    problems: expected.problems,
    outcomes: compareExpected(review, expected.rows).map(reportedOutcome),
  };
}

async function contractFor(
  path: string,
  { contract }: ExpectedGrades,
  here: string,
  { files }: Surroundings,
): Promise<string> {
  if (contract !== undefined) return files.resolve(here, contract);
  const stem = path.slice(0, -ending.length);
  for (const one of endingsOfContracts) if (await files.exists(stem + one)) return stem + one;
  throw new UsageError(
    `There is no contract ${files.name(stem)}.docx, .pdf, .md or .txt beside it; name one on top: “contract: PATH”.`,
  );
}
