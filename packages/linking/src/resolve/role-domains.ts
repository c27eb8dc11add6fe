/** Walks of life by the nouns of offices and occupations. Somebody can be of both politics and law, but not of sport. */
const DOMAINS: Readonly<Record<string, string>> = {
  state: `president minister premier chancellor secretary ambassador envoy representative diplomat spokesman spokeswoman
    spokesperson governor mayor senator congressman congresswoman lawmaker deputy king queen prince princess emir sultan
    leader official councillor councilor mp mep undersecretary commissioner negotiator candidate nominee adviser advisor
    politician dictator ruler chief speaker general admiral colonel major captain lieutenant commander marshal officer
    judge justice prosecutor attorney lawyer counsel head director economist aide activist dissident coordinator delegate`,
  sport: `coach striker goalkeeper midfielder defender player boxer swimmer wrestler runner cyclist quarterback pitcher
    batsman bowler golfer sprinter footballer athlete referee skier skater jockey captain cricketer midfielder winger fullback scorer
    medallist olympian gymnast rower champion`,
  arts: `singer actor actress musician artist novelist poet filmmaker painter composer guitarist rapper comedian author
    writer director sculptor dancer choreographer songwriter drummer pianist violinist vocalist model puppeteer animator
    playwright designer architect livestreamer streamer influencer blogger`,
  learning:
    'professor scientist researcher analyst economist historian teacher strategist expert rector principal dean physician doctor surgeon adviser director',
  business:
    'executive ceo cfo founder co-founder owner businessman businesswoman billionaire entrepreneur banker investor chairman director manager president head chief adviser',
  press: 'journalist reporter correspondent editor columnist presenter anchor author writer host analyst',
  church:
    'pope archbishop bishop cardinal patriarch imam ayatollah rabbi priest reverend leader preacher pastor vicar monk nun missionary cleric evangelist',
  police: 'sheriff detective inspector officer chief commissioner captain sergeant',
  work: 'farmer fisherman driver shopkeeper trader vendor waiter waitress cook chef baker barber cleaner maid labourer laborer carpenter plumber electrician mechanic tailor guard housewife pensioner retiree villager resident',
  flight: 'pilot astronaut cosmonaut engineer captain',
};

const byNoun = new Map<string, Set<string>>();
for (const [domain, nouns] of Object.entries(DOMAINS)) {
  for (const noun of nouns.split(/\s+/)) byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(domain));
}

/** The walks of life that an office may belong to; empty when unknown. */
export function domainsOf(role: string): Set<string> {
  const domains = new Set<string>();
  for (const word of role.toLowerCase().split(/[^a-z-]+/))
    for (const domain of byNoun.get(word) ?? []) domains.add(domain);
  return domains;
}

/** The walks of life of the last nouns of an office's parts: a "chief strategist" is no chief. */
export function headDomains(role: string): Set<string> {
  const domains = new Set<string>();
  for (const part of role.toLowerCase().split(/ and |[,/]/)) {
    const head = part.replace(/ (?:of|for|at|in|to|on) .*$/, '').match(/[a-z-]+$/)?.[0];
    for (const domain of byNoun.get(head ?? '') ?? []) domains.add(domain);
  }
  return domains.size > 0 ? domains : domainsOf(role);
}
