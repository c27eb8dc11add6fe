/** Numbers for strings, in order of first use. */
export interface Numbering {
  readonly list: readonly string[];
  of(text: string): number;
}

export function numbering(): Numbering {
  const list: string[] = [];
  const numbers = new Map<string, number>();
  const of = (text: string) => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = list.length;
      numbers.set(text, number);
      list.push(text);
    }
    return number;
  };
  return { list, of };
}
