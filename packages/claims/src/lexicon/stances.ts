function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Verbs whose object is what their subject says, thinks of or stands for: "criticised the plan", "cited a threat". */
export const STANCES: ReadonlySet<string> = set(
  `criticize criticise condemn denounce slam blast decry deplore attack mock ridicule lambast lambaste rebuke chide
  scold blame fault question challenge dispute contest doubt reject dismiss rebuff oppose resist protest deny
  refute rebut endorse champion promote advocate favor favour embrace welcome hail herald praise applaud laud
  commend celebrate admire tout propose recommend suggest demand urge request promise pledge vow threaten offer
  announce declare unveil reveal disclose disavow acknowledge admit concede claim assert allege cite quote mention
  reference note highlight stress emphasize emphasise underline underscore describe characterize characterise
  portray depict call label liken discuss address explain outline detail recount echo repeat reiterate express
  voice predict forecast anticipate expect foresee contemplate weigh ponder fear dread regret resent believe
  recognize recognise view regard deem judge identify document illustrate estimate project prefer desire envision
  plan encourage invoke argue warn apologize apologise condone disown repudiate renounce decline refuse appreciate
  accuse charge compliment thank dislike love hate like trust distrust`,
);

/** Verbs with what is said behind a preposition: "called for a halt", "complained about the price". */
export const PREPOSITIONAL: Readonly<Record<string, string>> = {
  call: 'for on',
  complain: 'about of',
  speak: 'about of',
  point: 'to',
  refer: 'to',
  allude: 'to',
  object: 'to',
  rail: 'against',
  argue: 'for against over about',
  warn: 'of about against',
  worry: 'about',
  brag: 'about',
  boast: 'of about',
  lie: 'about',
  joke: 'about',
  ask: 'for about',
  push: 'for',
  press: 'for',
  plead: 'for',
  campaign: 'for against',
  hint: 'at',
  insist: 'on',
  comment: 'on',
  elaborate: 'on',
  touch: 'on',
  apologize: 'for',
  apologise: 'for',
  respond: 'to',
  react: 'to',
  agree: 'with',
  disagree: 'with',
  dream: 'of',
  testify: 'about',
  write: 'about',
  lash: 'at',
  hope: 'for',
  focus: 'on',
  express: 'about over',
};
