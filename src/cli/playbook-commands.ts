import { Option, type Command } from 'commander';
import type { Role } from '../contract/actor';
import { playbookCheckCommand, type PlaybookCheckOptions } from './playbook-check-command';
import { playbookDiffCommand, type PlaybookDiffOptions } from './playbook-diff-command';
import { playbookTestCommand, type PlaybookTestOptions } from './playbook-test-command';
import type { ExitCode, Surroundings } from './surroundings';

/** `contract-review playbook check|test|diff`. */
export function addPlaybookCommands(
  program: Command,
  sides: readonly Role[],
  around: Surroundings,
  done: (code: ExitCode) => void,
): void {
  const side = () => new Option('-s, --side <side>', 'whose side we are on').choices(sides);
  const format = () => new Option('-f, --format <format>', 'of the result').choices(['text', 'json']).default('text');
  const playbook = program.command('playbook').description('work on a playbook');
  playbook
    .command('check')
    .description('print what each statement of a playbook was understood as')
    .argument('<file>', 'a playbook, or the id of one that ships')
    .addOption(side())
    .addOption(format())
    .action(async (file: string, options: PlaybookCheckOptions) => {
      done(await playbookCheckCommand(file, options, around));
    });
  playbook
    .command('test')
    .description('review the contracts that have a NAME.expected.md and compare the grades')
    .argument('<folder>', 'with the expected grades in it or below it')
    .option('-p, --playbook <path>', 'playbook; otherwise the one that each file names, or is found from it')
    .addOption(side())
    .addOption(format())
    .action(async (folder: string, options: PlaybookTestOptions) => {
      done(await playbookTestCommand(folder, options, around));
    });
  playbook
    .command('diff')
    .description('tell which contracts change grade under another version of a playbook, and why')
    .argument('<old>', 'a playbook, or the id of one that ships')
    .argument('<new>', 'the other')
    .requiredOption('--on <folder>', 'the contracts to try both on')
    .addOption(side())
    .addOption(format())
    .action(async (before: string, after: string, options: PlaybookDiffOptions) => {
      done(await playbookDiffCommand(before, after, options, around));
    });
}
