import type { Contract } from '../contract/contract';
import { understand } from '../contract/understand';
import { UnreadableDocument, type ContractText } from '../document/contract-text';
import type { Cancellation } from '../host';
import type { Framework } from '../playbook/framework/framework';
import { assessFamily } from '../review/requirements/assess-family';
import type { Cell, FamilyFacts } from '../review/requirements/cell';
import { amendmentOf, type Amendment } from './amendment';
import type { InformationField, RegisterCell } from './gap-register';
import { informationOf } from './register-of-information';
import { vendorOf } from './vendor';

/** The framework that asks for a register of information. */
const informative = 'dora';

export interface NamedBytes {
  /** Below the folder that was scanned. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FamilyJob {
  readonly files: readonly NamedBytes[];
  readonly facts: FamilyFacts;
  /** Sentences about files of the family that never came this far. */
  readonly unread: readonly string[];
  /** Ids. */
  readonly frameworks: readonly string[];
}

/** What is kept of a family for one framework; all of it is data. */
export interface AssessedFamily {
  readonly cells: Readonly<Record<string, RegisterCell>>;
  readonly unread: readonly string[];
  readonly vendor?: string;
  readonly information?: Readonly<Record<string, InformationField>>;
  readonly amendment?: Amendment;
}

export interface FamilyAnswer {
  /** By framework id. */
  readonly assessed: Readonly<Record<string, AssessedFamily>>;
  /** Documents that were read now, and not remembered. */
  readonly read: number;
}

/** Where texts come from: the document reader, or what was read before. Throws {@link UnreadableDocument}. */
export type ReadText = (file: NamedBytes) => Promise<{ readonly text: ContractText; readonly remembered: boolean }>;

/** Reads all documents of a family and asks of them what the frameworks ask. Throws where it is cancelled. */
export async function assessJob(
  job: FamilyJob,
  frameworks: readonly Framework[],
  readText: ReadText,
  cancellation?: Cancellation,
): Promise<FamilyAnswer> {
  const contracts: { readonly name: string; readonly contract: Contract }[] = [];
  const unread = [...job.unread];
  let read = 0;
  for (const file of job.files) {
    try {
      const { text, remembered } = await readText(file);
      if (!remembered) read++;
      contracts.push({ name: file.name, contract: understand(text, cancellation ? { cancellation } : {}) });
      unread.push(
        ...tooFewWords(text),
        ...text.notes.filter(({ severity }) => severity === 'unread').map(({ message }) => message),
      );
    } catch (error) {
      if (!(error instanceof UnreadableDocument) || error.code === 'cancelled') throw error;
      read++;
      unread.push(error.message);
    }
  }
  const family = contracts.map(({ contract }) => contract);
  const names = contracts.map(({ name }) => name);
  const vendor = vendorOf(family);
  const assessed = job.frameworks.flatMap((id) => {
    const framework = frameworks.find((candidate) => candidate.id === id);
    if (framework === undefined) return [];
    const information = id === informative && family.length > 0 ? informationOf(contracts) : undefined;
    const [main] = family;
    const cells = main
      ? cellsOf(assessFamily(family, framework, job.facts), names, unread)
      : unreadCells(framework, job.facts, unread);
    const amendment = main && amendmentOf(main, framework, cells);
    const result: AssessedFamily = {
      cells,
      ...(amendment && { amendment }),
      unread,
      ...(vendor !== undefined && { vendor }),
      ...(information && { information }),
    };
    return [[id, result] as const];
  });
  return { assessed: Object.fromEntries(assessed), read };
}

/** No contract is shorter; an error page that was saved in its place is. */
const fewestWords = 10;

function tooFewWords({ name, text }: ContractText): readonly string[] {
  const words = text.match(/\S+/g)?.length ?? 0;
  return words < fewestWords
    ? [`${name} holds ${String(words)} words, which is no contract; look whether it is the right file.`]
    : [];
}

function cellsOf(
  cells: readonly Cell[],
  names: readonly string[],
  unread: readonly string[],
): Readonly<Record<string, RegisterCell>> {
  return Object.fromEntries(cells.map((cell) => [cell.requirement, cellOf(cell, names, unread)]));
}

function cellOf(cell: Cell, names: readonly string[], unread: readonly string[]): RegisterCell {
  const { missingLimbs, weakenedBy, conditional } = cell;
  // What is not in the words that were read may be in those that were not.
  const hidden = cell.state === 'absent' && unread.length > 0;
  return {
    state: hidden ? 'cannot-tell' : cell.state,
    reason: hidden ? `Not found in what was read; not all was: ${unread.join(' ')}` : cell.reason,
    citations: cell.citations.map(({ file, section, start, end, quote }) => ({
      file: names[file] ?? '',
      ...(section !== undefined && { section }),
      start,
      end,
      quote,
    })),
    ...(missingLimbs.length > 0 && { missingLimbs }),
    ...(weakenedBy.length > 0 && { weakenedBy }),
    ...(conditional !== undefined && { conditional }),
  };
}

/** Nothing of the contract could be read: nothing can be said of it, least of all that something is absent. */
export function unreadCells(
  framework: Framework,
  { outOfScope }: FamilyFacts,
  unread: readonly string[],
): Readonly<Record<string, RegisterCell>> {
  const cell: RegisterCell =
    outOfScope === undefined
      ? { state: 'cannot-tell', reason: unread.join(' '), citations: [] }
      : { state: 'not-applicable', reason: `Out of scope: ${outOfScope}.`, citations: [] };
  return Object.fromEntries(framework.requirements.map(({ id }) => [id, cell]));
}
