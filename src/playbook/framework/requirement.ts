import type { Field, Headed } from './fields';
import type {
  Applicability,
  FrameworkProblem,
  Requirement,
  RequirementSeverity,
  Rule,
  Sign,
  Verification,
} from './framework';
import { phrasesOf } from './phrases';
import type { Phrase } from './phrase';
import { type Weakener, weakeners } from './weakeners';

interface ReadRequirement {
  readonly requirement?: Requirement;
  readonly problems: readonly FrameworkProblem[];
}

/** "DORA-30.2.a: Complete service description" */
const heading = /^(\S{1,40}):\s+(.+)$/;
const severities: readonly RequirementSeverity[] = ['critical', 'high', 'medium', 'low'];
/** Labels that hold one value; "limb …" and "sign …" come beside them. */
const labels = new Set(
  'reference,ref,requirement,applies to,applies from,severity,core,limbs,present if,partial if,insufficient if,weakened by,softened by,sent to,not about,enough,partly enough,not enough,model clause,fallback clause,source,note,notes'.split(
    ',',
  ),
);

/** A heading with its bullets as a requirement; without a requirement where the heading has no id. */
export function requirementOf(headed: Headed): ReadRequirement {
  return new RequirementReader(headed).read();
}

class RequirementReader {
  readonly #problems: FrameworkProblem[] = [];

  constructor(readonly headed: Headed) {}

  read(): ReadRequirement {
    const { heading: words, line, fields } = this.headed;
    const [, id, title] = heading.exec(words) ?? [];
    if (id === undefined || title === undefined) {
      this.#problem(line, `“${words.slice(0, 60)}” has no id: write “ID: title”, e.g. “SEC-1: Encryption”.`);
      return { problems: this.#problems };
    }
    for (const field of fields) this.#checkLabel(field);
    const source = this.#one('source');
    const appliesTo = this.#one('applies to');
    const model = this.#one('model clause');
    const fallback = this.#one('fallback clause');
    const limbs = this.#signs('limb ');
    const signs = this.#signs('sign ');
    const rules = {
      presentIf: this.#rules('present if', limbs, signs),
      partialIf: this.#rules('partial if', limbs, signs),
      insufficientIf: this.#rules('insufficient if', limbs, signs),
    };
    if (limbs.length === 0)
      this.#problem(
        line,
        `“${id}” has no limb, so nothing is looked for: write “Limb name: wording; wording”.`,
        'warning',
      );
    const requirement: Requirement = {
      id,
      title,
      line,
      reference: this.#one('reference') || this.#one('ref'),
      text: this.#one('requirement'),
      appliesTo,
      applicability: applicabilityOf(appliesTo),
      ...this.#appliesFrom(),
      severity: this.#severity(),
      limbs,
      signs,
      core: this.#core(limbs, signs),
      scattered: /\bapart\b/i.test(this.#one('limbs')),
      ...rules,
      weakenedBy: this.#weakeners('weakened by'),
      softenedBy: this.#weakeners('softened by'),
      sentTo: this.#phrases('sent to'),
      notAbout: this.#phrases('not about'),
      enough: this.#one('enough'),
      partly: this.#one('partly enough'),
      notEnough: this.#one('not enough'),
      ...(model !== '' && { modelClause: model }),
      ...(fallback !== '' && { fallbackClause: fallback }),
      verification: (/^[VSG]\b/.exec(source)?.[0] as Verification | undefined) ?? 'G',
      source,
    };
    return { requirement, problems: this.#problems };
  }

  #problem(line: number, message: string, severity: FrameworkProblem['severity'] = 'error'): void {
    this.#problems.push({ line, severity, message });
  }

  #checkLabel({ label, name, line }: Field): void {
    if (labels.has(label) || /^(?:limb|sign) \S/.test(label)) return;
    this.#problem(line, `“${name}” is no label that is known; the line is not used.`, 'warning');
  }

