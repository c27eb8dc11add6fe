/** States gone by, the present one, and states undone; each with the words for what led to it. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
  /** The key of the last change, while it may still grow. */
  readonly open: string | null;
}

interface Step<T> {
  readonly state: T;
  /** What changed this state into the next: "Hide Cuba". */
  readonly label: string;
}

/** Steps kept. */
export const LIMIT = 500;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], open: null };
}

/** What a change is called, and a key under which changes in a row count as one (a drag, a slider). */
export interface Change {
  readonly label: string;
  readonly merge?: string;
}

/** History with a new present; nothing changes when the state is the same object. */
export function push<T>(history: History<T>, state: T, { label, merge }: Change): History<T> {
  if (state === history.present) return history;
  const open = merge ?? null;
  if (open !== null && open === history.open) return { ...history, present: state, future: [] };
  const past = [...history.past, { state: history.present, label }].slice(-LIMIT);
  return { past, present: state, future: [], open };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.state,
    future: [{ state: history.present, label: last.label }, ...history.future],
    open: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next] = history.future;
  if (!next) return history;
  return {
    past: [...history.past, { state: history.present, label: next.label }],
    present: next.state,
    future: history.future.slice(1),
    open: null,
  };
}
