import type { FactsProblem, RegisterEntry } from './facts-file';

type Told = { -readonly [Field in keyof RegisterEntry]?: RegisterEntry[Field] };

export interface FactField {
  /** As it is written: a key in YAML, a column in CSV. */
  readonly name: string;
  readonly kind: 'text' | 'yes-or-no' | 'files';
  readonly field: Exclude<keyof RegisterEntry, 'line'>;
  /** For the head of a proposed file. */
  readonly about: string;
}

/** What the user can say of a contract. */
export const factFields: readonly FactField[] = [
  { name: 'contract', kind: 'text', field: 'contract', about: 'the file or folder, as the scan found it' },
  { name: 'vendor', kind: 'text', field: 'vendor', about: 'who provides the service' },
  { name: 'owner', kind: 'text', field: 'owner', about: 'who answers for the contract in your house' },
  {
    name: 'critical',
    kind: 'yes-or-no',
    field: 'critical',
    about: 'yes or no: it supports a critical or important function (DORA Art. 30(3) asks more of it)',
  },
  { name: 'personal-data', kind: 'yes-or-no', field: 'personalData', about: 'yes or no: personal data are processed' },
  {
    name: 'out-of-scope',
    kind: 'text',
    field: 'outOfScope',
    about: 'the reason why no framework applies to it; leave it empty otherwise',
  },
  {
    name: 'files',
    kind: 'files',
    field: 'files',
    about: 'optional: the files that are this contract, the main agreement first',
  },
];

/** The field that a key or a column heading names, however it is spaced and written. */
export function factField(words: string): FactField | undefined {
  const name = words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return factFields.find((field) => field.name === name);
}

/** Sets one field from the words of the user; a problem where they cannot be read. */
export function tell(
  entry: Told,
  { name, kind, field }: FactField,
  words: string,
  line: number,
): FactsProblem | undefined {
  const said = words.trim();
  if (said === '') return undefined;
  if (kind === 'yes-or-no') {
    const value = yesOrNo(said);
    if (value === undefined) {
      return { line, message: `“${said}” for ${name} is neither yes nor no; write one of the two or leave it empty.` };
    }
    if (field === 'critical') entry.critical = value;
    else entry.personalData = value;
    return undefined;
  }
  if (kind === 'files')
    entry.files = said
      .split(/\s*[;|\n]\s*/)
      .filter((file) => file !== '')
      .map(slashed);
  else if (field === 'contract') entry.contract = slashed(said);
  else if (field === 'outOfScope') return tellScope(entry, said, line);
  else if (field === 'vendor') entry.vendor = said;
  else if (field === 'owner') entry.owner = said;
  return undefined;
}

/** “no” is what people write into a column of this name for a contract that is in scope. */
function tellScope(entry: Told, said: string, line: number): FactsProblem | undefined {
  const value = yesOrNo(said);
  if (value === false) return undefined;
  entry.outOfScope = value === true ? 'marked as out of scope in the register' : said;
  if (value !== true) return undefined;
  return {
    line,
    message: 'out-of-scope says yes and no reason; write the reason instead, an auditor will ask for it.',
  };
}

function yesOrNo(words: string): boolean | undefined {
  const word = words.toLowerCase();
  if (/^(?:yes|y|true|1|x|ja|oui|sí|si)$/.test(word)) return true;
  if (/^(?:no|n|false|0|nein|non)$/.test(word)) return false;
  return undefined;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
}

/** An entry without a contract is of nothing. */
export function finished(entry: Told, line: number): RegisterEntry | FactsProblem {
  const { contract } = entry;
  if (contract === undefined) {
    return { line, message: 'An entry without a contract; write contract: and the file or folder it is about.' };
  }
  return { ...entry, contract, line };
}
