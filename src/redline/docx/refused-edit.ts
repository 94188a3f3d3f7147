import type { Range } from '../../document/contract-text';

/** A change that cannot be written as a tracked change. `message` is one sentence that names the paragraph and why. */
export class RefusedEdit extends Error {
  constructor(
    /** Label and first words of the paragraph. */
    readonly paragraph: string,
    readonly reason: string,
    /** Where in the original text the change stands that was refused; absent where the whole file was. */
    readonly place?: Range,
  ) {
    super(`The change in “${paragraph}” cannot be written: ${reason}.`);
    this.name = 'RefusedEdit';
  }
}
