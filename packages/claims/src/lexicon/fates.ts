import type { Turn, Worded } from './unreal.js';

const OF_WHAT = '^(?:(?:on|of|by|against|with|in|between|and|to|from|for) (?:\\S+ ){1,2}){1,3}';
const SMALL =
  '(?:(?:is|was|are|were|looks?|seems?|remains?|appears?|now|still|not|neither|hardly|very|highly|more|less|increasingly|narrowly|ever|just|increasingly) ){0,3}';

/** Of an event noun with its parties: the words behind them, a verb between or, in headlines, none. */
export const STATES: readonly Turn[] = [
  [
    undefined,
    new RegExp(
      `${OF_WHAT}(?:is|was|are|were|has been|have been) (?:not|never) (?:\\S+ )?(?:postponed|delayed|deferred|put off|averted|foiled|cancell?ed|scrapped|aborted|shelved|called off) `,
    ),
  ],
  [
    'possible',
    new RegExp(
      `${OF_WHAT}${SMALL}(?:unlikely|likely|imminent|inevitable|possible|probable|improbable|looming|in doubt|doubtful|on the (?:agenda|table)|(?:some |a long )?way off|far off|an? (?:distant|remote|faint) (?:prospect|possibility|hope)) `,
    ),
  ],
  [
    'negated',
    new RegExp(
      `${OF_WHAT}${SMALL}(?:averted|foiled|thwarted|cancell?ed|scrapped|aborted|shelved|called off|ruled out|on hold|out of the question) `,
    ),
  ],
  [
    'planned',
    new RegExp(
      `${OF_WHAT}${SMALL}(?:postponed |delayed |deferred |put off |(?:due|planned|scheduled|slated|expected|set) (?:for|in|on|next|to) )`,
    ),
  ],
  [
    'planned',
    /^(?:\S+ ){0,6}, (?:due |scheduled |set |expected )?to (?:be (?:held|signed)|take place|open|begin|start) /,
  ],
];

/** Of an event that is the subject: the words around its verb. "Talks have been put on hold", "sanctions are on the table". */
export const FATES: readonly (readonly [Worded, RegExp])[] = [
  ['negated', /\b(?:fell|falls?|fallen|falling) (?:through|victim) /],
  ['negated', /\bfail\w* to (?:materiali[sz]e|happen|take place|occur|begin|start|come about|get) /],
  ['negated', /\bcollaps\w* before /],
  ['negated', /\b(?:put|placed|kept) on (?:ice|hold) /],
  ['negated', /\b(?:struck|dropped|deleted|removed|cut|taken) (?:from|off) the /],
  ['negated', /\b(?:came|come|comes) to (?:nothing|naught|nought) /],
  [
    'negated',
    /\b(?:never|not|n't|n’t) (?:got|get|gotten|came|come|gone|went) (?:under ?way|off|about|ahead|to pass) /,
  ],
  ['planned', /\b(?:have|has|had) yet to |\b(?:pencill?ed in|slated|earmarked|lined up|due) (?:for|in|on) /],
  ['possible', /\b(?:in (?:doubt|limbo|jeopardy|question)|up in the air|within reach) /],
  ['possible', /\bon the (?:table|cards|horizon|agenda) |\bin the (?:cards|offing|works|pipeline) /],
];
