import { wordSet } from './word-set.js';

/** Words before a person's name that are no part of it. */
export const TITLES = wordSet(`
  mr mrs ms mx miss dr prof professor president vice vice-president prime minister premier secretary chancellor pope king
  queen prince princess sir lord lady senator sen sens governor gov representative rep reps gen general col colonel capt
  captain sgt sergeant lt lieutenant maj major cmdr commander adm admiral brig brigadier judge justice imam sheikh sheik
  bishop archbishop cardinal father sister brother rev reverend hajj haji ayatollah hojatoleslam mullah maulana ceo
  chairman chairwoman chairperson director spokesman spokeswoman spokesperson ambassador mayor deputy chief executive
  officer congressman congresswoman lawmaker former ex acting foreign defence defense interior finance state first second
  marshal marshall cpl pvt constable inspector superintendent comrade emir sultan emperor dame attorney speaker leader
  coach dean doctor madam madame monsieur señor mk mla mna mp mep undersecretary commissioner commodore crown rabbi sheriff
  councillor baroness duke duchess municipal datuk dato datin seri alhaja alhaji malam mallam lyonpo dcop mawlawi maulvi
  hon honourable honorable eng engr barrister magistrate pastor apostle mec dig igp ssp dsp ustaz mufti shri smt adv vp pm dpm cfo coo cto
  majesty highness excellency rear taoiseach tánaiste tanaiste supt insp vpm hrh hrm engr arch cllr shaikh shaikha sheikha`);

/** Words for people that stand before a name without being part of it: "Olympians Ana Torvel", "Broadcaster Sol". */
export const PERSON_NOUNS = wordSet(`
  olympian olympians athlete athletes swimmer sprinter boxer striker midfielder defender goalkeeper skipper actor actress actors
  singer rapper musician producer writer author novelist poet artist painter photographer journalist journalists reporter
  reporters editor broadcaster presenter anchor designer chef activist activists lawyer lawyers attorneys prosecutor prosecutors
  detective firefighter nurse midwife surgeon physician scientist scientists researcher researchers historian economist analyst
  banker businessman businesswoman entrepreneur billionaire tycoon founder co-founder owner manager trainer teacher principal
  lecturer student students resident farmer victim suspect defendant driver jockey golfer cricketer footballer lawmakers
  ministers senators lawmaker legislator candidate contestant custodian ruler abbot curator librarian architect engineer
  technician accountant auditor treasurer registrar rector provost chancellor politician statesman playwright filmmaker
  comedian dancer model influencer blogger commentator columnist correspondent briton britons frenchman frenchwoman englishman englishwoman
  irishman welshman scotsman dutchman newcomer veteran champion champions winner runner-up auntie aunty
  uncle aunt cpo cmo ceos io si asi`);

/** Honours and degrees behind a person's name. */
export const POST_NOMINALS = wordSet(`
  san sc qc kc obe mbe cbe kbe phd md jp egh cbs mfr oon gcfr gcon cfr ofr fca mba mp mpp mla psc fwc`);

/** Words that stand before an office: "Regional Director". */
export const OFFICE_FORMS = wordSet(`
  regional central municipal provincial district national additional joint senior managing executive divisional corporate
  principal branch country zonal metropolitan technical operations permanent assistant associate and`);

/** Offices within a span that end one name and begin the next: "Norland Board President Ana Torvel". */
export const INNER_OFFICES = wordSet(`
  president vice-president minister speaker chairman chairwoman chairperson ceo cfo coo cpo cto director editor secretary
  spokesman spokeswoman spokesperson governor mayor commissioner ambassador chancellor premier senator`);

/** Capitals that every paper writes and that name nobody: "an ATM", "the NGO". */
export const COMMON_ACRONYMS = wordSet(`
  atms ngo ngos ingo ingos cctv sms tv fdi gdp r&d cnc mou mous ppp ppps sme smes msme msmes ipo ipos icu gps pdf vat gst npl
  npls nft nfts otp kpi kpis psa psas ddos ied ieds pcr dna hiv aids faq ev evs phd mba ict yoy mce dce`);

