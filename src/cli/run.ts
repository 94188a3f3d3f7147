import { Command, CommanderError, Option } from 'commander';
import type { Role } from '../contract/actor';
import { clausesCommand, type ClausesOptions } from './clauses-command';
import { addPlaybookCommands } from './playbook-commands';
import { readCommand, type ReadOptions } from './read-command';
import { redlineCommand, redlineLevels, type RedlineOptions } from './redline-command';
import { compareCommand, comparisonFormats, type CompareOptions } from './compare-command';
import { failLevels } from './fail-on';
import { frameworksCommand, type FrameworksOptions } from './frameworks-command';
import { mergeCommand, type MergeOptions } from './merge-command';
import { registerFormats } from './register-output';
import { reviewCommand, reviewFormats, type ReviewOptions } from './review-command';
import { roundsCommand, roundsFormats, type RoundsOptions } from './rounds-command';
import { groupings, scanCommand, scanFailLevels, type ScanOptions as ScanCommandOptions } from './scan-command';
import { triageCommand, triageFormats, type TriageOptions } from './triage-command';
import { exitCodes, UsageError, type ExitCode, type Surroundings } from './surroundings';

const sides = ['customer', 'supplier', 'discloser', 'recipient'] as const satisfies readonly Role[];

const party = [
  '--party <name>',
  'the party that we are, where the contract does not show who supplies and who buys',
] as const;

