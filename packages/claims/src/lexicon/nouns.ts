import { singular } from './forms.js';

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(singular));
}

/** Heads of noun phrases that act for the country or organization beside them: "Russian officials", "NATO forces". */
export const ROLE_NOUNS = set(`
 official minister president premier chancellor government administration regime cabinet ministry department
 parliament congress senate legislature lawmaker legislator senator deputy mp mps assembly council court judge justice
 prosecutor tribunal troop soldier force forces army military navy fleet marine police policeman officer commander
 commando general admiral colonel fighter militant militia gunman rebel insurgent guerrilla battalion brigade regiment
 unit division convoy peacekeeper troops personnel servicemen serviceman veteran mercenary contractor
 delegation delegate envoy ambassador diplomat representative spokesman spokeswoman spokesperson secretary
 negotiator mediator emissary consul embassy consulate mission chief head leader leadership ruler king queen prince
 monarch emperor sultan emir pope chairman chairwoman chair chairperson director executive governor mayor authority
 authorities agency bureau intelligence service services security guard guards coalition alliance bloc camp side
 counterpart adviser advisor aide ally partner opposition party faction movement 
 union federation committee commission commissioner board 
 counsel mediator inspector observer monitor investigator 
 member national 
 hacker 
 politician statesman candidate dissident regulator watchdog
 state country nation kingdom capital side power superpower neighbour neighbor
 hardliner moderate conservative lawmakers crowd 
 imam 
 trainee cadet recruit reservist warlord chieftain kingpin operative spy agent supporter follower loyalist
 ministers pentagon kremlin presidency
`);

/** People and groups of a country who do not speak for it: they act for it less surely. */
export const CIVIL_NOUNS = set(`
  citizen people protester demonstrator activist worker employee student resident migrant refugee villager farmer teacher
  doctor journalist reporter prisoner detainee hostage civilian worshipper settler businessman tycoon oligarch lobbyist population
  community public voter woman man child family miner driver fisherman trader merchant pensioner vendor
  muslim christian catholic jew scientist academic intellectual engineer nurse firefighter trucker shopkeeper housewife mother
  father parent girl boy youth peasant pilot sailor lawyer attorney expert team crew media
  cleric bishop archbishop priest monk nun rabbi ayatollah pastor believer pilgrim press newspaper broadcaster network organisation organization group
`);

/** "The EU plans to impose", when "plans" was tagged as a noun: its owner acts, and it is only planned. */
export const INTENTIONS = set(
  'plan aim hope bid offer vow threat pledge promise attempt move decision refusal agreement effort willingness readiness failure choice intention',
);

/** People and bodies of a country that do not act for it: "Chilean rebels", "Peru's opposition". */
export const UNOFFICIAL = set(`
  opposition party faction movement rebel militant militia militiaman insurgent guerrilla gunman jihadist mercenary dissident
  candidate politician supporter follower loyalist hardliner moderate conservative crowd kingpin warlord chieftain hacker
  veteran contractor critic separatist exile union federation member imam trainee cadet
`);

/** Armed people: to receive them is not to meet their country. */
export const FORCES = set('troop force soldier army military navy marine fighter battalion brigade unit');

/** Armed people who are no army. */
export const FIGHTERS = set(
  'rebel militant militia militiaman insurgent guerrilla gunman jihadist mercenary fighter column tank',
);

/** Arms and vehicles: they act for their owner, but nobody meets them. */
export const EQUIPMENT = set(`
  jet warplane aircraft plane helicopter drone bomber missile rocket warship ship vessel submarine tank artillery airstrike
  fleet tanker shell bomb vehicle
`);

/** What an army's blow does, the army does: "an Israeli strike killed". */
export const BLOWS = set('strike raid shelling bombardment bombing fire gunfire attack rocket ambush');

/** Heads that only count or group what follows: "thousands of", "a group of", "members of". */
export const MEASURE_NOUNS = set(`
  thousand hundred dozen million number score group member lot majority minority part handful pair couple series
  team delegation crowd body batch contingent leader ten one some many most several all both each head majority
  rest coalition alliance variety kind range set unit two three four five six seven eight nine half percent
  representative remnant convoy shipment bunch ton tonne kilogram kg amount quantity piece copy load truckload container barrel litre liter gallon box bag metric planeload worth flood influx stream hundred bulk wave string
`);

/** Property and positions of a belligerent: to hit them is to hit the owner. */
export const ASSET_NOUNS = set(`
  position target base post outpost camp headquarters stronghold facility compound building embassy consulate airport
  airbase airfield port depot site convoy vehicle ship tanker vessel warship plane jet aircraft helicopter tank
  village town city district neighbourhood neighborhood enclave area region territory province school hospital
  church mosque market infrastructure grid refinery pipeline factory plant bridge village hideout checkpoint station
  website network system server bank soil land border people person civilian worker child woman man passenger
`);
