import type { Input } from '@newsgraph/ingest';
import type { Document, EdgeAttributes, ErrorCode, GraphAttributes, NodeAttributes } from '@newsgraph/schema';
import type { SerializedGraph } from 'graphology-types';
import type { Progress, Report } from './report.js';

/** To the worker: analyse these. To cancel, end the worker. */
export interface WorkerRequest {
  readonly inputs: readonly Input[];
  readonly title: string;
}

/** From the worker: any number of `progress`, then one `done` or one `error`. */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly progress: Progress | { readonly phase: 'loading' } }
  | {
      readonly kind: 'done';
      readonly graph: SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
      readonly documents: readonly Document[];
      readonly report: Report;
    }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string };
