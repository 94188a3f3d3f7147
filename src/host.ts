/** What a host (editor, command line, test) injects. Nothing else reaches outside. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

export interface Cancellation {
  readonly cancelled: boolean;
}

export interface Progress {
  report(step: { readonly message: string; /** 0 to 1 */ readonly fraction?: number }): void;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
}

/** Files as the host sees them; paths are the host's own (absolute paths or URIs) and are never taken apart elsewhere. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  exists(path: string): Promise<boolean>;
  join(path: string, ...segments: string[]): string;
  /** The folder that holds `path`, or undefined at the root. */
  parent(path: string): string | undefined;
}
