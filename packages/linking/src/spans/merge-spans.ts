import type { NamedSpan } from './named-span.js';

function size(span: NamedSpan): number {
  return span.last - span.first;
}

function overlap(a: NamedSpan, b: NamedSpan): boolean {
  return a.first < b.last && b.first < a.last;
}

function holds(outer: NamedSpan, inner: NamedSpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Which of two overlapping names is meant: the one that holds the other, else the longer, else the tagged one. */
function better(tagged: NamedSpan, base: NamedSpan): NamedSpan {
  if (holds(base, tagged)) {
    const score = Math.max(tagged.score, base.score);
    return { ...base, score, ...(tagged.tagged && { tagged: tagged.tagged }) };
  }
  if (holds(tagged, base)) return tagged;
  return size(base) > size(tagged) ? base : tagged;
}

/** One list of names from two, in text order, not overlapping. Neither list overlaps itself. */
export function mergeSpans(tagged: readonly NamedSpan[], base: readonly NamedSpan[]): NamedSpan[] {
  const merged: NamedSpan[] = [];
  const all = [...tagged, ...base].sort((a, b) => a.first - b.first || a.last - b.last);
  for (const span of all) {
    let next = span;
    for (let last = merged.at(-1); last && overlap(last, next); last = merged.at(-1)) {
      merged.pop();
      next = last.tagged ? better(last, next) : better(next, last);
    }
    merged.push(next);
  }
  return merged;
}
