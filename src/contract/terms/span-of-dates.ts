import type { Range } from '../../document/contract-text';
import { phrase } from './reading';
import type { Duration } from '../value';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const monthNumbers = new Map(months.split('|').map((name, index) => [name.slice(0, 3), index]));
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const dateForms = [
  { form: phrase(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})\\b`), year: 3, month: 1, day: 2 },
  { form: phrase(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day of)? ${month},? (\\d{4})\\b`), year: 3, month: 2, day: 1 },
] as const;
const numeric = /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/g;
const endsOn = phrase(
  '\\b(?:until|through(?: to)?|thru|to|till|and including|end(?:s|ing)?(?: on| as of)?|expir\\w+(?: on)?|terminat\\w+(?: on)?|conclud\\w+(?: on)?|-)(?: and)?(?: including)?(?: on)?(?: midnight)?(?: of| on)?(?: the)?,? ?$',
  '',
);

interface DayInText extends Range {
  /** Days since 1970. */
  readonly day: number;
}

/** Calendar dates of lower-case words, in order. */
function daysIn(plain: string): readonly DayInText[] {
  const found: DayInText[] = [];
  for (const { form, ...at } of dateForms) {
    for (const match of plain.matchAll(form)) {
      const monthOf = monthNumbers.get((match[at.month] ?? '').slice(0, 3));
      if (monthOf !== undefined) found.push(dayAt(match, Number(match[at.year]), monthOf, Number(match[at.day])));
    }
  }
  for (const match of plain.matchAll(numeric)) {
    const year = Number(match[3]);
    found.push(
      dayAt(match, year < 100 ? year + (year < 70 ? 2000 : 1900) : year, Number(match[1]) - 1, Number(match[2])),
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

function dayAt(match: RegExpExecArray, year: number, monthOf: number, day: number): DayInText {
  return { start: match.index, end: match.index + match[0].length, day: Date.UTC(year, monthOf, day) / 86_400_000 };
}

/** "From January 1, 2024 until December 31, 2025": 24 months; without a first date only the place of the last. */
export function spanOfDates(plain: string): (Range & { readonly value?: Duration }) | undefined {
  const days = daysIn(plain);
  const last = days.find((day) => endsOn.test(plain.slice(Math.max(0, day.start - 50), day.start)));
  if (!last) return undefined;
  const first = days.find((day) => day.end <= last.start && day.day < last.day);
  if (!first) return { start: last.start, end: last.end };
  const length = (last.day - first.day) / (365.25 / 12);
  const whole = Math.round(length);
  // A last day counts in: January 1 to December 31 is a year.
  if (whole > 0 && Math.abs(length - whole) <= 0.12) {
    return { start: first.start, end: last.end, value: { shape: 'duration', amount: whole, unit: 'months' } };
  }
  return {
    start: first.start,
    end: last.end,
    value: { shape: 'duration', amount: last.day - first.day + 1, unit: 'days' },
  };
}
