/** A value of a statement of a made-up item. */
interface Claim {
  readonly object: string;
  readonly start?: string;
  readonly end?: string;
  readonly rank?: string;
}

export interface MadeUp {
  readonly id: string;
  readonly label?: string;
  readonly sites?: number;
  readonly aliases?: readonly string[];
  readonly claims?: Readonly<Record<string, readonly (string | Claim)[]>>;
}

function time(date: string) {
  const [year, month = '00', day = '00'] = date.split('-');
  const precision = day !== '00' ? 11 : month !== '00' ? 10 : 9;
  const value = { time: `+${year}-${month}-${day}T00:00:00Z`, timezone: 0, before: 0, after: 0, precision };
  return [{ snaktype: 'value', datatype: 'time', datavalue: { value, type: 'time' } }];
}

function statement(property: string, given: string | Claim) {
  const claim = typeof given === 'string' ? { object: given } : given;
  const { object, start, end, rank = 'normal' } = claim;
  const value = { 'entity-type': 'item', 'numeric-id': Number(object.slice(1)), id: object };
  return {
    mainsnak: {
      ...{ snaktype: 'value', property, datatype: 'wikibase-item' },
      datavalue: { value, type: 'wikibase-entityid' },
    },
    ...{ type: 'statement', rank },
    qualifiers: { ...(start && { P580: time(start) }), ...(end && { P582: time(end) }) },
  };
}

/** An entity as dumps of Wikidata write it, on one line. */
export function dumpLine({ id, label, sites = 10, aliases = [], claims = {} }: MadeUp): string {
  const site = (_: unknown, i: number) => [`s${i}wiki`, { site: `s${i}wiki`, title: label, badges: [] }];
  return JSON.stringify({
    type: 'item',
    id,
    labels: label === undefined ? [] : { en: { language: 'en', value: label } },
    descriptions: { en: { language: 'en', value: `about ${id}` } },
    aliases: aliases.length > 0 ? { en: aliases.map((value) => ({ language: 'en', value })) } : [],
    claims: Object.fromEntries(
      Object.entries(claims).map(([property, list]) => [
        property,
        list.map((given) => statement(property, given)),
      ]),
    ),
    sitelinks: Object.fromEntries(Array.from({ length: sites }, site)),
    lastrevid: 1,
  });
}

/** Lines between brackets, with a comma after each but the last. */
export function dumpText(lines: readonly string[]): string {
  return `[\n${lines.join(',\n')}\n]\n`;
}
