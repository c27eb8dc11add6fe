import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const FIRST =
  'Ana Boris Clara Darío Elif Farid Greta Hamid Ilse João Katya Léa Mira Nuno Olga Petra Qasim Rosa Sven Tessa'.split(
    ' ',
  );
const SYLLABLES = 'ba ko li mar den so vi ra tu nek lo ska pe ron gi ya zul che fo ham'.split(' ');

/** The name of the nth made-up person: all differ. */
export function personName(n: number): string {
  const first = FIRST[n % FIRST.length]!;
  let last = '';
  for (
    let rest = Math.floor(n / FIRST.length) + SYLLABLES.length;
    rest > 0;
    rest = Math.floor(rest / SYLLABLES.length)
  )
    last += SYLLABLES[rest % SYLLABLES.length];
  return `${first} ${last[0]!.toUpperCase()}${last.slice(1)}`;
}

const COUNTRIES = 200;
const OFFICES = 800;

function snak(property: string, id: string) {
  const value = { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id };
  return {
    snaktype: 'value',
    property,
    datavalue: { value, type: 'wikibase-entityid' },
    datatype: 'wikibase-item',
  };
}

function time(property: string, year: number) {
  const value = { time: `+${year}-05-01T00:00:00Z`, timezone: 0, before: 0, after: 0, precision: 11 };
  return { snaktype: 'value', property, datavalue: { value, type: 'time' }, datatype: 'time' };
}

function statement(subject: string, property: string, object: string, years?: readonly [number, number]) {
  return {
    mainsnak: snak(property, object),
    type: 'statement',
    id: `${subject}$00000000-0000-4000-8000-000000000000`,
    rank: 'normal',
    ...(years && { qualifiers: { P580: [time('P580', years[0])], P582: [time('P582', years[1])] } }),
    references: [
      { hash: 'da39a3ee5e6b4b0d3255bfef95601890afd80709', snaks: { P143: [snak('P143', 'Q328')] } },
    ],
  };
}

interface Item {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly alias?: string;
  readonly claims: Readonly<Record<string, readonly unknown[]>>;
  readonly sites: number;
}

function line({ id, label, description, alias, claims, sites }: Item): string {
  const languages = ['en', 'de'];
  const texts = (value: string) =>
    Object.fromEntries(languages.map((language) => [language, { language, value }]));
  const site = (_: unknown, i: number) => [`s${i}wiki`, { site: `s${i}wiki`, title: label, badges: [] }];
  return JSON.stringify({
    type: 'item',
    id,
    labels: texts(label),
    descriptions: texts(description),
    aliases: alias ? { en: [{ language: 'en', value: alias }] } : {},
    claims,
    sitelinks: Object.fromEntries(Array.from({ length: sites }, site)),
    lastrevid: 1,
  });
}

function item(n: number): string {
  const id = `Q${n + 10_000}`;
  const country = `Q${10_000 + (n % COUNTRIES)}`;
  const is = (kind: string) => ({ P31: [statement(id, 'P31', kind)] });
  if (n < COUNTRIES)
    return line({
      id,
      label: `State ${personName(n)}`,
      description: 'state',
      claims: is('Q6256'),
      sites: 40,
    });
  if (n < COUNTRIES + OFFICES) {
    const claims = { ...is('Q4164871'), P17: [statement(id, 'P17', country)] };
    return line({ id, label: `Minister ${n} of ${country}`, description: 'office', claims, sites: 1 });
  }
  const office = `Q${10_000 + COUNTRIES + (n % OFFICES)}`;
  const from = 1950 + (n % 70);
  const claims = {
    ...is('Q5'),
    P27: [statement(id, 'P27', country)],
    P39: [statement(id, 'P39', office, [from, from + 4])],
  };
  const label = personName(n);
  return line({
    id,
    label,
    description: `politician ${n % 977}`,
    alias: `Dr. ${label}`,
    claims,
    sites: 5 + (n % 12),
  });
}

/** Writes a dump of so many made-up entities in the format of Wikidata's: states, offices, people who held them. */
export async function writeDump(path: string, entities: number): Promise<void> {
  const file = createWriteStream(path);
  let held = '[\n';
  for (let n = 0; n < entities; n++) {
    held += item(n) + (n + 1 < entities ? ',\n' : '\n]\n');
    if (held.length < 1 << 20 && n + 1 < entities) continue;
    if (!file.write(held)) await once(file, 'drain');
    held = '';
  }
  file.end();
  await once(file, 'close');
}
