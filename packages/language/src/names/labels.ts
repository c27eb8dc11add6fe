/** Coarse types that the sequence model tells apart. */
export const NAME_CLASSES = ['person', 'location', 'organization', 'other'] as const;
/** Indexes into {@link NAME_CLASSES}. */
export const PERSON_CLASS = 0;
export const LOCATION_CLASS = 1;
export const ORGANIZATION_CLASS = 2;
export const OTHER_CLASS = 3;

/** Outside, then begin, inside, last and unit of each class. */
export const LABEL_COUNT = 1 + 4 * NAME_CLASSES.length;
export const OUTSIDE = 0;

const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;

const partOf = (label: number) => (label - 1) & 3;
const classOfLabel = (label: number) => (label - 1) >> 2;

/** Whether a name may begin with this label, or a stretch outside names. */
export function mayStart(label: number): boolean {
  return label === OUTSIDE || partOf(label) === BEGIN || partOf(label) === UNIT;
}

export function mayEnd(label: number): boolean {
  return label === OUTSIDE || partOf(label) === LAST || partOf(label) === UNIT;
}

/** Whether one label may follow another. */
export function mayFollow(before: number, after: number): boolean {
  if (mayEnd(before)) return mayStart(after);
  return !mayStart(after) && classOfLabel(before) === classOfLabel(after);
}

/** The label of token `at` of a name of `length` tokens. */
export function labelOf(nameClass: number, at: number, length: number): number {
  const part = length === 1 ? UNIT : at === 0 ? BEGIN : at === length - 1 ? LAST : INSIDE;
  return 1 + nameClass * 4 + part;
}

/** Names in a sequence of labels: calls `add` with first token, last token (exclusive) and class. */
export function readLabels(
  labels: Uint8Array,
  length: number,
  add: (first: number, last: number, nameClass: number) => void,
): void {
  let first = -1;
  for (let i = 0; i < length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) first = -1;
    else if (partOf(label) === UNIT) add(i, i + 1, classOfLabel(label));
    else if (partOf(label) === BEGIN) first = i;
    else if (partOf(label) === LAST && first >= 0) {
      add(first, i + 1, classOfLabel(label));
      first = -1;
    }
  }
}
