/** A column of a table. `width` is a CSS width. */
export interface Column {
  readonly head: string;
  readonly width: string;
  readonly number?: boolean;
  /** Holds predicates: a stroke in the colour of the row's class stands before them. */
  readonly family?: boolean;
  /** The value that most rows have, written quietly. */
  readonly usual?: string;
}

export const nodeColumns: readonly Column[] = [
  { head: 'Entity', width: '26%' },
  { head: 'Type', width: '116px' },
  { head: 'Ties', width: '70px', number: true },
  { head: 'Mentions', width: '90px', number: true },
  { head: 'Articles', width: '84px', number: true },
  { head: 'Description', width: 'auto' },
];

export const edgeColumns: readonly Column[] = [
  { head: 'Subject', width: '24%' },
  { head: 'Predicate', width: '20%', family: true },
  { head: 'Object', width: '24%' },
  { head: 'Class', width: 'auto' },
  { head: 'Stories', width: '80px', number: true },
  { head: 'Claims', width: '80px', number: true },
];

export const claimColumns: readonly Column[] = [
  { head: 'Date', width: '100px' },
  { head: 'Subject', width: '124px' },
  { head: 'Predicate', width: '138px', family: true },
  { head: 'Object', width: '124px' },
  { head: 'Modality', width: '88px', usual: 'actual' },
  { head: 'Polarity', width: '84px', usual: 'affirmed' },
  { head: 'Who says so', width: '112px' },
  { head: 'Source', width: '116px' },
  { head: 'Quote', width: 'auto' },
];
