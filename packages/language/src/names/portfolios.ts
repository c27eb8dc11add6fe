import { wordSet } from './word-set.js';

/** Fields that ministries, departments and chambers are named after. */
export const FIELDS = wordSet(`
  health education sport sports youth culture tourism trade industry industries commerce agriculture labour labor employment
  environment energy water waters land lands forestry forests fisheries livestock science sciences technology technologies
  innovation communication communications information transport transportation infrastructure works housing settlement
  settlements planning development finance economy affairs interior justice defence defense women gender family families
  children community communities services service welfare resources mines mining minerals petroleum electricity statistics
  immigration religion research training skills arts heritage wildlife climate change investment investments cooperation
  co-operation integration relations equality inclusion disability pensions growth management safety supply procurement crafts
  handicrafts cooperatives irrigation food nutrition rehabilitation reconstruction migration productivity marketing ports
  shipping aviation roads railways highways broadcasting digitalisation digitalization transformation telecommunications
  engineering architecture mathematics medicine pharmacy nursing economics business administration accountancy humanities
  literature languages philosophy theology history archaeology anthropology journalism antiquities parks gaming prevention
  mitigation construction manufacturing taxation revenue customs citizenship refugees sanitation hygiene poverty hotels culture medicines`);

/** Words that stand before a field: "Social Development". */
export const FIELD_MODIFIERS = wordSet(`
  national social human public foreign higher tertiary basic animal local international regional economic urban rural medical
  technical vocational natural cultural primary secondary physical marine maritime domestic veterans minority ethnic religious
  indigenous community disaster consumer road civil applied political industrial digital quality small medium new`);

/** Bodies that are named after fields: "Ministry of Health". */
export const FIELD_BODIES = wordSet(`
  ministry ministries department office chamber faculty school institute academy college university bureau directorate committee
  commission council board authority agency secretariat federation association administration`);

/** Bodies of which a text without the model's word is enough. */
export const SURE_FIELD_BODIES = wordSet('ministry department');

/** Offices that fields follow: "Minister of Health and Education". */
export const FIELD_OFFICES = wordSet(
  'minister ministers secretary undersecretary commissioner commissioners director',
);
