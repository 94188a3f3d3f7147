import type { Clause, Contract } from '../contract/contract';
import { understand } from '../contract/understand';
import { loadClauseFinder } from './load-clause-finder';
import { loadDocument } from './load-document';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings';
import { harmless } from './terminal';

/** Raised when a field changes its meaning or goes; added fields do not raise it. */
const clausesVersion = 1;
const longestQuote = 160;
/** Chances that are worth a reader's look; programs are told all of them. */
const likelyEnough = 0.2;

export interface ClausesOptions {
  readonly format: 'text' | 'json';
  /** Tell the words that spoke most for each clause's type. */
  readonly explain?: boolean;
}

/** `contract-review clauses FILE`: what each part of the contract is, in the order of the text. */
export async function clausesCommand(file: string, options: ClausesOptions, around: Surroundings): Promise<ExitCode> {
  const loaded = await loadDocument(file, around);
  if (loaded.kind === 'unreadable') {
    around.complain(`${harmless(loaded.message)}\n`);
    return exitCodes.trouble;
  }
  const clauseFinder = await loadClauseFinder(around);
  const contract = understand(loaded.text, clauseFinder ? { clauseFinder } : {});
  const silence = clauseFinder && whySilent(contract);
  if (silence !== undefined) around.complain(`${harmless(`${file}: ${silence}`)}\n`);
  const clauses = [...contract.clauses].sort((one, other) => one.start - other.start || one.end - other.end);
  const finder = clauseFinder?.id ?? 'headings-and-lexicon 1';
  if (options.format === 'json') {
    const told = clauses.map((clause) => jsonOf(clause, contract, options));
    const whole = { version: clausesVersion, file, finder, language: contract.language, clauses: told };
    around.write(`${JSON.stringify(whole, undefined, 2)}\n`);
  } else {
    const likely = clauses.filter(({ score }) => score >= likelyEnough);
    for (const clause of likely) around.write(`${harmless(line(clause, contract, options))}\n`);
    const left = clauses.length - likely.length;
    if (left > 0) around.complain(`${String(left)} less likely left out; --format json has them.\n`);
    if (clauses.length === 0) around.complain(`${harmless(file)}: no clauses found.\n`);
  }
  return exitCodes.fine;
}

/** The model learnt from English contracts and guesses nothing of others. */
function whySilent({ language }: Contract): string | undefined {
  if (language === 'en') return undefined;
  const what = language === 'und' ? 'its language is unclear' : `its language is ${language}, not en`;
  return `${what}; clauses are found by headings and wording alone.`;
}

function jsonOf(clause: Clause, contract: Contract, { explain }: ClausesOptions): object {
  const { type, score, start, end, because } = clause;
  const section = labelOf(clause, contract);
  return {
    type,
    score: Number(score.toFixed(3)),
    start,
    end,
    ...(section !== undefined && { section }),
    quote: contract.source.text.slice(start, end),
    ...(explain === true && { because }),
  };
}

function line(clause: Clause, contract: Contract, { explain }: ClausesOptions): string {
  const words = contract.source.text.slice(clause.start, clause.end).replace(/\s+/g, ' ');
  const quote = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
  const why = explain === true && clause.because.length > 0 ? ` [${[...new Set(clause.because)].join(' · ')}]` : '';
  return `${clause.type} ${clause.score.toFixed(2)} ${labelOf(clause, contract) ?? '–'} “${quote}”${why}`;
}

function labelOf({ section }: Clause, { sections }: Contract): string | undefined {
  const label = section === undefined ? undefined : sections[section]?.label;
  return label === '' ? undefined : label;
}
