import type { Clock, Logger } from '../../host';
import type * as engineEntry from './engine-entry';

export type Engine = typeof engineEntry;

/** Loads the engine once, when it is first needed; the build keeps it in a file of its own. */
export class EngineLoader {
  private loading: Promise<Engine> | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  load(): Promise<Engine> {
    this.loading ??= this.loadNow();
    return this.loading;
  }

  private async loadNow(): Promise<Engine> {
    const began = this.clock.now();
    const engine = await import('./engine-entry');
    this.logger.info(`Engine loaded in ${String(this.clock.now() - began)} ms.`);
    return engine;
  }
}
