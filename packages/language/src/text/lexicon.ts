/** A set of words written in one string. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles that stand before a name; with a full stop they never end a sentence. */
export const TITLE_ABBREVIATIONS = words(`
  adm amb atty brig capt cdr cmdr col comdr cpl cpt dr drs fr gen gov hon insp lieut lt lt-col ltc maj messrs mlle mme mr mrs
  ms mx pfc pres prof pvt rep reps rev sen sens sgt spc st ste supt
  eng engr arch arq cllr ing mons msgr ven`);

/** Abbreviations that are nearly always followed by more of the same sentence. */
export const INNER_ABBREVIATIONS = words(`
  approx ave bldg bros cf ca dept dist e.g eg esp est ext fig figs ft i.e ie incl mt nos p pp para sec tel viz vol vols vs v
  attn assn natl intl univ al`);

/** Abbreviations that may end a sentence: what follows decides. */
export const OUTER_ABBREVIATIONS = words(`
  a.m p.m am pm etc inc corp ltd co bros llc plc jr sr esq ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a a.k.a
  jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  blvd rd hwy sq lb lbs oz yr yrs mins hrs gal sc`);

/** Abbreviations only before a number ("No. 5", "Mar. 3"). */
export const NUMBER_ABBREVIATIONS = words('no nos mar may art ch op sat sun fig pt p pp');

/** Prefixes that keep their hyphen; other hyphens stand alone, as in the treebanks. */
export const HYPHEN_PREFIXES = words(`
  e co re pre non anti mid post pro ex multi semi sub un over neo counter inter intra extra ultra micro mini mega meta pan
  proto pseudo quasi trans tri bi de dis mis out under arch socio psycho geo bio eco euro`);

/** Suffixes that are cut off a number ("5pm", "35mm", "10k"). */
export const NUMBER_SUFFIXES = words(`
  am pm k m bn mn tn mm cm km kg g mg lb lbs oz ft in mph kph km/h hz khz mhz ghz kb mb gb tb kw mw gw kwh mwh x c f min mins
  hr hrs sec secs yr yrs percent`);

/** Words made of two words without a space, and where the second begins. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['lemme', 3],
  ['gimme', 3],
  ['dunno', 2],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['cant', 2],
  ['wont', 2],
  ['isnt', 2],
  ['havent', 4],
  ['wasnt', 3],
  ['arent', 3],
]);

/** Endings of addresses that are written without a scheme. */
export const TOP_DOMAINS = words(
  'com org net edu gov mil int info biz io co tv uk us de fr ru ua cn jp eu ca au br in it es nl',
);

/** Endings of file names. */
export const FILE_ENDINGS = words(
  'doc docx pdf xls xlsx ppt htm html jpg jpeg gif png txt zip csv exe mp3 mp4 avi',
);

/** Words that often begin a sentence and rarely follow an abbreviation inside one. */
export const SENTENCE_STARTERS = words(`
  a after all although an and another any as at because before but by during each even every for from he her here his how
  however i if in it its last many meanwhile most my no nor not now on once one only or other our she since so some still
  such that the their then there these they this those though through to today under until we what when where whether which
  while who why with yet you your both despite earlier two three yesterday`);

/** Faces made of signs, longest first. */
export const EMOTICONS: readonly string[] = [
  ':-)',
  ':-(',
  ';-)',
  ':-D',
  ':-P',
  ':-/',
  ':)',
  ':(',
  ';)',
  ':D',
  ':P',
  ';P',
  '=)',
  '<3',
];
