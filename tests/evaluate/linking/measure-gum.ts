import { bootstrap } from '../bootstrap.js';
import type { Measure, TaskOptions } from '../task.js';
import type { Machine } from './articles.js';
import { type GumDocument, readGumNews, readTitles } from './gum.js';

export interface GumAnswer {
  readonly name: string;
  readonly gold: string;
  readonly answer: string | undefined;
}

/** Who is meant by each name with a Wikipedia article that the base holds, found end to end. */
export function answerGum(
  machine: Machine,
  gold: GumDocument,
  titles: ReadonlyMap<string, string>,
): GumAnswer[] {
  const { name: id, text, published } = gold;
  const document = { id, text, language: 'en', ...(published && { published }) };
  const { mentions } = machine.linker.link(document, machine.analyze(document));
  return gold.mentions.flatMap(({ named, title, head }) => {
    const qid = title === undefined ? undefined : titles.get(title);
    if (!named || qid === undefined || !machine.knowledge.has(qid)) return [];
    const found = mentions.find((one) => one.start <= head[0] && head[1] <= one.end);
    return [{ name: text.slice(...head), gold: qid, answer: found?.entity }];
  });
}

/** Names with an identity in the news of GUM. The base and the rules of linking learn nothing from them. */
export async function* measureGum(machine: Machine, { data, note }: TaskOptions): AsyncIterable<Measure> {
  const titles = readTitles(data!);
  const documents = titles.size === 0 ? [] : readGumNews(data!, 'all');
  if (documents.length === 0) return;
  note(`linking: names with an identity, ${documents.length} news documents of GUM`);
  const answers = documents.flatMap((gold) => answerGum(machine, gold, titles));
  const right = (list: readonly GumAnswer[]) =>
    list.filter(({ gold, answer }) => gold === answer).length / Math.max(1, list.length);
  yield {
    task: 'linking',
    set: 'gum-news',
    measure: 'names in the base, found and right',
    ...bootstrap(answers, right),
  };
}
