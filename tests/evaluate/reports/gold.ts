import { PREDICATES } from '@newsgraph/schema';

/** A claim that a reader found in a report, its parties by name. */
export interface Gold {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** False where one may read it so or not: found, it is no error; missed, it is none either. */
  readonly required: boolean;
  /** The parties and the direction are plain, the type is open to discussion: any event type will do. */
  readonly anyType: boolean;
  readonly polarity: 'affirmed' | 'negated';
  /** Absent where more than one reading is fair. */
  readonly modality?: string;
}

const MODALITIES = ['actual', 'planned', 'possible', 'conditional', 'demanded'];

function goldOf(line: string, where: string): Gold {
  const [first = '', predicate = '', object = '', ...marks] = line.split('\t').map((cell) => cell.trim());
  const required = !first.startsWith('?');
  const subject = required ? first : first.slice(1);
  const unknown = marks.filter((mark) => mark !== '?' && mark !== 'negated' && !MODALITIES.includes(mark));
  if (!subject || !object || !PREDICATES.some(({ id }) => id === predicate) || unknown.length > 0)
    throw new Error(
      `${where}: expected "[?]subject TAB event type TAB object [TAB modality] [TAB ?]": ${line}`,
    );
  const anyType = marks.includes('?');
  const modality = marks.find((mark) => MODALITIES.includes(mark)) ?? 'actual';
  return {
    subject,
    predicate,
    object,
    required,
    anyType,
    polarity: marks.includes('negated') ? 'negated' : 'affirmed',
    ...(required && !anyType ? { modality } : {}),
  };
}

/**
 * Reads the claims that a reader found: `[?]subject TAB event type TAB object`, then a modality where it is not
 * `actual`, `negated`, and `?` where the type is open.
 *
 * @throws Error that names the line that is none.
 */
export function parseGold(text: string, where: string): Gold[] {
  const lines = text.split(/\r?\n/).map((line, i) => [line, `${where}:${i + 1}`] as const);
  return lines.filter(([line]) => line.trim() !== '').map(([line, at]) => goldOf(line, at));
}
