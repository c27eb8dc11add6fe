/** Verbs of saying, by lemma. */
export const SPEECH =
  /^(?:say|tell|add|warn|claim|insist|note|argue|announce|declare|state|write|ask|suggest|explain|tweet|admit|deny|confirm|stress|reply|respond|continue|recall|remark|comment|describe|believe|think|hope)$/;
