/** Tokens as half-open stretches of a text, in growing typed arrays. */
export interface TokenList {
  start: Uint32Array;
  end: Uint32Array;
  length: number;
}

export function createTokenList(capacity = 1024): TokenList {
  return { start: new Uint32Array(capacity), end: new Uint32Array(capacity), length: 0 };
}

function grown(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

export function addToken(tokens: TokenList, start: number, end: number): void {
  if (tokens.length === tokens.start.length) {
    tokens.start = grown(tokens.start);
    tokens.end = grown(tokens.end);
  }
  tokens.start[tokens.length] = start;
  tokens.end[tokens.length] = end;
  tokens.length++;
}
