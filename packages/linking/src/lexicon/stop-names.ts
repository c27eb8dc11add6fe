function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Capitalised words that name nobody: days, months, times, page furniture, pronouns and such. Lower case. */
export const STOP_NAMES: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may
  june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow
  yesterday advertisement background photo image file video watch read share related advert subscribe newsletter
  comments comment copyright editor correction update updated breaking exclusive analysis opinion exclusive source
  sources i he she it they we you his her their our my your its this that these those the a an and or but if as at by
  for from in into of on to with who what when where why how which there here not no yes so then now also however
  meanwhile while after before during since until although though because despite according mr mrs ms dr sir am pm gmt est
  utc bst cet et ceo cfo mp mps tv dvd cd pc it usd eur gbp covid covid-19 internet web god english french german russian
  spanish arabic chinese bible christmas easter ramadan new old east west north south western eastern northern southern
  left right day night week month year state government president minister prime ministry parliament
  spokesman spokeswoman officials official party army police court bank university company world earth sun moon
  good great big long first second third one two three four five six seven eight nine ten just more most many some any
  all both each every other another such only own same than too very can will would could should must`,
);

/** Single words that are a title, a topic or a group rather than a name, even when the tagger marks them. */
export const NOT_ENTITIES: ReadonlySet<string> = words(
  `president premier chancellor minister secretary ambassador senator governor mayor king queen prince princess pope
  general colonel captain judge justice doctor professor chairman chief director spokesman spokeswoman
  advertisement background cookies privacy monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december internet covid covid-19 coronavirus gmt dollar euro
  ruble rouble pound yen christmas easter ramadan god lord muslim muslims christian christians jew jews jewish islamic
  islam christianity judaism sunni shia shiite shiites sunnis catholic protestant orthodox hindu hindus buddhist
  latino hispanic asian-american african-american black white communist communists socialist marxist nazi
  church college council catholic anglican interior
  republican democratic kurdish african european asian western arab arabic latin scandinavian nordic baltic balkan african-american caribbean
  mla mlas mna mnas mps mpa auntie aunty uncle duke duchess earl countess custodian emperor empress
  mr mrs ms dr sir madam foreign defense deputy vice prime`,
);

/** Sections and headings that look like names. Lower case, whole phrase. */
const STOP_PHRASES: ReadonlySet<string> = new Set([
  'what happened',
  'what comes next',
  'what next',
  'what to know',
  'read more',
  'recent articles',
  'related stories',
  'related articles',
  'privacy policy',
  'terms of service',
  'dmca / correction notice',
  'correction notice',
  'getty images',
  'prime minister',
  'foreign minister',
  'defense minister',
  'defence minister',
  'vice president',
  'secretary of state',
  'deputy foreign minister',
  'secretary general',
  'covid-19',
  'covid - 19',
  'christmas eve',
  'christmas day',
  'boxing day',
  'new year',
  "new year's eve",
  'new year’s eve',
  "new year's day",
  'new year’s day',
  'good friday',
  'independence day',
  'national day',
  'republic day',
  'valentine’s day',
  'eid al-fitr',
  'eid al-adha',
  'board of directors',
  'board of trustees',
  'board of governors',
  'executive board',
  'executive committee',
  'supervisory board',
  'management board',
  'group managing director',
  'big oil',
  'indigenous peoples',
  'aboriginal people',
  'torres strait islanders',
  'covid 19',
  'western',
  'no comment',
]);

const OFFICE =
  /^(?:deputy |vice |prime |former )?(?:minister|secretary|governor|chairman|director|head) (?:of|for) /;
const DATE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d/;

/** Whether a phrase is a heading, an office or a date rather than a name. */
export function isNoName(name: string): boolean {
  const phrase = name.toLowerCase();
  return STOP_PHRASES.has(phrase) || OFFICE.test(phrase) || DATE.test(phrase);
}
