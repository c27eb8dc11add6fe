import { isGeneric } from '../institutions.js';
import { domainsOf } from '../resolve/role-domains.js';
import type { Scene, Scored } from './features.js';
import { isElsewhere, tradeShare } from './features.js';
import type { Group } from './group.js';

/** Less well known than this, somebody or something is an answer only where the text speaks of its country. */
const PLACE = 330;
const BYNAME = 450;
const MEDIUM = 400;
const FIRM = 100;
const PARTY = 250;
/** Better known than this, a place is meant even beside another country's name: Belfast, Jerusalem. */
const CONTESTED = 520;

/** A body that is one of many of its kind: "Institute of Archaeology", "Channel 4". */
const ONE_OF_MANY =
  /^(?:the )?(?:institute|department|faculty|school|college|centre|center|academy|museum|bureau|office|board|ministry|directorate|division) (?:of|for) |^(?:channel|radio|tv|station) \d+$/;

/** Names that places of many countries have. */
const WIDESPREAD =
  /^(?:san|santa|santo|st|saint|los|las|la|el|villa|puerto|port|new|fort|mount|lake|north|south|east|west|green|red|blue|white|black) | (?:park|river|hill|hills|valley|island|bay|beach|village|springs|bridge|creek|falls)$/;

/** "Borough in Burlington County, New Jersey": one of the many places that share their names with older ones. */
const OF_COUNTY = /^(?!.*\bseat\b).*\bin [\p{L}. ]+ County, /u;
/** A text that names another country so many times as often as its own does not speak of a small place. */
const FAR_MORE = 5;

/** A place of some county in a text about other countries. */
function isNamesakeAbroad({ context }: Scene, { candidate, entity, features }: Scored): boolean {
  if (features.place > 0 || candidate.prior >= BYNAME || !OF_COUNTY.test(entity.description)) return false;
  const own = context.countries.get(entity.country ?? '') ?? 0;
  return Math.max(0, ...context.countries.values()) >= FAR_MORE * Math.max(1, own);
}

/** A place of a country of which the text does not speak, though it speaks of others. */
function isFarPlace(
  { reading, context }: Scene,
  { key, name }: Group,
  { candidate, features }: Scored,
): boolean {
  if (context.named === 0 || features.country >= 0 || features.place > 0) return false;
  if (candidate.kind !== 'label') return candidate.prior < BYNAME;
  if (WIDESPREAD.test(key)) return candidate.prior < BYNAME;
  return candidate.prior < PLACE && (context.named > 1 || reading.candidates(name).length > 1);
}

/** Whether a text speaks more often of another country. */
function isOutnumbered({ countries }: Scene['context'], country: string | undefined): boolean {
  const count = country === undefined ? 0 : (countries.get(country) ?? 0);
  return [...countries.values()].some((other) => other > count);
}

/** A party, paper, station, institute or small firm of a country of which the text does not speak. */
function isFarBody(
  { context }: Scene,
  { key, countries }: Group,
  { candidate, entity, features }: Scored,
): boolean {
  const party = entity.subtype === 'political party';
  if (party && candidate.prior < PARTY && isGeneric(key) && countries.size === 0)
    if (isOutnumbered(context, entity.country)) return true;
  if (features.country >= 0 && !(ONE_OF_MANY.test(key) && features.country === 0 && entity.country))
    return false;
  if (ONE_OF_MANY.test(key)) return true;
  if (party) return true;
  const single = !key.includes(' ');
  if (single && context.common.has(key)) return true;
  return single && candidate.prior < FIRM && candidate.kind !== 'acronym' && context.named > 0;
}

/** An event of a year that had not come when the text was written: "Ukraine crisis" in 2017 is not that of 2021. */
function isYetToCome({ context: { year } }: Scene, { entity }: Scored): boolean {
  const own = /\b(?:19|20)\d\d\b/.exec(entity.label)?.[0];
  return year !== undefined && own !== undefined && Number(own) > year + 2;
}

/** An event of a country of which the text does not speak, by a name that other events have, too: "Liberation War". */
function isFarEvent({ candidate, features }: Scored): boolean {
  return candidate.kind !== 'label' && features.country < 0 && candidate.prior < MEDIUM;
}

/** Whether nothing in a text supports a place, body or event beyond its name, or something contradicts it. */
export function isUnsupported(scene: Scene, group: Group, best: Scored): boolean {
  const { candidate, entity } = best;
  const { type } = candidate;
  if (type === 'person' || type === 'country') return false;
  if (isElsewhere(scene.reading.knowledge, entity, group))
    return type !== 'place' || candidate.prior < CONTESTED;
  if (type === 'place') return isFarPlace(scene, group, best) || isNamesakeAbroad(scene, best);
  if (type === 'law' && candidate.kind === 'acronym') return best.features.words === 0;
  if (type === 'event') return isFarEvent(best) || isYetToCome(scene, best);
  return type === 'organization' && isFarBody(scene, group, best);
}

