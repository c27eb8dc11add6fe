import { singular } from './forms.js';

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(singular));
}

/** Heads of state, when their country stands beside them. */
export const HEADS_OF_STATE = set('president king queen emperor empress emir sultan monarch pope');
/** Heads of government. "prime minister" is read as two words. */
export const HEADS_OF_GOVERNMENT = set('premier chancellor taoiseach');
/** Those who speak or act for another. */
export const REPRESENTATIVES =
  set(`ambassador envoy representative spokesman spokeswoman spokesperson negotiator delegate emissary
  consul diplomat lawyer attorney`);
/** Offices: who holds one holds it in the country or organization beside it. */
export const OFFICES =
  set(`minister president premier chancellor secretary chief head leader chairman chairwoman chairperson chair
  director commissioner governor mayor senator congressman congresswoman deputy mp lawmaker legislator speaker
  judge justice prosecutor commander general admiral colonel ceo executive chief boss founder
  co-founder cofounder king queen emperor emir sultan prince princess monarch treasurer adviser advisor aide
  undersecretary vice-president dean rector principal superintendent sheriff archbishop bishop cardinal
  captain coach manager coordinator co-chair premier ruler dictator strongman official councillor councilor
  minister-president parliamentarian chancellor ombudsman auditor comptroller registrar whip
  co-leader vice-chairman president-elect cabinet`);
/** Occupations: with a country they give a citizenship, with an organization an employer. */
export const OCCUPATIONS =
  set(`journalist reporter correspondent editor columnist analyst economist professor lecturer scientist
  researcher historian expert scholar fellow lawyer attorney activist dissident writer author poet novelist actor actress
  singer musician filmmaker photographer artist businessman businesswoman tycoon billionaire oligarch magnate entrepreneur
  banker engineer doctor physician nurse teacher student soldier pilot athlete player footballer striker goalkeeper
  midfielder boxer runner swimmer cyclist politician statesman diplomat blogger whistleblower hacker citizen national
  cleric priest imam rapper presenter host anchor director producer designer chef model architect philosopher
  virologist epidemiologist biologist physicist chemist mathematician astronaut cosmonaut sprinter driver golfer
  tennis cricketer wrestler skier worker employee consultant spokesman veteran inventor explorer strategist`);
/** Nouns that name what an organization is: with a country beside them they place it there. */
export const ORGANIZATION_KINDS =
  set(`company firm bank airline newspaper broadcaster agency manufacturer conglomerate carmaker group
  club university retailer operator producer startup giant corporation party team magazine channel regulator
  website outlet maker developer supplier contractor institute hospital charity ngo brand union
  federation association militia police army`);
export const MEMBERS = set('member member-state signatory founder co-founder');
export const ALLIES = set('ally partner');
export const CITIZENS = set('citizen national');
export const PARTS = set('part subsidiary unit division branch arm affiliate wing offshoot component');
export const SETTLEMENTS =
  set(`city town village port region province district state island county municipality suburb enclave
  peninsula resort neighbourhood neighborhood oblast prefecture department territory governorate area`);
/** Before an office: its holder has left it. */
export const FORMER = set('former ex ex- onetime erstwhile late then previous ousted deposed');
export const DEPUTY = set('deputy vice assistant acting');
