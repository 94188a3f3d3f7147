/** Writes a number in a format of OOXML (ST_NumberFormat); formats that are not known are written as digits. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letters(number);
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'ordinal':
      return `${String(number)}${ordinalEnding(number)}`;
    case 'cardinalText':
      return capitalised(cardinal(number));
    case 'ordinalText':
      return capitalised(ordinal(number));
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'numberInDash':
      return `- ${String(number)} -`;
    case 'decimalEnclosedParen':
      return `(${String(number)})`;
    case 'decimalEnclosedFullstop':
      return `${String(number)}.`;
    case 'decimalEnclosedCircle':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    case 'chicago':
      return chicago(number);
    case 'hex':
      return number.toString(16).toUpperCase();
    case 'none':
      return '';
    default:
      return String(number).padStart(padding(format), '0');
  }
}

/** `zeros:3` is our name for Word's custom format "001, 002, 003". */
function padding(format: string): number {
  return format.startsWith('zeros:') ? Number(format.slice(6)) : 0;
}

/** Word counts no higher than this in letters, numerals and words. */
const highest = 32_767;

const romanNumerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number > highest) return String(number);
  let rest = number;
  let written = '';
  for (const [amount, numeral] of romanNumerals) {
    while (rest >= amount) {
      written += numeral;
      rest -= amount;
    }
  }
  return written;
}

/** After z come aa, bb, cc, not ab. */
function letters(number: number): string {
  if (number < 1 || number > highest) return '';
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
}

function chicago(number: number): string {
  if (number < 1 || number > highest) return '';
  return ('*†‡§'[(number - 1) % 4] ?? '').repeat(Math.floor((number - 1) / 4) + 1);
}

function ordinalEnding(number: number): string {
  const tens = number % 100;
  if (tens > 10 && tens < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const irregularOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function cardinal(number: number): string {
  if (number < 0 || number > highest) return String(number);
  if (number < 20) return small[number] ?? '';
  if (number < 100) {
    const unit = number % 10;
    return `${tens[Math.floor(number / 10)] ?? ''}${unit === 0 ? '' : `-${small[unit] ?? ''}`}`;
  }
  const [step, word] = number < 1000 ? ([100, 'hundred'] as const) : ([1000, 'thousand'] as const);
  const rest = number % step;
  return `${cardinal(Math.floor(number / step))} ${word}${rest === 0 ? '' : ` ${cardinal(rest)}`}`;
}

function ordinal(number: number): string {
  const words = cardinal(number);
  const last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
  const unit = words.slice(last);
  const ending = irregularOrdinals[unit] ?? (unit.endsWith('y') ? `${unit.slice(0, -1)}ieth` : `${unit}th`);
  return words.slice(0, last) + ending;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
