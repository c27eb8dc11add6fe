/**
 * What a governing word makes of the act it governs. `possible`, `planned`, `demanded`, `conditional` set the
 * modality; `negated` turns the polarity; `open` is said of denials of denials ("rule out"): negated, but possible when
 * itself negated; `through` changes nothing.
 */
export type Effect = 'possible' | 'planned' | 'demanded' | 'conditional' | 'negated' | 'open' | 'through';

function table(groups: Readonly<Record<Effect, string>>): ReadonlyMap<string, Effect> {
  const entries: [string, Effect][] = [];
  for (const [effect, text] of Object.entries(groups)) {
    for (const word of text.trim().split(/\s+/)) if (word) entries.push([word, effect as Effect]);
  }
  return new Map(entries);
}

/** Verbs, adjectives and nouns that govern a clause. */
export const CLAUSE_OPERATORS = table({
  possible: `appear seem consider weigh mull contemplate believe think suspect suppose fear doubt hope worry suggest speculate
    imply hint allege accuse claim expect risk allow permit enable let discuss debate examine study tempt likely unlikely able possible
    probable capable concerned afraid worried alarmed free fear possibility prospect chance risk danger likelihood
    option right ability capability capacity suspicion allegation speculation rumor rumour concern question whether charge suspected
    explore envisage foresee predict forecast estimate assume presume imagine guess warn caution warning hopeful open
    speculate conjecture surmise hypothesize hypothesise theorize theorise posit postulate reckon fancy bet wager foretell prophesy
    project dread fret moot rumour pray fantasize fantasise liable apt prone eligible entitled inclined disposed incline entitle
    empower qualify`,
  planned: `plan intend mean want wish aim aspire prepare vow promise pledge agree commit undertake decide resolve determine opt choose
    seek try attempt strive struggle offer propose threaten set due schedule ready willing prepared poised bound determined eager keen
    going intention intent plan decision promise pledge commitment bid attempt effort goal aim ambition desire proposal threat
    readiness willingness preparation go look arrange deadline vote authorize authorise approve await about
    volunteer postpone delay defer prefer mobilize tip verge brink earmark slate swear anxious desperate impatient hungry destine fate nominate`,
  demanded: `demand request ask urge call order command instruct require oblige insist press pressure push appeal implore beg beseech exhort
    encourage recommend advise direct invite entreat petition lobby need must should ultimatum
    necessary imperative essential vital crucial urgent obligation duty requirement responsibility summon remind clamour clamor plead
    oblige obliged duty-bound honour-bound stipulate decree mandate prescribe nag cajole admonish counsel enjoin incumbent`,
  conditional: 'depend hinge contingent conditional condition',
  negated: `deny refuse decline fail stop cease refrain abstain avoid prevent prohibit forbid ban bar block stop halt hinder deter dissuade
    discourage reject refute dispute rebut abandon cancel quit drop oppose neglect forget omit hesitate unable unwilling reluctant
    refusal failure inability reluctance denial absence lack rejection impossible foil thwart avert forgo renounce discontinue
    false untrue baseless unfounded resist short pretend feign simulate powerless helpless incapable loath loth slow
    disprove debunk disbelieve unprepared shy`,
  open: 'exclude rule',
  through: `begin start continue help manage resume keep proceed go come get remember succeed persist dare serve have use confirm
    acknowledge admit recognize recognise say report state declare announce add note explain reveal disclose know
    show indicate find learn hear see notice observe demonstrate prove responsible guilty happen end finish involve include
    result lead cause justify defend praise condemn criticize criticise blame credit convict true`,
});

/** Verbs whose infinitive happens: "began to shell". Elsewhere an infinitive tells a purpose. */
export const ACHIEVING: ReadonlySet<string> = new Set(
  'begin start continue help manage resume keep proceed come get succeed dare call use'.split(' '),
);

/**
 * Verbs whose infinitive happens, besides those that let through any clause: "forced Peru to leave". What other verbs
 * have as an infinitive is wished, planned or aimed at. After Karttunen (1971), "Implicative Verbs"; Nairn, Condoravdi
 * and Karttunen (2006), "Computing relative polarity in textual inference".
 */
export const IMPLICATIVE: ReadonlySet<string> = new Set(
  `force compel prompt spur drive induce persuade convince provoke get make bring move inspire trick coax lure bother deign
  condescend hasten hurry rush tend turn step stoop grow live happen chance have do be see hear watch feel become
  combine unite team join emerge rise evolve converge love enjoy pause`.split(/\s+/),
);

