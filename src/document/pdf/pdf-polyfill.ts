/**
 * pdf.js touches these at import time when the native canvas is absent. Reading text never draws, so empty ones do; a
 * matrix needs its numbers.
 */
class Matrix {
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;

  constructor(numbers?: readonly number[]) {
    if (numbers === undefined || numbers.length < 6) return;
    [this.a = 1, this.b = 0, this.c = 0, this.d = 1, this.e = 0, this.f = 0] = numbers;
  }
}

class Path {
  readonly kind = 'path';
}

class Pixels {
  readonly kind = 'pixels';
}

for (const [name, value] of Object.entries({ DOMMatrix: Matrix, Path2D: Path, ImageData: Pixels })) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
