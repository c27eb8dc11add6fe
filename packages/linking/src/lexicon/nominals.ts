/** Nouns by which a text refers back to an organization, with words one of which must describe it; none for any. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    alliance: ['alliance', 'nato', 'pact'],
    bloc: [
      'union',
      'bloc',
      'community',
      'association',
      'asean',
      'cooperation council',
      'brics',
      'igad',
      'sadc',
    ],
    coalition: ['alliance', 'coalition', 'intergovernmental', 'pact'],
    organization: ['organization', 'organisation', 'intergovernmental'],
    organisation: ['organization', 'organisation', 'intergovernmental'],
    union: ['union'],
    agency: ['agency', 'service', 'reuters', 'tass'],
    ministry: ['ministry', 'department'],
    department: ['department', 'ministry'],
    company: ['company', 'corporation', 'inc', 'corp', 'manufacturer', 'airline', 'commercial bank'],
    firm: ['company', 'corporation', 'firm', 'inc'],
    airline: ['airline', 'airlines', 'airways'],
    bank: ['bank'],
    party: ['party', 'political party'],
    court: ['court', 'tribunal'],
    parliament: ['parliament', 'assembly', 'congress', 'duma', 'legislature'],
    council: ['council'],
    commission: ['commission'],
    committee: ['committee'],
    network: ['network', 'broadcaster', 'channel', 'television'],
    broadcaster: ['broadcaster', 'channel', 'network', 'television'],
    newspaper: ['newspaper', 'times', 'post', 'journal'],
    university: ['university', 'college'],
    militia: ['militia', 'armed group', 'army'],
    group: ['group', 'armed', 'movement', 'militant', 'militia', 'islamist', 'jihadist', 'rights organi'],
    movement: ['movement', 'group'],
  }),
);

/** Nouns by which a text refers back to a country. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set('country nation kingdom republic'.split(' '));

/** Words before a noun that make it another one than that of which the text spoke. */
export const OTHERNESS: ReadonlySet<string> = new Set(
  'other another third neighboring neighbouring host same every each foreign first second last next new old former west western eastern northern southern arab african european asian poor rich developing small large big'.split(
    ' ',
  ),
);

/** Those who govern or fight for a country: with its name beside them they are the country as an actor. */
export const AUTHORITIES: ReadonlySet<string> = new Set(
  `government authorities officials administration regime junta military army forces troops navy police leadership
  leaders ministry embassy consulate intelligence delegation negotiators diplomats side parliament lawmakers cabinet presidency`.split(
    /\s+/,
  ),
);

/** Words that names of bodies, places, events and laws end in and texts then call them by: "the museum". */
export const NAMING_NOUNS: ReadonlySet<string> = new Set(
  `museum church foundation institute institution society association federation league club hospital clinic school
  college academy theatre theater gallery station airport bridge island islands river lake mountain park stadium prison
  palace cathedral mosque temple monastery summit conference forum festival tournament championship cup treaty agreement
  accord convention charter act law constitution pandemic province region district county port base camp tribunal fund
  front brigade battalion guard guards corps force fleet embassy bureau office authority board centre center assembly
  senate congress organization organisation expo games dam canal strait gulf bay peninsula`.split(/\s+/),
);
