import { foldName } from './fold.js';

/** A run of tokens that is a name in the base. */
export interface NameMatch {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** Tokens as offsets into a text, half-open. */
export interface TokenStream {
  readonly text: string;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
}

/** Names of more tokens are not looked for. */
const MOST_TOKENS = 8;

/**
 * The longest run of tokens from `first` on, ending before `limit`, that `known` accepts. At most eight look-ups.
 */
export function longestName(
  stream: TokenStream,
  { first, limit }: { readonly first: number; readonly limit: number },
  known: (name: string) => boolean,
): NameMatch | undefined {
  const { text, start, end } = stream;
  for (let last = Math.min(limit, first + MOST_TOKENS); last > first; last--) {
    const name = text.slice(start[first]!, end[last - 1]!);
    if (name.length <= 120 && foldName(name) !== '' && known(name)) return { first, last, name };
  }
  return undefined;
}
