/** Characters of the symbol fonts that contracts use, by font and code (ECMA-376 keeps them at F000 and up). */
const symbolFonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x70: '❐',
    0x71: '❑',
    0x76: '❖',
    0x77: '⬥',
    0x9f: '•',
    0xa7: '▪',
    0xa8: '◻',
    0xd8: '➢',
    0xdf: '←',
    0xe0: '→',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x2a: '☐', 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐' },
  'wingdings 3': { 0x7d: '▶' },
  webdings: { 0x61: '✓', 0x63: '☐', 0x72: '✗' },
  symbol: {
    0x22: '∀',
    0x44: 'Δ',
    0x53: 'Σ',
    0x57: 'Ω',
    0x61: 'α',
    0x62: 'β',
    0x67: 'γ',
    0x64: 'δ',
    0x6d: 'μ',
    0x70: 'π',
    0xa0: '€',
    0xa2: '′',
    0xa3: '≤',
    0xa5: '∞',
    0xae: '→',
    0xb0: '°',
    0xb1: '±',
    0xb2: '″',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xd2: '®',
    0xd3: '©',
    0xd4: '™',
    0xe2: '®',
    0xe3: '©',
    0xe4: '™',
  },
};

const unknownSymbol = '□';

/** The character of `w:sym`; a box where the font is not known. `code` is hexadecimal. */
export function symbolCharacter(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number)) return unknownSymbol;
  const own = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
  const table = symbolFonts[font.toLowerCase()];
  if (table !== undefined)
    return table[own] ?? (own >= 0x20 && own < 0x7f && font === 'Symbol' ? String.fromCharCode(own) : unknownSymbol);
  if (own !== number && (own < 0x20 || own > 0x7e)) return unknownSymbol;
  return isCharacter(own) ? String.fromCodePoint(own) : unknownSymbol;
}

function isCharacter(code: number): boolean {
  return code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff);
}
