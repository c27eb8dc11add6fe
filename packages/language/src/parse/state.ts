/** Longest sentence that the parser takes; longer ones are cut before. */
export const MAX_SENTENCE = 256;

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

const SIZE = MAX_SENTENCE + 4;

/**
 * A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011) with the root at the end of
 * the buffer. Words are 0 to n - 1, the root is n, and n + 1 stands for "none", so that features need no branches.
 */
export interface State {
  n: number;
  /** Height of the stack. */
  height: number;
  /** First word of the buffer. */
  front: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Outermost and second outermost dependents on each side. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** Number of dependents on each side. */
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

export function createState(): State {
  const array = () => new Int32Array(SIZE);
  return {
    n: 0,
    height: 0,
    front: 0,
    stack: array(),
    head: array(),
    label: array(),
    left1: array(),
    left2: array(),
    right1: array(),
    right2: array(),
    leftCount: array(),
    rightCount: array(),
  };
}

export function startState(state: State, n: number): void {
  state.n = n;
  state.height = 0;
  state.front = 0;
  const none = n + 1;
  state.head.fill(-1, 0, none + 1);
  state.label.fill(-1, 0, none + 1);
  for (const edge of [state.left1, state.left2, state.right1, state.right2]) edge.fill(none, 0, none + 1);
  state.leftCount.fill(0, 0, none + 1);
  state.rightCount.fill(0, 0, none + 1);
}

export function isFinal(state: State): boolean {
  return state.height === 0 && state.front === state.n;
}

/** The governor that LEFT or RIGHT would give to the word on top of the stack. */
export function governor(state: State, action: number): number {
  return action === LEFT ? state.front : state.stack[state.height - 2]!;
}

export function shift(state: State): void {
  state.stack[state.height++] = state.front++;
}

/** Takes the word from the top of the stack and makes it a dependent of `head`. */
export function attach(state: State, head: number, label: number): void {
  const word = state.stack[--state.height]!;
  state.head[word] = head;
  state.label[word] = label;
  if (word < head) {
    state.left2[head] = state.left1[head]!;
    state.left1[head] = word;
    state.leftCount[head]!++;
  } else {
    state.right2[head] = state.right1[head]!;
    state.right1[head] = word;
    state.rightCount[head]!++;
  }
}

/**
 * Whether an action is allowed. With the buffer empty but for the root, only the last word on the stack may take the
 * root as its governor: a sentence has one root.
 */
export function isAllowed(state: State, action: number): boolean {
  if (action === SHIFT) return state.front < state.n;
  if (action === LEFT) return state.height > 0 && (state.front < state.n || state.height === 1);
  return state.height > 1;
}
