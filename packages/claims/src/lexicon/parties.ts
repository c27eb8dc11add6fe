/** Words that tell who is meant by a noun phrase. */

/** "its enemies, such as Peru and Chile" */
export const EXAMPLES = new Set(['such', 'including', 'like', 'namely']);

/** Organizations and people of whom examples are given: "rivals such as Peru". */
export const PARTIES = new Set(
  'enemy rival opponent foe adversary critic company firm organisation organization agency institution body donor republic'.split(
    ' ',
  ),
);

/** Nouns in whose apposition the members of a group are named. */
export const GROUPS = new Set([
  'member',
  'country',
  'state',
  'nation',
  'ally',
  'neighbour',
  'neighbor',
  'power',
  'partner',
]);

/** What acts for a person: "Putin's spokesman", but not "Putin's supporters" or an envoy whom others meet. */
export const PERSONAL = new Set([
  ...[
    'government',
    'administration',
    'regime',
    'cabinet',
    'office',
    'spokesman',
    'spokeswoman',
    'spokesperson',
  ],
  ...['force', 'troop', 'army', 'team', 'campaign', 'lawyer', 'leadership'],
]);

/** Pronouns and what they may stand for. */
export const PRONOUNS: ReadonlyMap<string, 'person' | 'group'> = new Map([
  ['it', 'group'],
  ['its', 'group'],
  ['they', 'group'],
  ['their', 'group'],
  ['he', 'person'],
  ['his', 'person'],
  ['she', 'person'],
  ['her', 'person'],
]);

/** "a Chinese-flagged vessel" */
export const FLAGGED = new Set(['flagged', 'owned', 'registered', 'operated']);

/** "the efforts made by Peru": verbs that tell who makes a thing. */
export const MAKING = new Set(
  'make propose submit draft issue table present offer launch stage organise organize impose announce file'.split(
    ' ',
  ),
);

/** Those who speak. */
export const SPEAKERS = new Set(['i', 'we', 'our', 'my']);

/** Others than the one beside whom they are named: "the partners of Kyiv". */
export const OTHERS = new Set([
  'ally',
  'partner',
  'friend',
  'neighbour',
  'neighbor',
  'rival',
  'enemy',
  'foe',
  'opponent',
  'critic',
  'detractor',
]);
