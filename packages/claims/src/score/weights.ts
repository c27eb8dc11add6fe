/** Weights of the features, fitted by `pnpm train claims` on hand-judged claims of open texts. */
export const WEIGHTS: readonly number[] = [
  // constant
  1.489,
  // directness
  0.2,
  // noun
  -0.161,
  // relation
  0.039,
  // distance
  -0.243,
  // length
  0.007,
  // subject is no name
  -0.098,
  // object is no name
  0.147,
  // not actual
  -0.186,
  // doubtful link
  -0.116,
  // unknown entities
  0.01,
  // person acts
  -0.145,
  // seat is a place
  -0.189,
];
