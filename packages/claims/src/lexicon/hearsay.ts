import type { Turn } from './unreal.js';

/** Whose word is nobody's: "according to media reports". */
export const NAMELESS_REPORTS: readonly Turn[] = [
  [
    'possible',
    /^(?:.*, )?according to (?:(?:unconfirmed|unverified|initial|preliminary|early|media|press|local|news|some|several|various|the) ){0,3}reports (?:\S+ )*$/,
  ],
];

/** Behind the act: ", according to media reports". */
export const NAMELESS_ASIDE =
  /, according to (?:(?:unconfirmed|unverified|initial|preliminary|early|media|press|local|news|some|several|various|the) ){0,3}reports [.,]/;
