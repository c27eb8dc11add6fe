/** Weights of the features, fitted by `pnpm train claims` on hand-judged claims of open texts. */
export const WEIGHTS: readonly number[] = [
  // constant
  1.213,
  // directness
  0.179,
  // noun
  -0.108,
  // relation
  0.129,
  // distance
  -0.292,
  // length
  -0.026,
  // subject is no name
  -0.016,
  // object is no name
  0.155,
  // not actual
  -0.206,
  // doubtful link
  -0.105,
  // unknown entities
  0.161,
  // person acts
  -0.154,
  // seat is a place
  -0.277,
];