/** Nouns that govern an event noun with "of", "for", "on": "the threat of an invasion". */
export const NOUN_OPERATORS = table({
  possible: `threat fear risk possibility prospect danger likelihood chance allegation accusation claim suspicion speculation rumor rumour
    concern talk warning potential scenario question idea option hope expectation fears charge debate discussion`,
  planned: `plan preparation intention decision readiness agreement proposal promise pledge offer bid date schedule invitation
    vote referendum ballot blueprint draft bill agenda venue programme program timing timetable format itinerary map roadmap framework
    delay postponement deferral`,
  demanded: 'call demand request appeal need pressure order petition push insistence',
  conditional: 'condition event case',
  negated:
    'absence lack rejection refusal denial cancellation end suspension halt avoidance prevention ban failure collapse opposition veto',
  open: '',
  through:
    'evidence proof sign indication truth round series wave start beginning launch continuation resumption result outcome aftermath wake response course day week',
});

/** Verbs whose object is an event noun: "ruled out talks", "planned an attack". */
export const OBJECT_OPERATORS = table({
  possible: `consider weigh mull contemplate suggest fear expect discuss debate predict suspect allege risk envisage doubt face anticipate warn
    caution explore threaten seem favor favour deserve hope await`,
  planned: `plan prepare propose schedule seek offer intend want promise pledge threaten arrange
    eye attempt vow wish advocate slate earmark pencil_in set_aside foresee budget postpone delay defer put_off hold_up`,
  demanded: 'demand request urge require need call advocate insist recommend',
  conditional: 'condition',
  negated: `reject refuse cancel avoid prevent deny stop halt foil thwart avert oppose skip scrap veto shelve abandon forbid ban prohibit
    block boycott suspend repel rule_out decline dispute drop call_off break_off lack preclude
    stall obstruct impede hinder hamper resist hold_off hold_back turn_down vote_down
    deter forestall preempt pre-empt discourage head_off stave_off ward_off
    eliminate preclude dispel quash abort derail torpedo scupper scuttle disavow disown repudiate simulate feign`,
  open: 'exclude rule',
  through: 'order approve authorize authorise announce',
});

/** What is put off is to come; what is not put off goes on. `put` and `hold` are those of "put off", "hold up". */
export const DELAYING: ReadonlySet<string> = new Set(['postpone', 'delay', 'defer', 'put', 'hold']);

/** Adjectives before an event noun. */
export const ADJECTIVES = table({
  possible: `possible potential alleged suspected likely imminent threatened feared hypothetical supposed expected apparent eventual future
    impending looming prospective purported would-be rumoured rumored unconfirmed unverified unsubstantiated unproven speculative`,
  planned:
    'tentative anticipated planned mooted slated proposed upcoming forthcoming scheduled future intended impending promised pledged attempted',
  demanded: 'requested demanded',
  conditional: '',
  negated:
    'failed cancelled canceled aborted foiled thwarted averted abortive false nonexistent non-existent fictitious imaginary mock simulated feigned bogus invented scrapped shelved averted',
  open: '',
  through: '',
});

/** Auxiliaries. `would` depends on its surroundings and is read apart. */
export const MODALS: ReadonlyMap<string, 'possible' | 'planned' | 'demanded' | 'conditional'> = new Map([
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['’ll', 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['ca', 'possible'],
  ['should', 'demanded'],
  ['must', 'demanded'],
  ['ought', 'demanded'],
  ['would', 'conditional'],
  ["'d", 'conditional'],
]);

export const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'nobody',
  'none',
  'nothing',
  'nowhere',
  'without',
]);

/** Adverbs that leave the act open. */
export const DOUBT_ADVERBS: ReadonlySet<string> = new Set(
  'allegedly reportedly possibly perhaps maybe probably supposedly apparently purportedly presumably potentially seemingly ostensibly likely'.split(
    ' ',
  ),
);

/** Markers of a clause that did not happen. */
export const NEGATIVE_MARKERS: ReadonlySet<string> = new Set(['without', 'instead', 'rather', 'lest']);
/** Markers of a condition. */
export const CONDITION_MARKERS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'should',
  'provided',
  'providing',
  'lest',
  'otherwise',
  'were',
  'once',
  'until',
]);

/** Nouns whose "that" clause is what they say, also where it is parsed as a relative clause. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  `claim allegation accusation report rumor rumour fear suggestion idea suspicion possibility risk threat denial demand warning
  prospect concern charge`.split(/\s+/),
);
