import type { Outcome } from '@newsgraph/graph/decisions';
import type { Skip } from '@newsgraph/schema';

/** What became of the inputs. Nothing is dropped in silence: every input is a document or a skip. */
export interface Report {
  /** Files, feed items, lines: whatever was opened. */
  readonly inputs: number;
  /** Distinct articles. */
  readonly documents: number;
  /** Independent stories among them. */
  readonly stories: number;
  /** Kept and counted, but not analysed, by language. */
  readonly otherLanguages: Readonly<Record<string, number>>;
  readonly skips: readonly Skip[];
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
  /** Claims left out because their two ends turned out to be one entity. */
  readonly selfClaims: number;
  /** Claims whose edge is not drawn, since none of its claims is likely enough to be right. */
  readonly doubtful: number;
  /** What became of the decisions, where some were given. */
  readonly decisions?: Outcome;
  readonly nodes: number;
  readonly edges: number;
  /** Wall-clock seconds, whole and by phase. */
  readonly seconds: Readonly<Record<Phase | 'all', number>>;
}

/** The phases of a build, in order, as progress names them. */
export type Phase = 'reading' | 'analysing' | 'linking' | 'drawing';

export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  /** Absent while it is not known. */
  readonly total?: number;
}

/** Skips that mean that something could not be read; a copy, an empty page or a foreign language is no failure. */
export function failures(skips: readonly Skip[]): readonly Skip[] {
  const notices = new Set<Skip['code']>(['duplicate', 'language', 'no-article', 'input-empty']);
  return skips.filter((skip) => !notices.has(skip.code));
}
