/** Verbs that lend their subject to an event noun that is their object: "hold talks", "launch an invasion". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `hold have conduct launch begin start carry stage mount open continue resume make take undertake do give issue
  deliver offer provide send order authorize authorise announce impose sign reach conclude declare place put hand
  extend show express voice lead step escalate intensify pursue perform execute commit slap levy grant receive
  complete finish keep wage unleash fire file lodge bring raise join attend enter convene host arrange organize
  organise schedule plan prepare propose seek reiterate reaffirm renew repeat pledge promise threaten increase boost expand
  approve initiate commence strike hammer broker ink tighten maintain enforce adopt introduce exchange engage
  participate level direct aim draw`.split(/\s+/),
);

/** Verbs that weigh an act of their subject's own: "ruled out an attack", "suggests a deployment". */
export const WEIGHING_VERBS: ReadonlySet<string> = new Set(
  'rule exclude consider weigh contemplate mull intend envisage suggest eye vow abandon cancel postpone delay suspend'.split(
    ' ',
  ),
);

/** Light verbs that take the event noun in a phrase: "take part in talks", "engage in talks", "enter into a pact". */
export const LIGHT_PHRASES: ReadonlyMap<string, string> = new Map([
  ['engage', 'in'],
  ['involve', 'in'],
  ['participate', 'in'],
  ['take', 'in'],
  ['join', 'in'],
  ['meet', 'for'],
  ['enter', 'into'],
  ['sit', 'for'],
  ['return', 'to'],
  ['proceed', 'with'],
  ['go', 'with'],
  ['respond', 'with'],
  ['retaliate', 'with'],
]);
