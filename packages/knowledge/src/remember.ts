/** Remembers the answers of a pure function to the `limit` to twice `limit` questions asked last. */
export function remember<T>(limit: number, ask: (question: string) => T): (question: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (question) => {
    let answer = young.get(question);
    if (answer !== undefined) return answer;
    answer = old.get(question) ?? ask(question);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(question, answer);
    return answer;
  };
}
