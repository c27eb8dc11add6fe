/** A column of a table. `width` is a CSS width. */
export interface Column {
  readonly head: string;
  readonly width: string;
  readonly number?: boolean;
}

export const nodeColumns: readonly Column[] = [
  { head: 'Entity', width: '24%' },
  { head: 'Type', width: '110px' },
  { head: 'Ties', width: '70px', number: true },
  { head: 'Mentions', width: '90px', number: true },
  { head: 'Articles', width: '84px', number: true },
  { head: 'Description', width: '38%' },
];

export const edgeColumns: readonly Column[] = [
  { head: 'Subject', width: '24%' },
  { head: 'Predicate', width: '22%' },
  { head: 'Object', width: '24%' },
  { head: 'Class', width: '150px' },
  { head: 'Stories', width: '80px', number: true },
  { head: 'Claims', width: '80px', number: true },
];

export const claimColumns: readonly Column[] = [
  { head: 'Date', width: '100px' },
  { head: 'Subject', width: '130px' },
  { head: 'Predicate', width: '120px' },
  { head: 'Object', width: '130px' },
  { head: 'Modality', width: '90px' },
  { head: 'Polarity', width: '84px' },
  { head: 'Who says so', width: '120px' },
  { head: 'Source', width: '120px' },
  { head: 'Quote', width: '30%' },
];
