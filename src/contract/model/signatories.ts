import type { Range } from '../../document/contract-text';

/** Signatures stand at the end. */
const tailLength = 9000;
const longestName = 90;
const most = 20;
const form =
  /(?:^|[\s,])(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|company|lp|l\.p|llp|plc|gmbh|ag|n\.v|b\.v|s\.a|s\.p\.a|s\.a\.s|pty|pte|ab|oy|a\/s|n\.a|trust|bank|berhad|bhd|tbk)\.?,?$/i;
const announced = /^(?:[-–—_\s]*)(?:for\s+and\s+)?on\s+behalf\s+of:?\s*/i;
const noName =
  /^(?:by|its|name|title|date|address|attn|attention|signed|witness|page|exhibit|source)\b|[_/:$%]|\bthe\b.*\bthe\b/i;

/** Names of companies in lines of their own where a contract is signed: "For and on behalf of Tern Lines Ltd", or above "By:". */
export function signatories(text: string): readonly Range[] {
  const found: Range[] = [];
  const from = Math.max(0, text.length - tailLength);
  let start = from;
  let behalf = false;
  while (start < text.length && found.length < most) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + 2 * longestName));
    const lead = announced.exec(line)?.[0] ?? '';
    const rest = line.slice(lead.length);
    const name = rest.trim().replace(/[\s,:;]+$/, '');
    if (name !== '') {
      if (isName(name, behalf || lead !== '')) {
        const at = start + lead.length + rest.indexOf(name);
        found.push({ start: at, end: at + name.length });
      }
      behalf = false;
    } else if (lead !== '') behalf = true;
    start = end + 1;
  }
  return found;
}

function isName(line: string, onBehalf: boolean): boolean {
  if (line.length < 3 || line.length > longestName || !/^[\p{Lu}\d]/u.test(line) || noName.test(line)) return false;
  return onBehalf || form.test(line);
}
