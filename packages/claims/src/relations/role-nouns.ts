import { singular } from '../lexicon/forms.js';
import {
  CITIZENS,
  HEADS_OF_GOVERNMENT,
  HEADS_OF_STATE,
  MEMBERS,
  OCCUPATIONS,
  OFFICES,
  REPRESENTATIVES,
} from '../lexicon/offices.js';

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(singular));
}

/** Offices that say nothing of whoever acts for a state, so that events do not know them. */
const MORE_OFFICES =
  set(`officer warden lead ombudswoman custodian curator trustee priest abbot deacon bursar marshal
  vicar deputy-director undersecretary under-secretary inspector superintendent magistrate rapporteur convener convenor
  organiser organizer secretary-general director-general commander-in-chief editor-in-chief vice-chancellor
  vice-chairman vice-president co-director co-ordinator frontman skipper selector md owner co-owner provost chaplain sen. gov. sec. coo cfo cto cio cmo dg igp vice-chair vice-chairperson
  co-chairman co-chairperson deputy-chairman headmaster headmistress headteacher sarpanch prefect sub-prefect patron brigadier
  commodore administrator publisher co-publisher corporator chairlady ombudsperson vp svp evp chro pro-chancellor vice-principal vice-mayor governor-general controller conductor imam convenor lieutenant-governor commandant constable
  vice-rector td rep. chieftain headman regent burgomaster ooni alaafin asantehene omanhene alderman alderwoman counterpart pm mec mmc cs ps mep mla mlc mna msp mhk assemblyman assemblywoman freeholder`);

/** Those who speak or sit for another. */
const MORE_REPRESENTATIVES = set('mediator observer attache attaché nuncio solicitor barrister counsel spox');
/** Occupations that news pages name beside names. */
const MORE_OCCUPATIONS =
  set(`surgeon psychologist psychiatrist sociologist anthropologist archaeologist archeologist geologist ecologist meteorologist
  seismologist paediatrician pediatrician gynaecologist cardiologist oncologist pharmacist veterinarian linguist statistician
  librarian translator broker trader forecaster archivist technician ranger clerk receptionist supervisor
  programmer investigator criminologist demographer geographer botanist zoologist conservationist campaigner pollster specialist dermatologist neurologist bureaucrat functionary steward
  psychotherapist midwife paramedic firefighter policeman policewoman detective agent lecturer
  academic theologian musicologist copywriter cameraman camerawoman videographer photojournalist anchorman newsreader
  postdoc intern partner associate`);

/** Plain members of a party by their seat or trade: with a party beside them they belong to it. */
const PARTY_PEOPLE =
  set(`mp mep mla senator lawmaker legislator deputy congressman congresswoman councillor councilor
  parliamentarian politician candidate nominee member whip supporter activist stalwart veteran delegate representative mayor td rep.
  governor sen. gov. minister premier hopeful backbencher frontbencher cadre`);

/** Forms of address and ranks: they stand between a title and a name and say nothing of an office. */
const ADDRESSES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady rabbi reverend rev fr father sister brother sheikh sheikha shaikh
  hon honourable engineer eng adv advocate barrister mk maj major col colonel gen general lt lieutenant capt captain sgt
  sergeant naa brigadier brig commodore inspector insp constable corporal superintendent supt commander cmdr cpl cst ds dsp
  cllr councillor counselor counsellor datuk tan sri dato tun ustad pandit shri smt sri mx pol rear admiral marshal h.e fcpa cpa qc kc pastor imam ayatollah hojatoleslam maulana judge justice alhaji hajia hajiya mallam malam otunba oba igwe atty arch engr madam madame mdm cde comrade rep sen gov`.split(
    /\s+/,
  ),
);

/** Trades by their endings: "hydrologist", "cartographer". */
const TRADES = /(?:ologist|ographer|iatrist|onomist)$/;

/** What a noun makes of the person whom it describes. */
export type RoleKind = 'office' | 'representative' | 'occupation' | 'member' | 'citizen';

/** The kind of role that a noun names, given by its singular; undefined when it names none. */
export function roleKind(noun: string): RoleKind | undefined {
  if (REPRESENTATIVES.has(noun) || MORE_REPRESENTATIVES.has(noun)) return 'representative';
  if (OFFICES.has(noun) || HEADS_OF_STATE.has(noun) || HEADS_OF_GOVERNMENT.has(noun)) return 'office';
  if (MORE_OFFICES.has(noun)) return 'office';
  if (CITIZENS.has(noun)) return 'citizen';
  if (MEMBERS.has(noun)) return 'member';
  const trade = OCCUPATIONS.has(noun) || MORE_OCCUPATIONS.has(noun) || TRADES.test(noun);
  return trade || noun === 'candidate' ? 'occupation' : undefined;
}

export function isPartyPerson(noun: string): boolean {
  return PARTY_PEOPLE.has(noun);
}

export function isAddress(word: string): boolean {
  return ADDRESSES.has(word.replace(/\.$/, ''));
}

/** Who stands for a cause or against it, studies somewhere or is a customer there, is not employed there. */
const UNPAID =
  set(`activist critic fan follower supporter dissident whistleblower blogger veteran citizen national
  hacker student pupil alumnus alumna graduate undergraduate trainee customer client patient guest`);

/** Offices of states: a country or people in front of them is whose office it is ("Peruvian minister"). */
const OF_STATES =
  set(`minister president premier chancellor secretary chief head leader commissioner governor mayor senator congressman
  congresswoman deputy mp lawmaker legislator speaker judge justice prosecutor commander general admiral colonel king queen
  emperor empress emir sultan monarch prince princess treasurer adviser advisor aide undersecretary vice-president pope
  taoiseach cabinet ruler dictator strongman official councillor councilor minister-president parliamentarian ombudsman
  ombudswoman auditor comptroller registrar whip president-elect under-secretary executive magistrate mla mep sheriff
  superintendent inspector marshal secretary-general commander-in-chief officer chairman chairwoman chairperson sen. gov. rep. counterpart pm mec mmc cs ps mlc mna msp governor-general prefect administrator commandant
  brigadier commodore regent attorney`);

/** Is the noun an office that states have? "Peruvian priest", "Peruvian director" tell where somebody is from. */
export function isOfStates(noun: string): boolean {
  return OF_STATES.has(noun);
}

/** Of a country they are those of its team. */
const OF_TEAMS = set('captain coach skipper selector trainer');

export function isOfTeams(noun: string): boolean {
  return OF_TEAMS.has(noun);
}

/** Offices that every body has: "the treasurer". */
const OF_BODIES =
  set(`chairman chairwoman chairperson chair director secretary treasurer president vice-president vice-chairman spokesman
  spokeswoman spokesperson ceo executive manager coordinator co-ordinator secretary-general registrar principal captain
  founder co-founder deputy general editor cfo coo`);

export function isOfBodies(noun: string): boolean {
  return OF_BODIES.has(noun);
}

/** A chancellor of other countries than a few is a minister: "UK Chancellor Ana Sol". */
export function isRuling(noun: string, { label }: { readonly label: string }): boolean {
  return noun !== 'chancellor' || !/^(?:United Kingdom|UK|Britain)$/.test(label);
}

/** "author of The Alpha Plan": what stands behind "of" is what he wrote. */
export function isWriter(noun: string): boolean {
  return /^(?:author|co-author|writer|translator|composer)$/.test(noun);
}

/** Does an organization beside such a person employ him? */
export function isPaid(noun: string): boolean {
  return !UNPAID.has(noun);
}
