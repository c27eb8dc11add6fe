const RULES: readonly [RegExp, string][] = [
  [/sch|tch|tsch|shch|ch|cz|sh|sz|zh|ts|tz|dzh|dj/g, 's'],
  [/ph/g, 'f'],
  [/([kgtdrb])h/g, '$1'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/[wf]/g, 'v'],
];

function wordSkeleton(word: string): string {
  const classes = RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
  const first = /^[aeiouyj]/.test(classes) ? 'a' : classes.slice(0, 1);
  return (first + classes.slice(1).replace(/[aeiouyjh]/g, '')).replace(/(.)\1+/g, '$1');
}

/**
 * What spellings of one name share: consonants by class, without vowels, words sorted. Made for the ways in which
 * Slavic, Arabic and Chinese names reach English: `sergey ryabkov` and `sergei rybakov` → `rbkv srg`.
 */
export function skeleton(folded: string): string {
  return folded.split(' ').map(wordSkeleton).sort().join(' ');
}

/** Two words or more: the first and how the last begins, under which bad copies of a person's name are looked for. */
export function nameStart(folded: string): string | undefined {
  const first = folded.slice(0, folded.indexOf(' '));
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  return first.length > 1 && last.length > 4 ? `${first}|${last.slice(0, 3)}` : undefined;
}
