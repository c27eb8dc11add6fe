import { plainLine } from './fragment.js';

/** The parts of a schema.org article that become metadata. */
export interface LinkedArticle {
  /** `headline`, then `name`: some sites put a description into the first. */
  readonly titles: readonly string[];
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly url: string | undefined;
  /** The text of the article, as prose or markup. */
  readonly body: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE =
  /(?:^|[/#:])(?:\w*Article|\w*News\w*|BlogPosting|Report|LiveBlogPosting|AnalysisNewsArticle|Reportage\w*)$/;
/** Objects looked at in one page. */
const MOST_OBJECTS = 2000;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function typesOf(object: Json): string[] {
  return [object['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function parse(source: string): unknown {
  const json = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Raw line breaks inside strings are the most common mistake.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is repaired
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

/** Objects of all graphs and arrays, outer ones first. */
function* objectsIn(values: readonly unknown[]): Iterable<Json> {
  const queue = [...values];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    else if (isObject(value)) {
      yield value;
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  if (typeof value === 'string') return [plainLine(value)];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => nameOf(item, byId));
  if (!isObject(value)) return [];
  const named = value.name ?? byId.get(String(value['@id']))?.name;
  return typeof named === 'string' ? [plainLine(named)] : Array.isArray(named) ? nameOf(named, byId) : [];
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The article that a page's JSON-LD blocks describe, or undefined. Blocks that do not parse are passed over. */
export function articleOf(blocks: readonly string[]): LinkedArticle | undefined {
  const objects = [...objectsIn(blocks.slice(0, 50).map(parse))];
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  if (!article) return undefined;
  const byId = new Map(objects.map((object) => [String(object['@id']), object]));
  const titles = [text(article.headline), text(article.name)].filter((title) => title !== undefined);
  const page = article.mainEntityOfPage;
  return {
    titles: titles.map(plainLine),
    published: text(article.datePublished) ?? text(article.dateCreated),
    publisher: nameOf(article.publisher ?? article.sourceOrganization, byId)[0],
    authors: nameOf(article.author ?? article.creator, byId),
    body: text(article.articleBody),
    url: text(article.url) ?? text(page) ?? (isObject(page) ? text(page['@id']) : undefined),
  };
}
