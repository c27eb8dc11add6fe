/** Words by which a name is an institution that every state has: its country must be told from the context. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `ministry department parliament congress senate army navy airforce force forces police court cabinet treasury
  government administration assembly party bank council guard command office agency service bureau prosecutor prosecutors
  embassy consulate commission military staff`.split(/\s+/),
);

/** Institutions whose bare name the news write with a capital. */
export const BARE_INSTITUTIONS: ReadonlySet<string> = new Set(
  `congress parliament senate army navy treasury cabinet`.split(/\s+/),
);
