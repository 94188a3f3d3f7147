import type { Role } from '../contract/actor';
import type { Contract } from '../contract/contract';
import { readNdaModel, UnusableNdaModel, type NdaModel } from '../contract/nda/nda-model';
import { readNda } from '../contract/nda/read-nda';
import type { Playbook } from '../playbook/playbook';
import { triageReport, type TriageReport } from '../report/triage-report';
import { triageNda } from '../review/nda/triage-nda';
import { namedPlaybook } from './choose-playbook';
import type { Surroundings } from './surroundings';

/** What NDAs are triaged by, loaded once. */
export interface TriageBasis {
  readonly shipped: Playbook;
  readonly model?: NdaModel;
}

export async function triageBasis(around: Surroundings): Promise<TriageBasis> {
  const shipped = await namedPlaybook('nda', {}, around);
  const model = await ndaModel(around);
  return { shipped, ...(model && { model }) };
}

/** Undefined, and said so, where the model's file is missing or cannot be used. */
async function ndaModel({ files, ndaModel: path, complain }: Surroundings): Promise<NdaModel | undefined> {
  if (path === undefined) return undefined;
  try {
    return readNdaModel(await files.read(path));
  } catch (error) {
    const said = error instanceof UnusableNdaModel ? error : new UnusableNdaModel('file could not be opened');
    complain(`${said.message}\n`);
    return undefined;
  }
}

/** `own`: the playbook found for the document; what a general one says of NDAs is what the shipped one says. */
export function triaged(
  contract: Contract,
  { shipped, model }: TriageBasis,
  { side, own }: { readonly side?: Role; readonly own?: Playbook },
): TriageReport {
  const company = own?.kind === 'company' ? own : undefined;
  const triage = triageNda(contract, {
    shipped,
    ...(side !== undefined && { side }),
    ...(company && { own: company }),
    ...(model && { answers: readNda(contract, model) }),
  });
  return triageReport(triage, contract, { shipped, ...(company && { own: company }) });
}
