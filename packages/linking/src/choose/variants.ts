import { NICKNAMES } from '../lexicon/nicknames.js';

const COMPANY =
  /[,\s]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|sa|s\.a|nv|n\.v|gmbh|group|holdings?|spa|s\.p\.a|oyj|ab|as|a\/s|se|kg|kk)\.?$/i;

/** What is left must tell it from others: not "Smart" of "Smart Group". */
const PLAIN =
  /^(?:smart|global|national|first|general|star|sun|royal|modern|standard|united|central|universal|international|american|independent|premier|prime|new|best|golden|green|red|blue|black|white|delta|alpha|omega|summit|pioneer|vision|future|capital)$/i;

/** "Best Buy Co Inc" → "Best Buy"; undefined when the name has no such ending. */
function withoutForm(name: string): string | undefined {
  let bare = name;
  for (let last = ''; last !== bare; ) {
    last = bare;
    bare = bare.replace(COMPANY, '').replace(/(?:,| and| &)$/, '');
  }
  return bare === name || bare.length < 3 || PLAIN.test(bare) ? undefined : bare;
}

const AMERICAN = /^(?:U\.S\.|US|American) /;

/** "U.S. National Park Service" is that service, or the United States one. */
function withoutCountry(name: string): string[] {
  const rest = name.replace(AMERICAN, '');
  return rest === name || !rest.includes(' ') ? [] : [`United States ${rest}`, rest];
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Another form of a name, and how sure it is the same: 1 for the same name, less for a guess. */
export interface NameVariant {
  readonly name: string;
  readonly similarity: number;
  /** The form is a body's only: "Tata" for "Tata Group" is no town. */
  readonly body?: true;
}

/** How sure a full first name is for a short one. */
export const NICKNAME = 0.95;
/** How sure a short first name is for a full one: "Liz Truss" for "Elizabeth Truss". */
export const CALLED = 0.94;

/** Short forms by the full first name. */
const SHORT = new Map<string, string[]>();
for (const [short, names] of NICKNAMES)
  for (const full of names) SHORT.set(full, [...(SHORT.get(full) ?? []), short]);

/** "Dan Pfeiffer" → "Daniel Pfeiffer"; without middle names and initials. */
function personVariants(name: string): NameVariant[] {
  const words = name.split(/\s+/);
  if (words.length < 2) return [];
  const rest = words.slice(1).join(' ');
  const given = words[0]!.toLowerCase();
  const full = NICKNAMES.get(given) ?? [];
  const called = SHORT.get(given) ?? [];
  const short = words.length > 2 ? [{ name: `${words[0]} ${words.at(-1)}`, similarity: 0.84 }] : [];
  return [
    ...full.map((first) => ({ name: `${capitalised(first)} ${rest}`, similarity: NICKNAME })),
    ...short,
    ...called.map((first) => ({ name: `${capitalised(first)} ${rest}`, similarity: CALLED })),
  ];
}

/** "Nouri al-Maliki" is looked up as Maliki when the text has only "al-Maliki". */
const PARTICLE = /^(?:al|el|bin|ibn|von|van|de|da|di|du|la)[-\s](?=\p{L})/iu;

/** Other forms of a name under which the base may have it, likeliest first. */
export function nameVariants(name: string, person: boolean): NameVariant[] {
  const sure = (form: string): NameVariant => ({ name: form, similarity: 1 });
  if (person)
    return [...personVariants(name), ...(PARTICLE.test(name) ? [sure(name.replace(PARTICLE, ''))] : [])];
  if (/^Co\.? \p{Lu}/u.test(name)) return [sure(name.replace(/^Co\.?/, 'County'))];
  const bare = withoutForm(name);
  const body: readonly NameVariant[] = bare === undefined ? [] : [{ name: bare, similarity: 1, body: true }];
  return [...body, ...withoutCountry(name).map(sure)];
}
