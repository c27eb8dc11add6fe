/** Something that takes a while to make, made bit by bit. */
export interface Work<T> {
  /** Does one bit more; false when there is nothing left to do. */
  readonly step: () => boolean;
  /** What is made; does at once what is left. */
  readonly get: () => T;
}

/** Work in the steps of a generator, which pauses between them. */
export function createWork<T>(steps: Generator<void, T>): Work<T> {
  let made: { readonly value: T } | undefined;
  const step = () => {
    if (made) return false;
    const { done, value } = steps.next();
    if (done) made = { value };
    return !made;
  };
  return {
    step,
    get() {
      while (!made) step();
      return made.value;
    },
  };
}