/** Less well known than these, a bearer of a common name is a namesake unless the text tells more than the name. */
const STRANGER = 150;
const OBSCURE = 300;
const NOTED = 450;
const GREAT = 590;

const POLITICAL =
  /\b(?:mp|mla|mna|mep|minister|governor|mayor|senator|president|premier|ambassador|spokes(?:man|woman|person)|leader|lawmaker|congress(?:man|woman)|politician|speaker|candidate|whip)\b/;

/** Whether an office beside the name is of the walk of life of one of whose country the text speaks. */
function isInOffice({ roles }: Group, { entity, features }: Scored): boolean {
  if (features.country < 0.5 || roles.size === 0) return false;
  const own = domainsOf(`${entity.subtype} ${entity.description}`);
  return [...roles].some(
    (role) => POLITICAL.test(role) && [...domainsOf(role)].some((domain) => own.has(domain)),
  );
}

const PRIVATE =
  /\b(?:officer|constable|inspector|mother|father|wife|husband|brother|sister|son|daughter|student|teacher|doctor|engineer|manager|coach|player|driver|nurse|reporter|journalist|captain|striker|owner|friend)\b/;

/** A member of a parliament of whom hardly anybody has heard, where the text speaks of a police officer or a mother. */
export function isBackbencher({ roles }: Group, { candidate, entity }: Scored): boolean {
  if (candidate.prior >= STRANGER || entity.subtype !== 'politician' || roles.size === 0) return false;
  return [...roles].every((role) => PRIVATE.test(role));
}

/** Whether a bearer of a common name without an office that agrees is a mere namesake. */
export function isMereNamesake(scene: Scene, group: Group, best: Scored): boolean {
  const { candidate, entity, features } = best;
  const trade = tradeShare(scene, entity);
  if (isInOffice(group, best)) return false;
  if (candidate.prior < STRANGER) return trade < 0.6;
  if (features.country >= 0) return candidate.prior < OBSCURE && features.words < 0.34;
  if (entity.subtype !== 'politician') return features.words < 0.5 && candidate.prior < MEDIUM;
  return trade < 0.5 && candidate.prior < (candidate.kind === 'label' ? NOTED : GREAT);
}

const IN_GOVERNMENT = /\b(?:minister|governor)\b.* from (\d{4})$/i;

/** Somebody whom the base knows by an office alone that began years after the text was written: a namesake. */
export function isYetUnknown(
  { context: { year } }: Scene,
  { roles }: Group,
  { candidate, entity, features }: Scored,
): boolean {
  if (year === undefined || candidate.prior >= OBSCURE || features.role >= 1) return false;
  if (![...roles].every((role) => PRIVATE.test(role))) return false; // known for another office before
  return Number(IN_GOVERNMENT.exec(entity.description)?.[1] ?? 0) > year + 1;
}

const YEAR = /^1[0-9]\d\d$|^20[0-3]\d$/;
/** Sentences before a name in which the year is told of which it speaks. */
const YEAR_BACK = 3;

/** The year that stands nearest before the first name, in its sentence or those right before. */
function yearNear({ reading: { words, sentence, analysis } }: Scene, { spans }: Group): number | undefined {
  const { first } = spans[0]!.span;
  const end = analysis.sentences.last[sentence[first]!]!;
  for (let i = end - 1; i >= 0 && sentence[first]! - sentence[i]! <= YEAR_BACK; i--)
    if (YEAR.test(words[i]!)) return Number(words[i]);
  return undefined;
}

/** Years after a death in which the news of it still speak of somebody as acting. */
const AFTER = 5;
/** Years before an office in which its holder was not yet known. */
const BEFORE = 60;

/** When somebody lived, or was in office; undefined when the description does not say. */
function livedIn(description: string): readonly [from: number, to: number] | undefined {
  const life = /\((\d{4})[-–](\d{4})\)$/.exec(description);
  if (life) return [Number(life[1]), Number(life[2]) + AFTER];
  const office = /^(?:King|Queen|Emperor|Monarch|Sultan|Emir|Pope)\b.* (\d{4})(?:[-–]\d{4})?$/.exec(
    description,
  );
  return office ? [Number(office[1]) - BEFORE, Number.POSITIVE_INFINITY] : undefined;
}

/** "Napoleon" where the text tells of 1861, "Queen Elizabeth" where it tells of 1558: somebody who did not live then. */
export function isOutOfTime(scene: Scene, group: Group, { entity }: Scored): boolean {
  const lived = livedIn(entity.description);
  const year = lived && yearNear(scene, group);
  if (!lived || !year || year > 1990) return false;
  return year < lived[0] || (!group.key.includes(' ') && year > lived[1]);
}
