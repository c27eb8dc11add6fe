import { PERSON_CLASS } from './labels.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { capitalAt, textAt } from './words-at.js';

/** Words behind a dash that begin a remark, not the second half of a given name. */
const REMARKS = new Set(
  'the a an who he she it is was and but of in on at to led based born era then now his her its as for by or not with from so'.split(
    ' ',
  ),
);
const SYLLABLE = /^\p{Lu}\p{Ll}{0,5}$/u;
const HALF = /^\p{Ll}{1,5}$/u;

/** "Guo and Wang": two persons in one span are two names. */
export function splitPersons(context: RuleContext, name: TokenSpan): TokenSpan[] {
  const { first, last, nameClass } = name;
  if (nameClass !== PERSON_CLASS) return [name];
  for (let joint = first + 1; joint < last - 1; joint++) {
    if (!/^(and|&)$/.test(textAt(context, joint))) continue;
    return [
      { first, last: joint, nameClass },
      ...splitPersons(context, { first: joint + 1, last, nameClass }),
    ];
  }
  return [name];
}

/** Whether the second half of a given name stands behind `last`: the "-ok" of "Choi Jung-ok". */
function hasHalf(context: RuleContext, last: number): boolean {
  if (last + 1 >= context.length || textAt(context, last) !== '-') return false;
  const half = textAt(context, last + 1);
  return HALF.test(half) && !REMARKS.has(half) && SYLLABLE.test(textAt(context, last - 1));
}

/** A person with the whole of a hyphenated given name behind the surname. */
export function withHyphenated(context: RuleContext, name: TokenSpan): TokenSpan {
  const { first, last, nameClass } = name;
  if (nameClass !== PERSON_CLASS) return name;
  if (last - first >= 2) return hasHalf(context, last) ? { ...name, last: last + 2 } : name;
  return last < context.length && hasHalf(context, last + 1) ? { ...name, last: last + 3 } : name;
}

const INITIAL = /^\p{Lu}\.$/u;

/** "J. K." before a surname and "Jr" or "II" behind one are parts of the name; the whole name from initials to suffix. */
export function withInitials(context: RuleContext, name: TokenSpan): TokenSpan {
  if (name.nameClass !== PERSON_CLASS) return name;
  let { first, last } = name;
  while (first > 0 && capitalAt(context, first - 1) && INITIAL.test(textAt(context, first - 1))) first--;
  let bare = first;
  while (bare > 0 && capitalAt(context, bare - 1) && /^\p{Lu}$/u.test(textAt(context, bare - 1))) bare--;
  if (first - bare >= 2 && textAt(context, first - 1) !== 'E') first = bare;
  if (capitalAt(context, last) && /^(Jr|Sr|II|III|IV)\.?$/.test(textAt(context, last))) last++;
  return { ...name, first, last };
}
