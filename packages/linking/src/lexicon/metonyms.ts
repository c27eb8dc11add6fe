function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Prepositions before a place where something is or goes. */
export const LOCATIVE: ReadonlySet<string> = words(
  'in at near around outside inside across through throughout above over via into onto toward towards from to within off beyond between',
);

/** Words after which "to", "from", "of" or "between" joins actors rather than places. */
export const ACTOR_NOUNS: ReadonlySet<string> = words(
  `ally allies enemy enemies rival rivals partner partners friend friends foe loyalty objection objections reservations ties relations links relationship talks tension tensions dialogue dispute negotiations agreement deal conflict rivalry
  alliance cooperation contacts standoff confrontation war trust message response answer appeal threat threats
  concession concessions loyal close friendly hostile allied pressure demand demands support aid help criticism
  condemnation reaction statement signal signals signs warning warnings guarantees assurances proposal proposals
  request offer letter pledge promise commitment independence control orders order instructions according
  sanctions opposition influence interests policy position stance view decision denial reply thanks approval permission
  backing funding weapons arms friction diplomacy communication understanding partnership pact accord crisis split rift`,
);

/** What runs between two places. */
export const TRAVEL_NOUNS: ReadonlySet<string> = words(
  'train trains flight flights road roads route routes line highway railway bus buses ferry corridor distance hours way miles kilometres kilometers km',
);

/** Nouns that, after a city's name, make it a government: "Washington officials". */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = words(
  `government officials official leadership leaders authorities administration policymakers diplomats diplomacy policy
  regime allies`,
);

/** Things that belong to a city as a place: "Moscow's metro". */
export const CITY_THINGS: ReadonlySet<string> = words(
  `mayor streets street metro subway airport suburbs suburb centre center downtown residents skyline weather
  population neighborhood neighbourhood district districts stadium university hotel hotels museum museums river bridge
  station square park restaurants outskirts main busiest largest oldest road roads traffic school schools hospital hospitals
  market markets shop shops apartment apartments court courthouse port beach harbour harbor landmark residence`,
);

/** Verbs whose object is a place that somebody goes to, leaves, holds or hits. */
export const PLACE_VERBS: ReadonlySet<string> = words(
  `visit leave reach enter hit strike bomb shell capture seize take retake encircle surround besiege flee tour storm cover blanket flood paralyse paralyze
  liberate occupy approach defend shake rock`,
);

/** Verbs that a place can be the subject of without acting. */
export const HOSTING_VERBS: ReadonlySet<string> = words(
  'host be lie sit house wake see become experience remain',
);

/** Buildings that stand for those inside wherever they are not merely a place. */
export const SEATS: ReadonlySet<string> = words(
  'kremlin pentagon whitehall westminster bankova élysée elysee zhongnanhai planalto',
);

/** What only somebody who acts can be: "Washington is open to talks". */
export const ATTITUDES: ReadonlySet<string> = words(
  `open ready willing unwilling prepared committed opposed concerned determined eager wary keen reluctant able unable
  likely unlikely sure confident aware responsible unhappy angry furious alarmed worried convinced guilty cautious hesitant`,
);