  #fields(label: string): readonly Field[] {
    return this.headed.fields.filter((field) => field.label === label);
  }

  #one(label: string): string {
    return this.#fields(label)[0]?.words ?? '';
  }

  #severity(): RequirementSeverity {
    const [field] = this.#fields('severity');
    if (!field) return 'medium';
    const known = severities.find((name) => field.words.toLowerCase().startsWith(name));
    if (!known) this.#problem(field.line, `Severity “${field.words}” is none of critical, high, medium, low.`);
    return known ?? 'medium';
  }

  #appliesFrom(): { readonly appliesFrom?: string } {
    const [field] = this.#fields('applies from');
    if (!field) return {};
    if (/^\d{4}-\d{2}-\d{2}$/.test(field.words)) return { appliesFrom: field.words };
    this.#problem(field.line, `“Applies from: ${field.words}” is no date: write it as 2027-12-02.`);
    return {};
  }

  /** A limb may be written in several bullets. */
  #signs(prefix: string): readonly Sign[] {
    const found = new Map<string, Phrase[]>();
    for (const { label, words, line } of this.headed.fields) {
      if (!label.startsWith(prefix)) continue;
      const name = label.slice(prefix.length).trim();
      const phrases = this.#read(words, line).map((phrase) => (prefix === 'limb ' ? stated(phrase) : phrase));
      if (phrases.length === 0) this.#problem(line, `“${label}” names no wording to look for.`);
      found.set(name, [...(found.get(name) ?? []), ...phrases]);
    }
    return [...found].map(([name, phrases]) => ({ name, phrases }));
  }

  #phrases(label: string): readonly Phrase[] {
    return this.#fields(label).flatMap(({ words, line }) => this.#read(words, line));
  }

  #read(words: string, line: number): readonly Phrase[] {
    const { phrases, problems } = phrasesOf(words);
    for (const problem of problems) this.#problem(line, `${problem}; the wording is left out.`);
    return phrases;
  }

  #core(limbs: readonly Sign[], signs: readonly Sign[]): readonly string[] {
    const [field] = this.#fields('core');
    if (!field) return limbs.slice(0, 1).map(({ name }) => name);
    const names = listed(field.words);
    for (const name of names) this.#known(name, field, [...limbs, ...signs]);
    return names;
  }

  #rules(label: string, limbs: readonly Sign[], signs: readonly Sign[]): readonly Rule[] {
    return this.#fields(label).flatMap((field) =>
      listed(field.words).map((words) => {
        const terms = this.#terms(words, field, [...limbs, ...signs]);
        return { words, terms };
      }),
    );
  }

  /** Names may hold "and" themselves: the longest known one is meant. */
  #terms(words: string, field: Field, signs: readonly Sign[]): Rule['terms'] {
    const names = [...signs.map(({ name }) => name), ...weakeners.map(({ id }) => id)].sort(
      (a, b) => b.length - a.length,
    );
    const terms: { readonly name: string; readonly not: boolean }[] = [];
    for (let rest = words; rest !== '';) {
      const not = /^not\s+/.exec(rest)?.[0] ?? '';
      const after = rest.slice(not.length);
      const found = names.find((one) => after === one || after.startsWith(`${one} and `));
      const name = found ?? after.split(/\s+and\s+/)[0] ?? after;
      this.#known(name, field, signs);
      terms.push({ name, not: not !== '' });
      rest = after.slice(name.length).replace(/^\s+and\s+/, '');
    }
    return terms;
  }

  #known(name: string, field: Field, signs: readonly Sign[]): void {
    if (signs.some((sign) => sign.name === name) || weakeners.some(({ id }) => id === name)) return;
    this.#problem(field.line, `“${field.name}” speaks of “${name}”, which is no limb and no sign of this requirement.`);
  }

  /** Names of weakeners that are known, and wordings of the author's own. */
  #weakeners(label: string): readonly Weakener[] {
    return this.#fields(label).flatMap(({ words, line }) =>
      listed(words, false).flatMap((one): readonly Weakener[] => {
        const known = weakeners.find(({ id }) => id === one.toLowerCase());
        if (known) return [known];
        const phrases = this.#read(one, line);
        return phrases.length === 0 ? [] : [{ id: '', says: 'its wording takes from it', phrases, reach: 'section' }];
      }),
    );
  }
}

/** A limb is what the other side owes, or the two have agreed, also where its wording names nobody. */
function stated(phrase: Phrase): Phrase {
  return phrase.bearer ? phrase : { ...phrase, bearer: { party: 'anyone', as: 'statement' } };
}

function listed(words: string, lower = true): readonly string[] {
  return (lower ? words.toLowerCase() : words)
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function applicabilityOf(words: string): Applicability {
  if (/\bcritical\b/i.test(words)) return 'critical';
  return /\bpersonal data\b/i.test(words) ? 'personal-data' : 'always';
}
