/** Verbs that lend their subject to an event noun that is their object: "hold talks", "launch an invasion". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `hold have conduct launch begin start carry stage mount open continue resume make take undertake do give issue
  deliver offer provide send order authorize authorise announce impose sign reach conclude declare place put hand
  extend show express voice lead step escalate intensify pursue perform execute commit slap levy grant receive
  complete finish keep wage unleash fire file lodge bring raise join attend enter convene host arrange organize
  organise schedule plan prepare propose seek reiterate reaffirm renew repeat pledge promise threaten increase boost expand
  approve initiate commence strike hammer broker ink tighten maintain enforce adopt introduce exchange engage
  participate level direct aim draw enjoy`.split(/\s+/),
);

/** Verbs that weigh an act of their subject's own: "ruled out an attack", "suggests a deployment". */
export const WEIGHING_VERBS: ReadonlySet<string> = new Set(
  'rule exclude consider weigh contemplate mull intend envisage suggest eye vow abandon cancel postpone delay suspend'.split(
    ' ',
  ),
);

/** Light verbs that take the event noun in a phrase: "take part in talks", "engage in talks", "enter into a pact". */
export const LIGHT_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['engage', new Set(['in'])],
  ['involve', new Set(['in'])],
  ['embroil', new Set(['in'])],
  ['mire', new Set(['in'])],
  ['lock', new Set(['in'])],
  ['entangle', new Set(['in'])],
  ['participate', new Set(['in'])],
  ['take', new Set(['in'])],
  ['join', new Set(['in'])],
  ['meet', new Set(['for'])],
  ['enter', new Set(['into'])],
  ['sit', new Set(['for'])],
  ['return', new Set(['to', 'from'])],
  ['proceed', new Set(['with'])],
  ['go', new Set(['with'])],
  ['respond', new Set(['with'])],
  ['retaliate', new Set(['with'])],
]);
