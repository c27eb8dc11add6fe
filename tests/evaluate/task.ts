/** One measured number, as `--json` writes it. */
export interface Measure {
  readonly task: string;
  /** Name of the file or folder that was measured. */
  readonly set: string;
  readonly measure: string;
  readonly value: number;
  /** 95 % bootstrap interval, where one applies. */
  readonly low?: number;
  readonly high?: number;
  /** Number of items behind the value. */
  readonly n?: number;
  readonly seconds?: number;
}

export interface TaskOptions {
  /** Folder that holds the data (`../shared/data`, or any folder or file of the same formats). */
  readonly data?: string | undefined;
  /** Only this set. */
  readonly set?: string | undefined;
  /** Says something to the person who waits; goes to stderr. */
  readonly note: (line: string) => void;
}

/** An evaluation or a benchmark. */
export interface Task {
  readonly name: string;
  readonly description: string;
  run(options: TaskOptions): AsyncIterable<Measure>;
}
