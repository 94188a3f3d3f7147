import { Command, CommanderError, Option } from 'commander';
import type { Role } from '../contract/actor';
import { clausesCommand, type ClausesOptions } from './clauses-command';
import { playbookCheckCommand, type PlaybookCheckOptions } from './playbook-check-command';
import { readCommand, type ReadOptions } from './read-command';
import { failLevels } from './fail-on';
import { reviewCommand, reviewFormats, type ReviewOptions } from './review-command';
import { roundsCommand, roundsFormats, type RoundsOptions } from './rounds-command';
import { exitCodes, UsageError, type ExitCode, type Surroundings } from './surroundings';

const sides = ['customer', 'supplier', 'discloser', 'recipient'] as const satisfies readonly Role[];

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
    .addOption(new Option('-f, --format <format>', 'of the result').choices(reviewFormats).default('text'))
    .option('-o, --out <path>', 'file for the result, or a folder for one file each; otherwise standard output')
    .option('--force', 'replace the file of --out')
    .addOption(new Option('--fail-on <grade>', 'exit with 1 at this grade').choices(failLevels).default('red'))
    .action(async (files: string[], options: ReviewOptions) => {
      code = await reviewCommand(files, options, around);
    });
  program
    .command('rounds')
    .description('whose tracked changes are pending in a Word file, by clause, and what they do to the grades')
    .argument('<file>', 'a Word file that came back')
    .option('-p, --playbook <path>', 'playbook; otherwise legal.local.md beside the contract or above it')
    .addOption(new Option('-s, --side <side>', 'whose side we are on').choices(sides))
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
    .command('read')
    .description('print the text of a contract as the review sees it')
    .argument('<file>', 'a contract')
    .addOption(new Option('-f, --format <format>', 'of the result').choices(['text', 'json']).default('text'))
    .action(async (file: string, options: ReadOptions) => {
      code = await readCommand(file, options, around);
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
    .command('playbook')
    .description('work on a playbook')
    .command('check')
    .description('print what each statement of a playbook was understood as')
    .argument('<file>', 'a playbook, or the id of one that ships')
    .addOption(new Option('-s, --side <side>', 'whose side we are on').choices(sides))
    .addOption(new Option('-f, --format <format>', 'of the result').choices(['text', 'json']).default('text'))
    .action(async (file: string, options: PlaybookCheckOptions) => {
      code = await playbookCheckCommand(file, options, around);
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
