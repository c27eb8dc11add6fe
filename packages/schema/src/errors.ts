/** What a {@link NewsgraphError} says beyond its message. */
export interface ErrorDetails {
  /** Which file, line, argument or record. */
  readonly where?: string;
  /** What the reader can do about it. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** Codes are stable: programs may match on them. */
export type ErrorCode =
  | 'input-missing'
  | 'input-unreadable'
  | 'input-unsupported'
  | 'input-malformed'
  | 'input-empty'
  | 'input-too-large'
  | 'output-unwritable'
  | 'port-in-use'
  | 'usage'
  | 'config-invalid'
  | 'data-corrupt'
  | 'pipeline-invalid'
  | 'cancelled';

/** Every error that newsgraph raises on purpose. The message says what and where and what to do. */
export class NewsgraphError extends Error {
  override readonly name = 'NewsgraphError';
  readonly where: string | undefined;
  readonly hint: string | undefined;

  constructor(
    readonly code: ErrorCode,
    what: string,
    details: ErrorDetails = {},
  ) {
    const where = details.where ? `${details.where}: ` : '';
    const hint = details.hint ? ` ${details.hint}` : '';
    super(`${where}${what}${hint}`, { cause: details.cause });
    this.where = details.where;
    this.hint = details.hint;
  }
}

/** An input that was read but gave no document to analyse, and why. Never silent. */
export interface Skip {
  /** The input: a path, a path and line, an address. */
  readonly where: string;
  readonly code: ErrorCode | 'duplicate' | 'language' | 'no-article';
  readonly reason: string;
}
