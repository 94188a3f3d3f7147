import type { GapRegister } from '../library/gap-register';

/** Follows media/schemas/gap-register.schema.json. */
export function renderRegisterJson(register: GapRegister): string {
  return `${JSON.stringify(register, undefined, 2)}\n`;
}
