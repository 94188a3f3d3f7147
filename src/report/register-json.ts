import type { RegisterSource } from '../library/gap-register';

/** Follows media/schemas/gap-register.schema.json. */
export function renderRegisterJson(register: RegisterSource): string {
  return [...registerJsonParts(register)].join('');
}

/** The same, a row at a time. */
export function* registerJsonParts({ version, frameworks, rows }: RegisterSource): Iterable<string> {
  const [before = '', after = ''] = JSON.stringify({ version, frameworks, rows: [] }, undefined, 2).split(
    /(?<="rows": \[)(?=\]\n\}$)/,
  );
  yield before;
  let separator = '\n    ';
  for (const row of rows) {
    yield separator + JSON.stringify(row, undefined, 2).replaceAll('\n', '\n    ');
    separator = ',\n    ';
  }
  yield `${rows.length > 0 ? '\n  ' : ''}${after}\n`;
}