/** Runs one command line (without the program's own name) and answers the exit code. Never throws. */
export async function run(words: readonly string[], around: Surroundings, version: string): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  const program = new Command('contract-review')
    .description('Reviews contracts against your own playbook: GREEN, YELLOW, RED with the exact words.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: around.write,
      writeErr: around.complain,
      getOutHasColors: () => around.colour,
      getErrHasColors: () => around.colour,
    })
    .showHelpAfterError('Add --help to see how it is called.')
    .addHelpText(
      'after',
      '\nExit code: 0 nothing at or above --fail-on; 1 something; 2 wrong usage or a file that could not be read.',
    );
  program
    .command('review')
    .description('review contracts (DOCX, PDF, Markdown, text) against a playbook')
    .argument('<file...>', 'contracts')
    .option('-p, --playbook <path>', 'playbook; otherwise legal.local.md beside the contract or above it')
    .addOption(new Option('-s, --side <side>', 'whose side we are on').choices(sides))
    .option(...party)
    .addOption(new Option('-f, --format <format>', 'of the result').choices(reviewFormats).default('text'))
    .option('--deviations <path>', 'accepted deviations; otherwise contract-review.deviations.json beside or above it')
    .option('--also <ids>', 'checklists beside the playbook, e.g. ai-vendor, gdpr, or paths, separated by commas')
    .option('--focus <areas>', 'what goes to the top and is answered in any case, separated by commas')
    .option('--context <words>', 'deadline, value and notes of the deal, for the report')
    .option('-o, --out <path>', 'file for the result, or a folder for one file each; otherwise standard output')
    .option('--force', 'replace the file of --out')
    .addOption(new Option('--fail-on <grade>', 'exit with 1 at this grade').choices(failLevels).default('red'))
    .action(async (files: string[], options: ReviewOptions) => {
      code = await reviewCommand(files, options, around);
    });
  program
    .command('triage-nda')
    .description('whether an NDA can be signed: ten groups, each PASS, FLAG or FAIL, and who decides')
    .argument('<file>', 'a non-disclosure agreement')
    .option(
      '-p, --playbook <path>',
      'playbook with NDA defaults; otherwise legal.local.md beside the document or above',
    )
    .addOption(new Option('-s, --side <side>', 'whose side we are on').choices(sides))
    .addOption(new Option('-f, --format <format>', 'of the result').choices(triageFormats).default('text'))
    .option('-o, --out <path>', 'file for the result; otherwise standard output')
    .option('--force', 'replace the file of --out')
    .addOption(new Option('--fail-on <grade>', 'exit with 1 at this grade').choices(failLevels).default('red'))
    .action(async (file: string, options: TriageOptions) => {
      code = await triageCommand(file, options, around);
    });
  program
    .command('rounds')
    .description('whose tracked changes are pending in a Word file, by clause, and what they do to the grades')
    .argument('<file>', 'a Word file that came back')
    .option('-p, --playbook <path>', 'playbook; otherwise legal.local.md beside the contract or above it')
    .addOption(new Option('-s, --side <side>', 'whose side we are on').choices(sides))
    .option(...party)
    .addOption(new Option('-f, --format <format>', 'of the result').choices(roundsFormats).default('text'))
    .option('--accept <who...>', 'accept these changes: an author, ids (3,5-7) or all; writes a Word file to --out')
    .option('--reject <who...>', 'reject these changes; all others stay as they are')
    .option('-o, --out <path>', 'file for the result; otherwise standard output')
    .option('--force', 'replace the file of --out')
    .addOption(
      new Option('--fail-on <grade>', 'exit with 1 where a grade gets as bad').choices(failLevels).default('red'),
    )
    .action(async (file: string, options: RoundsOptions) => {
      code = await roundsCommand(file, options, around);
    });
  program
    .command('compare')
    .description('two versions of a contract by clause, what each change does to the grades, and what was not tracked')
    .argument('<old>', 'the earlier version')
    .argument('<new>', 'the later version')
    .option('-p, --playbook <path>', 'playbook; otherwise legal.local.md beside the later version or above it')
    .addOption(new Option('-s, --side <side>', 'whose side we are on').choices(sides))
    .option(...party)
    .addOption(new Option('-f, --format <format>', 'of the result').choices(comparisonFormats).default('text'))
    .option('-o, --out <path>', 'file for the result; otherwise standard output')
    .option('--force', 'replace the file of --out')
    .addOption(
      new Option('--fail-on <grade>', 'exit with 1 where a grade gets as bad').choices(failLevels).default('red'),
    )
    .action(async (old: string, fresh: string, options: CompareOptions) => {
      code = await compareCommand(old, fresh, options, around);
    });
  program
    .command('read')
    .description('print the text of a contract as the review sees it')
    .argument('<file>', 'a contract')
    .addOption(new Option('-f, --format <format>', 'of the result').choices(['text', 'json']).default('text'))
    .action(async (file: string, options: ReadOptions) => {
      code = await readCommand(file, options, around);
    });
  program
    .command('redline')
    .description('write the proposed changes into the contract as tracked changes')
    .argument('<file>', 'a contract')
    .requiredOption('-o, --out <path>', 'file for the redline')
    .option('-p, --playbook <path>', 'playbook; otherwise legal.local.md beside the contract or above it')
    .addOption(new Option('-s, --side <side>', 'whose side we are on').choices(sides))
    .option(...party)
    .option('--only <which>', 'findings: must, should, nice-to-have, RED, YELLOW or ids, with commas between')
    .addOption(new Option('--level <level>', 'which proposal').choices(redlineLevels).default('preferred'))
    .option('--author <name>', 'of the tracked changes; otherwise the name in git, or of who is logged in')
    .option('--date <date>', 'of the tracked changes, such as 2026-01-31; otherwise now')
    .option('--no-comments', 'without comments for the counterparty')
    .option('--force', 'replace the file of --out')
    .action(async (file: string, options: RedlineOptions) => {
      code = await redlineCommand(file, options, around);
    });
  program
    .command('clauses')
    .description('print what each part of a contract is')
    .argument('<file>', 'a contract')
    .addOption(new Option('-f, --format <format>', 'of the result').choices(['text', 'json']).default('text'))
    .option('--explain', 'tell the words that spoke most for each')
    .action(async (file: string, options: ClausesOptions) => {
      code = await clausesCommand(file, options, around);
    });
  program
    .command('scan')
    .description('hold every contract of a folder against frameworks: a gap register')
    .argument('<folder>', 'a library of contracts')
    .requiredOption('--framework <ids>', 'which, separated by commas: ids, or paths of Markdown files')
    .option('--register <file>', 'YAML or CSV with what contracts do not say; proposed where it is not there yet')
    .addOption(
      new Option('-f, --format <format>', 'of the result; as --out says, otherwise md').choices(registerFormats),
    )
    .option('-o, --out <file>', 'file for the result; otherwise standard output')
    .option('--force', 'replace the file of --out')
    .option('--shard <k/n>', 'only the k-th of n parts, from 1; join their JSON with merge')
    .addOption(new Option('--families <how>', 'which files are one contract').choices(groupings).default('auto'))
    .option('--include <glob...>', 'files that count')
    .option('--exclude <glob...>', 'files and folders that do not')
    .option('--addenda <folder>', 'write a remediation addendum (DOCX) for each contract there')
    .option('--jobs <n>', 'threads; otherwise one a core')
    .option('--cache <folder>', 'where what was read is remembered; otherwise in your cache folder')
    .option('--no-cache', 'remember nothing')
    .option('--date <date>', 'the day on which requirements apply; otherwise today')
    .addOption(new Option('--fail-on <what>', 'exit with 1 at this').choices(scanFailLevels).default('never'))
    .action(async (folder: string, options: ScanCommandOptions) => {
      code = await scanCommand(folder, { ...options, cache: options.cache ?? true }, around);
    });
  program
    .command('merge')
    .description('join the JSON of shards to the register of the whole')
    .argument('<parts...>', 'what scan --shard --format json wrote')
    .addOption(
      new Option('-f, --format <format>', 'of the result; as --out says, otherwise md').choices(registerFormats),
    )
    .option('-o, --out <file>', 'file for the result; otherwise standard output')
    .option('--force', 'replace the file of --out')
    .action(async (parts: string[], options: MergeOptions) => {
      code = await mergeCommand(parts, options, around);
    });
  program
    .command('frameworks')
    .description('list what a library can be scanned against')
    .addOption(new Option('-f, --format <format>', 'of the result').choices(['text', 'json']).default('text'))
    .action(async (options: FrameworksOptions) => {
      code = await frameworksCommand(options, around);
    });
  addPlaybookCommands(program, sides, around, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return codeOf(error, around);
  }
}

function codeOf(error: unknown, around: Surroundings): ExitCode {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.trouble;
  const message = error instanceof Error ? error.message : String(error);
  around.complain(error instanceof UsageError ? `${message}\n` : `Something went wrong: ${message}\n`);
  return exitCodes.trouble;
}
