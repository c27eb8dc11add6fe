const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a person's name that are no part of it. */
export const TITLES = words(`
  mr mrs ms mx miss dr prof professor president vice vice-president prime minister premier secretary chancellor pope king
  queen prince princess sir lord lady senator sen sens governor gov representative rep reps gen general col colonel capt
  captain sgt sergeant lt lieutenant maj major cmdr commander adm admiral brig brigadier judge justice imam sheikh sheik
  bishop archbishop cardinal father sister brother rev reverend hajj haji ayatollah hojatoleslam mullah maulana ceo
  chairman chairwoman chairperson director spokesman spokeswoman spokesperson ambassador mayor deputy chief executive
  officer congressman congresswoman lawmaker former ex acting foreign defence defense interior finance state first second
  marshal marshall cpl pvt constable inspector superintendent comrade emir sultan emperor dame attorney speaker leader
  coach dean doctor madam madame monsieur señor`);

/** Names of days and months, pronouns and other capitalised words that name nobody. */
export const NEVER_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  i he she it we they you me him us them who this that these those his her its our their my your the a an and but or if
  when while what where why how mr mrs ms dr sir madam am pm gmt est ok yes no not god advertisement subscribe newsletter
  photo image video share comments read related tags copyright`);

/** What is named after one person: "the Torvel government". */
export const OF_A_PERSON = words(
  'administration government regime campaign family team cabinet presidency era doctrine brothers',
);

/** Bodies that a capital alone does not make a name ("the Ministry"). */
export const GENERIC_BODIES = words(`
  government court courts police city college union opposition state ministry council committee commission company
  department agency party board house cabinet army navy force forces bank church school university hospital club team
  group institute association federation foundation centre center office authority bureau assembly corporation trust
  society region district province county village town country nation republic kingdom administration coalition alliance
  airport station street road river mosque temple island north south east west space centre railway metropolitan`);

/** Words that end or begin the name of an event. */
export const EVENT_WORDS = words(`
  war wars summit conference olympics paralympics games cup championship championships festival crisis election elections
  referendum revolution uprising intifada massacre genocide holocaust earthquake hurricane typhoon cyclone storm tsunami
  pandemic congress forum dialogue talks exercise operation battle siege marathon expo prix week day spring coup
  ceremony awards open final finals tour attack attacks bombing invasion protests riots`);

/** Words that end the name of a law or treaty. */
export const LAW_WORDS = words(`
  act treaty agreement agreements accord accords protocol protocols convention constitution resolution law bill pact
  charter memorandum directive regulation code amendment deal declaration covenant statute ordinance decree jcpoa`);

/** Words of events that are bodies as often ("Congress"), so that only the model's class decides. */
export const BODY_EVENT_WORDS = words('congress forum week day open spring final finals deal code law');
