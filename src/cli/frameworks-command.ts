import type { OfferedFramework } from '../library/choose-frameworks';
import { ownOffers, shippedOffers } from './frameworks';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings';
import { harmless } from './terminal';

export interface FrameworksOptions {
  readonly format: 'text' | 'json';
}

/** `contract-review frameworks`: what a library can be scanned against, those of the current folder first. */
export async function frameworksCommand({ format }: FrameworksOptions, around: Surroundings): Promise<ExitCode> {
  const all = [...(await ownOffers(around)), ...(await shippedOffers(around))];
  if (format === 'json') {
    around.write(`${JSON.stringify({ version: 1, frameworks: all.map(jsonOf) }, undefined, 2)}\n`);
    return exitCodes.fine;
  }
  const width = Math.max(...all.map(({ framework }) => framework.id.length));
  for (const one of all) {
    const { id, title, requirements } = one.framework;
    const words = [title, `${String(requirements.length)} requirements`, ...standing(one)].join(' · ');
    around.write(`${harmless(`${id.padEnd(width)}  ${words}`)}\n`);
  }
  return exitCodes.fine;
}

function standing({ framework, path }: OfferedFramework): readonly string[] {
  const { version, asOf, reviewedBy, problems } = framework;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [
    ...(version === '' ? [] : [`version ${version}`]),
    ...(asOf === '' ? [] : [`law as of ${asOf}`]),
    reviewedBy === undefined ? 'not signed off by counsel' : `reviewed by ${reviewedBy}`,
    ...(errors === 0 ? [] : [`cannot be used: ${String(errors)} ${errors === 1 ? 'error' : 'errors'}`]),
    path ?? 'ships',
  ];
}

function jsonOf({ framework, path }: OfferedFramework): object {
  const { id, title, version, asOf, reviewedBy, problems } = framework;
  const requirements = framework.requirements.map(({ id, title, reference, severity }) => ({
    id,
    title,
    reference,
    severity,
  }));
  return { id, title, version, asOf, reviewedBy, path, requirements, problems };
}
