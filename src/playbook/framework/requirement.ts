import type { Field, Headed } from './fields';
import type { Applicability, FrameworkProblem, Requirement, RequirementSeverity, Verification } from './framework';

interface ReadRequirement {
  readonly requirement?: Requirement;
  readonly problems: readonly FrameworkProblem[];
}

/** "DORA-30.2.a: Complete service description" */
const heading = /^(\S{1,40}):\s+(.+)$/;
const severities: readonly RequirementSeverity[] = ['critical', 'high', 'medium', 'low'];

/** A heading with its bullets as a requirement; without a requirement where the heading has no id. */
export function requirementOf({ heading: words, line, fields }: Headed): ReadRequirement {
  const problems: FrameworkProblem[] = [];
  const found = heading.exec(words);
  if (!found)
    return {
      problems: [
        {
          line,
          severity: 'error',
          message: `“${words.slice(0, 60)}” has no id: write “ID: title”, e.g. “SEC-1: Encryption”.`,
        },
      ],
    };
  const one = (...labels: readonly string[]): string =>
    labels.map((label) => valueOf(fields, label)).find(Boolean) ?? '';
  const severity = one('severity').toLowerCase();
  const known = severities.find((name) => severity.startsWith(name));
  if (severity !== '' && !known)
    problems.push({
      line: lineFor(fields, 'severity') ?? line,
      severity: 'error',
      message: `Severity “${severity}” is none of critical, high, medium, low.`,
    });
  const source = one('source');
  const verification = /^[VSG]\b/.exec(source)?.[0] as Verification | undefined;
  const appliesTo = one('applies to');
  const from = one('applies from');
  const model = one('model clause');
  return {
    problems,
    requirement: {
      id: found[1] ?? '',
      title: found[2] ?? '',
      line,
      reference: one('reference', 'ref'),
      text: one('requirement'),
      appliesTo,
      applicability: applicabilityOf(appliesTo),
      ...(from !== '' && { appliesFrom: from }),
      severity: known ?? 'medium',
      limbs: fields.filter(({ label }) => label.startsWith('limb ')).map(({ name }) => ({ name: name.slice(5) })),
      enough: one('enough'),
      partly: one('partly enough'),
      notEnough: one('not enough'),
      ...(model !== '' && { modelClause: model }),
      verification: verification ?? 'G',
      source,
    },
  };
}

function applicabilityOf(words: string): Applicability {
  if (/\bcritical\b|\bCIF\b/i.test(words)) return 'critical';
  return /\bpersonal data\b/i.test(words) ? 'personal-data' : 'always';
}

function valueOf(fields: readonly Field[], label: string): string {
  return fields.find((field) => field.label === label)?.words ?? '';
}

function lineFor(fields: readonly Field[], label: string): number | undefined {
  return fields.find((field) => field.label === label)?.line;
}
