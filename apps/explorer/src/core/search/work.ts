/** Something that takes a while to make, made bit by bit. */
export interface Work<T> {
  /** Does one bit more; false when there is nothing left to do. */
  readonly step: () => boolean;
  /** What is made; does at once what is left. */
  readonly get: () => T;
  /** What is there already; undefined before the first step, and where a part is of no use. */
  readonly soFar: () => T | undefined;
}

/** Work in the steps of a generator, which pauses between them and gives what it has, if that is of use. */
export function createWork<T>(steps: Generator<T | undefined, T>): Work<T> {
  let made: { readonly value: T } | undefined;
  let part: T | undefined;
  const step = () => {
    if (made) return false;
    const { done, value } = steps.next();
    if (done) made = { value };
    part = value;
    return !made;
  };
  return {
    step,
    get() {
      while (!made) step();
      return made.value;
    },
    soFar: () => part,
  };
}
