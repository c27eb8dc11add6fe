import type { Modality } from '@newsgraph/schema';
import { NAMELESS_ASIDE, NAMELESS_REPORTS } from './hearsay.js';

/** What the words around an act make of it. */
export type Worded = Modality | 'negated';

/** The words before an act and behind it, in one clause, each followed by a space. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const some = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

/** Nouns whose clause is what somebody tells. */
const TELLING =
  some(`rumou?rs? notions? reports? suggestions? claims? ideas? stor(?:y|ies) allegations? accusations?
  assertions? talk posts? hints? whispers? insinuations? speculation accounts? charges? theor(?:y|ies) narratives?`);
/** Those that leave open whether it is so; one report may be true, "reports" are hearsay. */
const HEARSAY =
  some(`rumou?rs? notions? reports suggestions? claims ideas? allegations? accusations? assertions talk hints?
  whispers? insinuations? speculation`);
/** Nouns of doubt and expectation, whose clause may stand behind a verb: "doubts persist that". */
const FEELING = some(
  'speculation doubts? rumou?rs? suspicions? fears? hopes? worr(?:y|ies) talk gossip expectations?',
);
const SPREADING =
  some(`is are was were has_been have_been remain\\w* persist\\w* gr[eo]w\\w* mount\\w* abound\\w* linger\\w*
  sw[iau]rl\\w* circulat\\w* spread\\w* r[io]se\\w* rising surfac\\w* emerg\\w* ran run went goes swept`);

/** Verbs by which somebody says that it is not so, or that he does not believe it. */
const DENYING =
  some(`dismiss\\w* reject\\w* den(?:y|ie)\\w* brush\\w* contradict\\w* debunk\\w* rubbish\\w* refut\\w* disavow\\w*
  disown\\w* scoff\\w* laugh\\w* shrug\\w* wav(?:e|ing)\\w* ridicul\\w* mock\\w* repudiat\\w* rebut\\w* quash\\w* scotch\\w* discredit\\w*
  disput\\w* contest\\w* condemn\\w*_as decr(?:y|ie)\\w* batt?(?:ed|ing)_away (?:poured|pours?)_(?:scorn|water) (?:hit|hits|hitting)_back
  (?:took|takes?|taking)_issue (?:nonsense|absurd|fiction|fantasy|fake|false|baseless|unfounded|untrue|ludicrous|laughable)`);
/** Verbs by which somebody stands by it. */
const CONFIRMING =
  some(`confirm\\w* acknowledg\\w* admit\\w* verif\\w* corroborat\\w* substantiat\\w* pro(?:of|ve\\w*) conced\\w* own\\w*
  (?:st[oa]nds?|stood)_by back\\w*_up`);
const DENIED = `(?:denied|dismissed|rejected|debunked|refuted|disproved|discredited|false|untrue|baseless|unfounded|groundless|fabricated|fake|nonsense|without (?:\\S+ )?(?:foundation|merit|basis)|an? (?:\\S+ )?(?:lie|hoax|myth|fabrication|invention))`;
const BEING = '(?:is|are|was|were|been|be|proved to be|proved|proven|turned out to be|turn out to be)';

/** Verbs of keeping back: "held back from attacking", "shied away from sending". */
const KEEPING = `(?:${some('hold\\w* held pull\\w* draw\\w* drew drawn step\\w* turn\\w* walk\\w* stay\\w* back\\w* steer\\w* keep\\w* kept')} (?:back|away|clear|off|out|down)|${some('sh(?:y|ies|ied|ying) shr[aiu]nk\\w* recoil\\w* flinch\\w* desist\\w* refrain\\w* dissuaded deterred discouraged')}(?: back| away)?)`;
const LEAVING = some(
  `walk\\w*_out walk\\w*_away pull\\w*_out quit left resign\\w* broke\\w*_(?:off|down|up) collaps\\w* died die`,
);
const HEADING = some(
  'lean\\w* mov(?:e|es|ed|ing) edg(?:e|es|ed|ing) inch\\w* head\\w* drift\\w* work\\w* push\\w*',
);
/** An act's light verb may stand before it: "from launching an attack". */
const LIGHT = '(?:\\S+ing (?:an? |the |its |any )?(?:\\S+ )?)?$';
const BE = 'is|are|was|were|be|been';
const CLAUSE = '(?:\\S+ ){1,10}$';

