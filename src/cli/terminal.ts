import picocolors from 'picocolors';
import type { Palette } from '../report/text';
import { plain } from '../report/text';

/** Grades in colour where the terminal has it. */
export function paletteFor(colour: boolean): Palette {
  if (!colour) return plain;
  const colours = picocolors.createColors(true);
  return {
    grade: { GREEN: colours.green, YELLOW: colours.yellow, RED: colours.red },
    strong: colours.bold,
    faint: colours.dim,
  };
}

/** https://no-color.org and its counterpart FORCE_COLOR go before what the terminal says of itself. */
export function showsColour(
  environment: Readonly<Record<string, string | undefined>>,
  terminal: { readonly isTTY?: boolean },
): boolean {
  if ((environment.NO_COLOR ?? '') !== '') return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return terminal.isTTY === true && environment.TERM !== 'dumb';
}

/** Words of a contract must not steer the terminal: control characters other than line ends and tabs are shown as �. */
export function harmless(words: string): string {
  return words.replace(unprintable, '\uFFFD');
}

/** The words of the contract are made harmless before colours, which are control characters too, are put around them. */
export function harmlessDeep<Report>(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
    typeof value === 'string' ? harmless(value) : value,
  ) as Report;
}

// eslint-disable-next-line no-control-regex -- these are what is looked for
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