/** Offices that a body follows: "Director of the Grain Board". */
export const OFFICES = wordSet(`
  minister director chief chairman chairwoman chairperson secretary undersecretary head president governor mayor ambassador
  commissioner spokesman spokeswoman spokesperson member leader ceo dean registrar judge general commander commandant
  coordinator rector representative envoy superintendent king queen sultan emir`);

/** Titles that make a person of the one name behind them ("Dr Abbas"), and end no name of a body. */
export const HONORIFICS = wordSet(`
  mr mrs ms miss dr prof eng capt captain lt col maj sgt sheikh sheik rev hajj alhaji professor chairman chairwoman
  chairperson spokesman spokeswoman spokesperson ceo`);

/** Currencies and quarters before a number: "Rs 50", "Q 4". */
export const UNITS = wordSet(`
  rs r rm sr qr nis inr usd eur gbp aed kes ksh sh tsh ush ngn zar php idr jpy cny rmb krw aud cad nzd sgd hkd thb myr pkr bdt
  lkr bd kd jd ld ghs omr qar sar kwd bhd p n q fy h dh dhs shs tk`);

/** Names of days and months, pronouns and other capitalised words that name nobody. */
export const NEVER_NAMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  i he she it we they you me him us them who this that these those his her its our their my your the a an and but or if
  when while what where why how mr mrs ms dr sir madam am pm gmt est ok yes no not god advertisement subscribe newsletter
  internet photo image video share comments read related tags copyright`);

/** Offices that papers write in capitals: no names of bodies. */
export const OFFICE_ACRONYMS = wordSet('cs cm pm vp');

/** What is named after one person: "the Torvel government". */
export const OF_A_PERSON = wordSet(
  'administration government regime campaign family team cabinet presidency era doctrine brothers',
);

/** Bodies that a capital alone does not make a name ("the Ministry"). */
export const GENERIC_BODIES = wordSet(`
  government court courts police city college union opposition state ministry council committee commission company
  department agency party board house cabinet army navy force forces bank church school university hospital club team
  group institute association federation foundation centre center office authority bureau assembly corporation trust
  society region district province county village town country nation republic kingdom administration coalition alliance
  airport station street road river mosque temple island north south east west space centre railway metropolitan mission delegation stool`);

/** Words that end or begin the name of an event. */
export const EVENT_WORDS = wordSet(`
  war wars summit conference olympics paralympics games cup championship championships festival crisis election elections
  referendum revolution uprising intifada massacre genocide holocaust earthquake hurricane typhoon cyclone storm tsunami
  pandemic congress forum dialogue talks exercise operation battle siege marathon expo prix week day spring coup
  ceremony awards open final finals tour attack attacks bombing invasion protests riots`);

/** Words that end the name of a law or treaty. */
export const LAW_WORDS = wordSet(`
  act treaty agreement agreements accord accords protocol protocols convention constitution resolution law bill pact
  charter memorandum directive regulation code amendment deal declaration covenant statute ordinance decree jcpoa`);

/** Second halves of adjectives made of a name: "Geneva-based". */
export const HALVES = wordSet(
  'based led backed born run owned controlled held friendly style wide era funded linked made occupied administered',
);

/** Words of events that are bodies as often ("Congress"), so that only the model's class decides. */
export const BODY_EVENT_WORDS = wordSet('congress forum week day open spring final finals deal code law');

/** Words that end the name of a body ("Grain Board"), or begin it before "of" ("Ministry of Health"). */
export const BODY_WORDS = wordSet(`
  ministry council bank party agency authority university institute commission committee corporation association
  federation foundation company ltd limited inc corp plc llc group holdings airlines airways bureau directorate secretariat
  parliament assembly senate court tribunal police army navy department college academy school hospital union alliance
  coalition organization organisation society league consortium chamber board trust fund press news times post tribune
  herald broadcasting television radio telecom insurance pharmaceuticals technologies solutions industries enterprises
  ventures partners capital motors petroleum oil gas energy electric power mining steel construction guard fc rovers athletic`);

/** Words that end the name of a place ("Norin Airport"). */
export const PLACE_HEADS = wordSet(`
  airport stadium park road street avenue drive bridge square airbase river lake mountain mountains valley beach hill hills
  highway lane boulevard peninsula strait harbour harbor dam reservoir reserve forest`);
