import { cellStates, gapRegisterVersion, type GapRegister } from './gap-register';

/** A gap register from its JSON, as far as merging and reports depend on it; a clause that says what is wrong otherwise. */
export function readGapRegister(json: string): GapRegister | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'it is not JSON, or cut off';
  }
  if (!isRecord(value)) return 'it is not an object';
  if (value.version !== gapRegisterVersion) {
    return `its version is ${JSON.stringify(value.version)} and not ${String(gapRegisterVersion)}`;
  }
  if (!Array.isArray(value.frameworks) || !value.frameworks.every(isFramework))
    return 'its frameworks are not complete';
  if (!Array.isArray(value.rows)) return 'it has no rows';
  const broken = value.rows.findIndex((row) => !isRow(row));
  return broken < 0 ? (value as unknown as GapRegister) : `row ${String(broken + 1)} is not complete`;
}

type Loose = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFramework(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    Array.isArray(value.requirements) &&
    value.requirements.every(isRequirement)
  );
}

function isRequirement(value: unknown): boolean {
  return (
    isRecord(value) && ['id', 'title', 'reference', 'severity', 'text'].every((key) => typeof value[key] === 'string')
  );
}

function isRow(value: unknown): boolean {
  if (!isRecord(value) || typeof value.contract !== 'string' || !Array.isArray(value.files)) return false;
  return isRecord(value.cells) && Object.values(value.cells).every(isCell);
}

function isCell(value: unknown): boolean {
  if (!isRecord(value) || typeof value.reason !== 'string' || !Array.isArray(value.citations)) return false;
  return cellStates.some((state) => state === value.state) && value.citations.every(isCitation);
}

function isCitation(value: unknown): boolean {
  if (!isRecord(value) || typeof value.file !== 'string' || typeof value.quote !== 'string') return false;
  return Number.isSafeInteger(value.start) && Number.isSafeInteger(value.end);
}
