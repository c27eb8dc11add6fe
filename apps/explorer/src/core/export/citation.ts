import { type ClaimRow, type Dataset, dayLabel, dayNumber } from '../graph/index.js';

/** A claim's source for a footnote: outlet, title, day, address, and the sentence. */
export function citation({ documents }: Dataset, { evidence }: ClaimRow): string {
  const document = documents.get(evidence?.document ?? '');
  const day = dayNumber(document?.published);
  const source = [
    document?.publisher,
    document?.title && `“${document.title}”`,
    day === null ? undefined : dayLabel(day),
    document?.uri,
  ];
  const words = source.filter(Boolean).join(', ');
  return `“${evidence?.quote ?? ''}” (${words || 'unknown source'})`;
}