/** "I would like to thank Peru": saying so does it. */
export const PERFORMATIVE =
  /\b(?:i|we) (?:also |only |again )?(?:(?:would|'d|’d) (?:also |again |first )?(?:like|love)|wish|want|must|can only|have|need) to (?:also |again |first |\S+ly )*$/;
export const PERFORMED: ReadonlySet<string> = new Set(
  'thank congratulate express commend praise applaud apologize apologise welcome acknowledge salute condemn denounce'.split(
    ' ',
  ),
);

/** Whose word proves nothing yet: what is told in a court before it has ruled, and hearsay. */
const UNPROVEN = some(
  `legend rumou?rs? folklore tradition myth gossip conspiracy plot script novel hearsay indictment charge_sheet charges?
  complaint lawsuit affidavit prosecut(?:ors?|ion) plaintiffs? accusers? investigators detectives police(?!_chief)`,
);
const BELIEVING = some(
  'alleg\\w* claim(?:s|ed)? believ\\w* suspect(?:s|ed)? think thinks thought fear feared',
);

export type Turn = readonly [Worded | undefined, RegExp];

/** Read from the beginning of the clause up to the act itself; the first that fits counts, one without a meaning ends the search. */
export const TURNS: readonly Turn[] = [
  ...NAMELESS_REPORTS,
  ['negated', /^(?:.*, )?(?:not once|at no (?:point|time|stage)|not a single|in no way)\b/],
  [
    'negated',
    /^(?:.*, )?(?:under no \S+|(?:rarely|seldom|hardly) (?:, )?(?:if )?ever|by no means) (?:, )?(?:\S+ ){0,8}$/,
  ],
  [
    'negated',
    /^(?:.*, )?(?:not one|not even one|none of(?! (?:\S+ ){1,3}(?:stop|prevent|deter|dissuade|kept|keeps)\S* )|hardly any\w*|scarcely any\w*|few , if any ,) (?:\S+ ){0,6}$/,
  ],
  ['negated', /\bneither (?:\S+ ){1,4}nor (?:\S+ ){1,4}$/],
  ['negated', /\b(?<!nothing )short of (?:\S+ing (?:an? |the )?)?$/],
  [
    'negated',
    /\b(?:at no|in no|under no|on no|not once|nor|nowhere|never) (?:\S+ ){0,6}(?:did|do|does|has|had|have|was|were|is|are|will|would) (?:\S+ ){1,4}$/,
  ],
  [
    'negated',
    /\b(?:not guilty|innocent|cleared|acquitted|exonerated|absolved) (?:\S+ ){0,4}?(?:to|of|in|over) (?:having )?$/,
  ],
  ['negated', /\b(?:pretend|lie|feign)\w* that (?:\S+ ){1,6}$/],
  ['possible', /\benough to $/],
  ['conditional', /^(?:\S+ )?were (?:\S+ ){1,5}to $/],
  ['possible', /\b(?:claim|alleg|believ|suspect|insist|suggest)\w* , (?:\S+ ){1,8}, that (?:\S+ ){1,6}$/],
  [
    'possible',
    /\b(?:war game|exercise|drill|simulation|scenario|script|film|novel|plot) (?:has|have|had|sees|saw) (?:\S+ ){1,3}$/,
  ],
  [
    'possible',
    /\b(?:not|n't|n’t|never) (?:\S+ ){0,3}(?:verified|verify|confirmed|confirm|established|establish|substantiated|corroborated|proven|proved) (?:whether |that |if )(?:\S+ ){1,8}$/,
  ],
  [
    'planned',
    /\b(?:plan|draft|proposal|scenario|bill|script|scheme|blueprint|timetable) , which (?:has|sees|foresees|envisages|had) (?:\S+ ){1,4}$/,
  ],
  ['demanded', /\bhad better (?:\S+ )?$/],
  [
    'planned',
    /\b(?:was|were) (?:(?:also|originally|initially|once|supposed|meant|due|scheduled) )?to have (?:been )?$/,
  ],
  [
    'possible',
    /\b(?:film|movie|novel|drama|musical|comic|thriller|opera|ballet|sitcom) (?:\S+ ){0,3}?(?:tells?|recounts?|imagines?|depicts?|portrays?|follows?) (?:\S+ ){0,5}$/,
  ],
  ['negated', /\b(?:did|does|do|has|have|had|was|were|is|are) (?:not|n't|n’t|never) , (?:\S+ ){1,5}, $/],
  [
    'conditional',
    /\b(?:would|could|might|may) (?:be|mark|have been) (?:\S+ ){1,4}(?:time|occasion) (?:(?:that|when|since) )?(?:\S+ ){1,5}$/,
  ],
  [
    'planned',
    /\b(?:(?:to|will|would|can|could|must|should|may|might) (?:\S+ )?(?:ensure|(?:make|be) (?:sure|certain)|see to it)) (?:that )?(?:\S+ ){1,5}$/,
  ],
  [
    'possible',
    /\b(?:court|jury|judges?|magistrates?|tribunal|inquest|inquiry|trial) (?:(?:has|have|had|also|on \S+|yesterday|today|earlier) ){0,3}(?:heard|was told|were told|has heard) (?:(?:on \S+|yesterday|today|how|earlier) ){0,2}(?:that |how )?(?:\S+ ){1,8}$/,
  ],
  [
    'possible',
    /\b(?:indictment|charge sheet|charges|complaint|lawsuit|suit|petition|affidavit|filing) (?:\S+ ){0,6}?(?:says?|said|states?|stated|adds?|added|describes?|described) (?:that |how )?(?:\S+ ){1,8}$/,
  ],
  [
    'possible',
    /\b(?:(?:an?|one|another|some|several|unconfirmed) (?:\S+ )?(?:press|media|newspaper|news|intelligence|leaked|local|unconfirmed|police) reports?|(?:media|press|newspaper|unconfirmed|local) reports) (?:\S+ )?(?:says?|said|suggest\w*|claim\w*|indicat\w*) (?:that )?(?:\S+ ){1,6}$/,
  ],
  [
    'possible',
    /\b(?:necessity|wisdom|feasibility|merits?|viability|advisability) (?:of|in|for) (?:\S+ ){0,4}$/,
  ],
  [
    'possible',
    /\b(?:is|are|was|were|been) (?:\S+ )?(?:said|reported|understood|believed|thought|alleged|rumou?red|suspected|presumed|assumed) to (?:have |be |have been )?(?:\S+ ){0,2}$/,
  ],
  [
    'possible',
    /\b(?:said|reported|thought|believed|rumou?red|alleged|understood|supposed) to have \S+ that (?:\S+ ){1,6}$/,
  ],
  ['possible', /\bhint\w* (?:at|of) (?:\S+ ){1,4}$/],
  ['negated', /\b(?:has|have|had|is|are|was|were) (?:as )?yet to (?:be )?$/],
  ['negated', new RegExp(`\\b(?:came|come|comes|coming) (?:\\S+ ){0,2}(?:close|near) to ${LIGHT}`)],
  [
    'possible',
    /\b(?:purport\w*|seem\w*|appear\w*|claim\w*|suppos\w*|believed) to (?:show|depict|suggest|indicate|prove|capture|portray)\w* (?:\S+ ){1,4}$/,
  ],
  ['planned', /\b(?:on (?:course|track|target)|in line|under orders|in position) (?:to|for) (?:\S+ing )?$/],
  [
    'planned',
    new RegExp(
      `\\b(?:${BE}|${some('edg\\w* mov\\w* inch\\w* get\\w* got draw\\w* drew brought bring\\w* step')}) (?:\\S+ ){0,2}(?:close|closer|near|nearer) (?:to|towards?) ${LIGHT}`,
    ),
  ],
  ['planned', new RegExp(`\\bsteps? (?:to|towards?) ${LIGHT}`)],
  ['planned', /\bprovid\w* for (?:an? |the |any )?(?:\S+ )?$/],
  [
    'planned',
    /\b(?:is|was|be|than|step|aim|goal|plan|plans|way|need|needed|time|ready|case|underway|under way|call\w*|wait\w*|hop(?:e|es|ed|ing)|arrang\w*|ask\w*|push\w*|plead\w*|campaign\w*) for (?:(?!\S+ing )\S+ ){1,4}to (?:\S+ )?$/,
  ],
  ['planned', /\b(?:idea|plan|aim|goal|intention|proposal|scheme) (?:is|was|remains) that (?:\S+ ){1,8}$/],
  [
    'possible',
    /\b(?:hopes?|fears?|worry|concern|risk|danger|assumption|expectation|theory|suspicion|belief|thinking|talk|gossip|suggestion|speculation|rumou?r|allegation|claim|chances|odds|word|guess|hunch|consensus) (?:is|are|was|were|remains?) that (?:\S+ ){1,8}$/,
  ],
  [
    'negated',
    new RegExp(
      `\\b${some('backtrack\\w* backpedal\\w* back-pedal\\w* reneg\\w* row\\w*_back (?:go|goes|went|going|gone)_back flip-flop\\w* u-turn\\w* ba(?:u)?lk\\w* dither\\w* (?:draws?|drew)_the_line')} (?:on|at|over) ${LIGHT}`,
    ),
  ],
  ['negated', /\bden(?:y|ies|ied) , that (?:\S+ ){1,8}$/],
  [
    'possible',
    /\b(?:mull|weigh|eye|consider|contemplat|ponder|explor|float|debat|moot|toy)(?:e?s|ing|e?d)? (?:with )?(?:an? |the |new |more )?$/,
  ],
  [
    'possible',
    /\b(?:theorists|critics|sceptics|skeptics|some|others|many|opponents|detractors|legend|folklore|tradition) (?:say|says|insist|insists|argue|argues|maintain|maintains|hold|holds|claim|claims|believe|believes|contend|contends) (?:that )?(?:\S+ ){1,8}$/,
  ],
  ['possible', new RegExp(`^(?:.*, )?according to (?:\\S+ ){0,3}?${UNPROVEN} `)],
  ['negated', /\b(?:let alone|much less|still less|never mind) (?:\S+ ){0,3}$/],
  [
    'possible',
    /\b(?:under (?:investigation|suspicion|scrutiny)|investigated|probed|sued|wanted|indicted|questioned|on trial|tried|prosecuted|blamed) (?:by (?:\S+ ){1,3})?(?:for|over|of|with) (?:allegedly )?$/,
  ],
  [
    'possible',
    /\b(?:looks?|looked|seems?|seemed|appears?|appeared|sounds?|sounded|feels?|felt) (?:as though|as if|like) (?:\S+ ){1,5}$/,
  ],
  ['possible', /, if any , (?:\S+ ){1,4}$/],
  [
    'possible',
    /\b(?:in two minds|of two minds|undecided|torn|divided|split|in doubt) (?:about|over|on|whether) (?:\S+ )?$/,
  ],
  ['possible', /\b(?:theor(?:y|ies)|reports?|rumou?rs?|versions?|accounts?) (?:has|have|had) (?:\S+ ){1,4}$/],
  [
    'possible',
    /^(?:as far as (?:\S+ ){1,3}(?:knows?|knew|known|tell)|by all accounts) , |^(?:to judge|judging|going) (?:by|from) (?:\S+ ){1,4}, /,
  ],
  ['negated', new RegExp(`\\bnowhere near ${LIGHT}`)],
  ['possible', /^if (?:confirmed|true|verified|accurate|proven|proved) , /],
  [
    'possible',
    /^in an? (?:imaginary|fictional|fictitious|hypothetical|simulated|mock|alternate|parallel|invented) \S+ /,
  ],
  ['possible', new RegExp(`\\b${HEARSAY} of (?:\\S+ ){0,5}$`)],
  ['negated', new RegExp(`\\b${KEEPING} (?:from|of) ${LIGHT}`)],
  ['negated', new RegExp(`\\b${LEAVING} before (?:\\S+ing (?:an? |the )?)?$`)],
  ['negated', /\b(?:talk|argu|scar)\w* (?:\S+ ){1,3}out of $/],
  [
    'negated',
    /\bnothing (?:to )?(?:shows?|suggests?|proves?|indicates?|confirms?|say|says) that (?:\S+ ){1,10}$/,
  ],
  ['negated', /\b(?:nearly|almost|all but) (?:been )?$/],
  ['negated', /\btoo \S+ (?:and \S+ )?(?:for \S+ )?to $/],
  ['negated', new RegExp(`\\b(?:far|long way|far cry) (?:away )?from ${LIGHT}`)],
  ['negated', /\bwithout \S+ing (?:or|and) $/],
  ['negated', /\bno (?:evidence|proof|sign|signs|trace) of (?:an? |the |any )?(?:\S+ )?$/],
  [
    'negated',
    /\b(?:no|not an?|not any|n't any|n’t any|little|scant|zero) (?:\S+ ){0,3}(?:evidence|proof|basis|indication|sign|signs|trace|record|truth|merit|grounds) (?:\S+ ){0,6}that (?:\S+ ){1,10}$/,
  ],
  ['negated', /\b(?:not|n't|n’t|never|hardly) (?:\S+ )?(?:the case|true|correct|a fact|so) that /],
  ['negated', /\bfrom the truth than (?:to say )?that /],
  ['negated', /\bno truth (?:to|in) .{0,24}that /],
  ['negated', new RegExp(`\\b${DENYING} .{0,24}\\b${TELLING} (?:that |of |about )${CLAUSE}`)],
  ['conditional', /\bin the (?:event|case) of (?:\S+ ){1,4}$/],
  [undefined, new RegExp(`\\b${CONFIRMING} .{0,24}\\b${TELLING} (?:that |of )${CLAUSE}`)],
  ['negated', /\b(?:untrue|false|incorrect|a lie|a myth|nonsense|wrong to (?:say|claim|suggest)) that /],
  ['possible', new RegExp(`\\b${HEARSAY} (?:that )${CLAUSE}`)],
  ['possible', new RegExp(`\\b${FEELING} ${SPREADING} (?:\\S+ ){0,2}that ${CLAUSE}`)],
  ['possible', /\bwhether (?:or not )?(?:\S+ ){1,8}$/],
  ['possible', /\bwhat (?:looked|seemed|appeared|sounded) (?:like|to be) (?:an? |the )?$/],
  [
    'possible',
    /^(?:if (?:\S+ ){1,4}(?:is|are|was|were) (?:right|correct|to be believed|to be trusted)|to hear (?:\S+ ){1,4}tell it) , /,
  ],
  [
    'possible',
    /^in (?:the|a|this|that|his|her) (?:\S+ )?(?:novel|film|movie|play|game|scenario|drill|simulation|dream|thriller|sketch|cartoon|satire) (?:\S+ ){0,5}, /,
  ],
  ['possible', /^as (?:\S+ ){1,4}(?:tells?|sees?|recalls?|remembers?) it , /],
  ['possible', /\b(?:has|have|had) it (?:on good authority )?that /],
  ['possible', /^by (?:\S+ ){1,4}account , /],
  ['conditional', /^(?:assuming|suppose|supposing|unless|provided|in case|should|if only|what if) /],
  ['demanded', /\btime for (?:\S+ ){1,4}to $/],
  [
    'demanded',
    /\b(?:vital|essential|imperative|crucial|important|necessary|better|best) that (?:\S+ ){1,5}$/,
  ],
  ['demanded', /\b(?:incit|goad|egg)\w* (?:on )?(?:\S+ ){1,4}to $/],
  ['demanded', /\b(?:wants?|wanted|wish\w*|like|love|eager|waiting|longing) to see (?:\S+ ){0,4}$/],
  ['planned', /\b(?:is|are|was|were) (?:now |also )?to be $/],
  ['planned', /\b(?:gear\w* up|(?:on )?the (?:verge|brink|point)|about) (?:to|of) $/],
  ['planned', /\bgear\w* up (?:to|for) (?:\S+ ){1,5}(?:and|or) $/],
  ['planned', new RegExp(`\\b(?:bent|intent|keen|hell-bent|set) on ${LIGHT}`)],
  ['planned', new RegExp(`\\b${HEADING} (?:\\S+ )?towards? ${LIGHT}`)],
  [
    'planned',
    /\b(?:discussions?|negotiations?|consultations|date|venue|agenda|invitations?|timetable|deadline) (?:(?:was|were|has|have|been|is|are|set|fixed) ){0,3}(?:about|over|on|for|to) (?:an? |the )(?:\S+ )?$/,
  ],
  ['possible', /\b(?:fears?|fearing|talk of|rumou?rs of|risks?|danger of) (?:an? |being )?(?:\S+ )?$/],
  ['possible', /\b(?:dangers?|risks?|fears?|possibility) that (?:\S+ ){1,5}$/],
  ['possible', /\b(?:toy|flirt)\w* with (?:the idea of )?$/],
  ['possible', /\btipped to $/],
  [
    'possible',
    /\b(?:many|some|few|most|experts|analysts|observers|officials|they|we|who) (?:doubt|fear|hope|suspect|believe|worry) that (?:\S+ ){1,10}$/,
  ],
  ['possible', /\b(?:talk\w*|dream\w*|think\w*|thought) of $/],
  ['conditional', /\b(?:risk\w*|(?:would|could|might) \S+) (?:\S+ ){0,3}by $/],
  ['negated', /^gone are the \S+ when /],
  [
    'planned',
    /\b(?:poised|primed|slated|set|due|ready|expected|scheduled|seeking|hoping|planning|plans|aims|hopes|vows|seeks) to $/,
  ],
  ['demanded', /\b(?:urged|told|asked|ordered|pressed|pressured|begged|implored) to $/],
];

/**
 * Some expressions in one, for a first test that most clauses fail. Those that begin with the edge of a word (and have no
 * alternatives outside of brackets) are tried at such edges alone.
 */
function anyOf(expressions: readonly RegExp[]): RegExp {
  const edge = '\\b';
  const sources = expressions.map(({ source }) => source);
  const atEdge = sources.filter((source) => source.startsWith(edge));
  const others = sources.filter((source) => !source.startsWith(edge));
  const edged = `${edge}(?:${atEdge.map((source) => `(?:${source.slice(edge.length)})`).join('|')})`;
  return new RegExp([...others.map((source) => `(?:${source})`), edged].join('|'));
}

/** All of them in one: most clauses hold none. */
export const ANY_TURN = anyOf(TURNS.map(([, turn]) => turn));

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter';

/** Read behind the act, when what stands before it fits the first pattern. */
export const SEQUELS: readonly (readonly [Worded, RegExp, RegExp])[] = [
  ['conditional', /^the (?:day|moment|minute|hour) (?:that |when )?(?:\S+ ){1,4}$/, /\b(?:will|would) /],
  [
    'planned',
    /\bannounc\w* (?:\S+ ){0,3}$/,
    new RegExp(
      `\\bby (?:the (?:end|beginning|middle) of |early |late |mid-? ?|next )?(?:${MONTH}|week|month|year|20\\d\\d) `,
    ),
  ],
  [
    'negated',
    new RegExp(`\\b${TELLING} of (?:\\S+ ){0,5}$`),
    new RegExp(`\\b${BEING} (?:\\S+ ){0,2}${DENIED} `),
  ],
  ['negated', new RegExp(`\\b${TELLING} that ${CLAUSE}`), new RegExp(`\\b${BEING} (?:\\S+ ){0,2}${DENIED} `)],
  [
    'conditional',
    /(?:^| )(?:its|his|her|their|the|an?|any) $/,
    /\b(?:contingent|conditional|dependent) (?:up)?on /,
  ],
  ['conditional', /\bby $/, /, (?:\S+ ){1,4}(?:would|could|might|will) /],
];

/** What may stand before the act in one of them. */
export const ANY_SEQUEL = anyOf(SEQUELS.map(([, before]) => before));

/** Said behind a comma of what was told: "..., or so she claims". */
const ASIDES: readonly RegExp[] = [
  new RegExp(`, (?:(?!that |which |who )\\S+ ){1,4}${BELIEVING} [.]`),
  /, (?:it (?:is|was|has been)|as|so it was) (?:\S+ )?(?:alleged|claimed|rumou?red|believed|thought|suspected|understood) /,
  /, (?:an?|the) (?:\S+ ){0,2}(?:court|jury|inquest|tribunal|trial|inquiry|hearing) (?:has |had )?(?:heard|was told|were told) /,
  /, (?:an?|the|his|her|its|their) (?:\S+ ){0,2}(?:indictment|charge sheet|complaint|lawsuit|suit|affidavit|filing|petition) (?:says?|said|states?|stated|adds?|added) /,
  new RegExp(`, according to (?:\\S+ ){0,3}?${UNPROVEN} `),
  NAMELESS_ASIDE,
  /, or so \S+ (?:\S+ ){0,3}(?:believes?|says?|claims?|thinks?|hopes?|insists?) /,
  /, an? (?:\S+ )?(?:charge|claim|allegation|accusation|assertion) (?:levell?ed|made|raised|repeated|denied|disputed|rejected) /,
];

/** All of them in one. */
export const ANY_ASIDE = new RegExp(ASIDES.map(({ source }) => `(?:${source})`).join('|'));
