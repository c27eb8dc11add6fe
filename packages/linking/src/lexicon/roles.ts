/** Nouns that name an office or occupation. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `president minister premier chancellor taoiseach tanaiste tánaiste secretary ambassador envoy representative diplomat spokesman spokeswoman
  spokesperson chief head leader director chairman chairwoman chair chairperson commissioner governor mayor senator
  congressman congresswoman lawmaker deputy king queen prince princess emperor emir sultan pope archbishop bishop
  cardinal patriarch imam ayatollah general admiral colonel major captain lieutenant commander marshal sergeant
  judge justice prosecutor attorney lawyer counsel adviser advisor analyst expert economist professor scientist
  researcher journalist reporter correspondent editor author writer activist dissident executive manager founder
  co-founder owner coach curator photographer student player captain striker actor actress singer negotiator official officer speaker whip
  treasurer auditor inspector sheriff detective doctor physician surgeon strategist historian candidate nominee
  councillor councilor councilman councilwoman alderman mp mla mna mep ceo cfo coo undersecretary under-secretary attache counselor vice-president consul rapporteur
  dictator ruler warlord strongman monarch duke duchess baroness baron lord lady sheikh rabbi priest reverend
  businessman businesswoman billionaire entrepreneur banker investor oligarch tycoon politician statesman
  commentator columnist presenter host anchor filmmaker producer musician artist poet novelist philosopher
  pilot astronaut cosmonaut engineer designer architect teacher principal dean rector chairmanship
  partner member fellow wife husband son daughter brother sister father mother friend aide
  premier-designate president-elect prime-minister coordinator mediator peacemaker peacekeeper veteran soldier
  spokesmen ministers presidents officials leaders senators representatives lawmakers ambassadors diplomats negotiators
  chiefs heads generals secretaries commanders`.split(/\s+/),
);

/** Words that come before an office noun and belong to it. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `deputy vice prime first second foreign defense defence finance interior home justice health economy energy trade
  education environment agriculture transport culture labor labour treasury state press senior chief acting interim
  former ex ex- late outgoing incoming permanent special general executive managing assistant associate under joint
  national security military naval air army navy police opposition party parliamentary majority minority house senate
  supreme high lead top principal main veteran exiled jailed ousted elected re-elected current then political
  human rights climate nuclear economic external internal affairs european union council commission central bank
  lieutenant brigadier major rear staff spokes chief-of-staff government presidential royal federal provincial
  crown regional local district attorney solicitor research senior-most long-time longtime`.split(/\s+/),
);

/** Small words inside an office: "secretary of state for defence". */
export const ROLE_LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'to',
  'on',
  'the',
  'at',
  'in',
  '-',
  '&',
  "'s",
  '’s',
]);

/** Forms of address and ranks that come right before a name and are no part of it. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `h.e. taoiseach tanaiste tánaiste garda mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor rev rev. reverend gen gen. general col col.
  colonel maj maj. major capt capt. captain lt lt. lieutenant sgt sgt. sergeant adm adm. admiral sen sen. senator rep rep.
  representative gov gov. governor president pres pres. premier chancellor minister secretary king queen prince princess
  pope imam ayatollah sheikh sheik judge justice mayor ambassador cardinal archbishop bishop st. rabbi father sister
  brother saint hon. mla mlas mps mna emperor emir sultan comrade chairman commander marshal speaker vice deputy prime foreign`.split(
    /\s+/,
  ),
);

export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  `mrs mrs. ms ms. miss dame lady queen princess sister baroness duchess spokeswoman chairwoman congresswoman actress
  businesswoman mother wife daughter niece aunt widow grandmother granddaughter woman girl policewoman heiress hostess
  waitress stateswoman`.split(/\s+/),
);

export const MALE_TITLES: ReadonlySet<string> = new Set(
  `mr mr. sir lord king prince father brother baron duke spokesman chairman congressman businessman pope imam ayatollah
  sheikh sheik husband son nephew uncle widower grandfather grandson man boy policeman fisherman`.split(
    /\s+/,
  ),
);
