import type { Contract } from '../../../src/contract/contract';
import { Memory } from '../../../src/contract/memory';
import { understand } from '../../../src/contract/understand';
import type { ContractText } from '../../../src/document/contract-text';
import { applyEdits } from '../../../src/document/edited';
import type { Framework } from '../../../src/playbook/framework/framework';
import type { Playbook } from '../../../src/playbook/playbook';
import { withEdits } from '../../../src/redline/edits-between';
import { modelClauseFor } from '../../../src/redline/model-clause';
import { alsoReview, looksLikeAi } from '../../../src/review/also';
import { reviewContract } from '../../../src/review/review-contract';
import type { Grade } from '../../../src/review/review';

const depth: Readonly<Record<Grade, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };
const date = '2026-02-02';

/** The model clauses of a checklist, each put alone into the contracts that it is for, and what they are graded then. */
export class ModelClauseCounts {
  private contracts = 0;
  private asked = 0;
  private put = 0;
  private green = 0;
  private readonly worse: string[] = [];
  private readonly short: string[] = [];

  constructor(
    private readonly framework: Framework,
    private readonly playbook: Playbook,
  ) {}

  add(text: ContractText): void {
    const memory = new Memory();
    const contract = understand(text, { memory });
    if (!looksLikeAi(contract)) return;
    this.contracts++;
    const before = this.answers(contract);
    for (const finding of alsoReview(contract, this.framework, 'customer', date).findings) {
      if (finding.grade === 'GREEN') continue;
      this.asked++;
      const clause = modelClauseFor(
        finding.preferred === undefined ? {} : { modelClause: finding.preferred },
        contract,
        finding.citations[0],
      );
      if (clause === undefined) continue;
      this.put++;
      const at = clause.after.end;
      const words = withEdits(text.text, [{ start: at, end: at, text: `\n${clause.words}` }]);
      const after = this.answers(understand(applyEdits(text, words), { memory }));
      if (after.get(finding.id) === 'GREEN') this.green++;
      else this.short.push(`${text.name} ${finding.id}: ${finding.grade}, then ${after.get(finding.id) ?? 'none'}`);
      for (const [id, grade] of before) {
        const now = after.get(id);
        if (id !== finding.id && now !== undefined && depth[now] > depth[grade])
          this.worse.push(`${text.name} ${finding.id}: ${id}`);
      }
    }
  }

  print(): void {
    console.log(`\n${this.framework.id}, ${String(this.contracts)} contracts`);
    console.log(
      `  ${String(this.asked)} findings, ${String(this.put)} with a model clause, ${String(this.green)} then GREEN, ${String(this.worse.length)} grades worse elsewhere`,
    );
    for (const line of [...this.short, ...this.worse.map((one) => `worse: ${one}`)]) console.log(`    ${line}`);
  }

  /** Of the checklist, and of the playbook beside which it is asked. */
  private answers(contract: Contract): ReadonlyMap<string, Grade> {
    const { findings } = reviewContract(contract, this.playbook, { side: 'customer' });
    const also = alsoReview(contract, this.framework, 'customer', date).findings;
    return new Map([...findings, ...also].map(({ id, grade }) => [id, grade]));
  }
}
