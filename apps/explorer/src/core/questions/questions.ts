import { nodeRank } from '../appearance/index.js';
import { columnsOf, DEFAULT_FILTERS, onlyValues, withOff } from '../filters/index.js';
import type { Dataset } from '../graph/index.js';
import { NOTHING } from '../selection/index.js';
import { START, type View } from '../view/index.js';

/** A question that the graph can answer, and the view that answers it. */
export interface Question {
  readonly text: string;
  readonly answer: View;
}

/** The most important node, and the most important one that no visible tie joins with it but some path may. */
function farPair(dataset: Dataset): readonly [number, number] | undefined {
  const isTie = (edge: number) => dataset.edges[edge]!.family !== 'co-occurrence';
  const rank = nodeRank(dataset).filter((node) => dataset.incident[node]!.some(isTie));
  const [first] = rank;
  if (first === undefined) return undefined;
  const near = new Set(
    dataset.incident[first]!.filter(isTie).flatMap((edge) => {
      const { source, target } = dataset.edges[edge]!;
      return [source, target];
    }),
  );
  const touches = (node: number) =>
    dataset.incident[node]!.filter(isTie).some((edge) => {
      const { source, target } = dataset.edges[edge]!;
      return near.has(source === node ? target : source);
    });
  const second = rank.find((node) => node !== first && !near.has(node) && touches(node));
  return second === undefined ? undefined : [first, second];
}

function pathQuestion(dataset: Dataset): Question[] {
  const pair = farPair(dataset);
  if (!pair) return [];
  const [from, to] = pair.map((index) => dataset.nodes[index]!);
  const paths = { from: from!.key, to: to!.key, exclude: [], shown: 0 };
  return [{ text: `How is ${from!.label} connected with ${to!.label}?`, answer: { ...START, paths } }];
}

/** A question answered by claims with these values of a facet alone. */
function facetQuestion(
  dataset: Dataset,
  question: { text: string; facet: 'modality' | 'polarity' | 'speaker'; keep: readonly string[] },
): Question[] {
  const { values } = columnsOf(dataset)[question.facet];
  const keep = question.keep.filter((value) => values.includes(value));
  if (keep.length === 0 || keep.length === values.length) return [];
  const filters = onlyValues(DEFAULT_FILTERS, question.facet, { keep, all: values });
  return [{ text: question.text, answer: { ...START, filters } }];
}

function conflictQuestion(dataset: Dataset): Question[] {
  const predicates = (conflict: boolean) => [
    ...new Set(
      dataset.edges
        .filter(({ family }) => (family === 'material conflict') === conflict)
        .map((edge) => edge.predicate),
    ),
  ];
  if (predicates(true).length === 0) return [];
  const filters = withOff(DEFAULT_FILTERS, 'predicate', predicates(false));
  return [{ text: 'Who moves against whom?', answer: { ...START, filters } }];
}

function busiestSpeaker(dataset: Dataset): string | undefined {
  const { values, codes } = columnsOf(dataset).speaker;
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code]! += 1;
  const order = values.map((_, i) => i).filter((i) => values[i] !== '');
  order.sort((a, b) => counts[b]! - counts[a]! || (values[a]! < values[b]! ? -1 : 1));
  return values[order[0] ?? -1];
}

/** Questions to start with, made for the graph that is open. Only those that have an answer. */
export function questionsFor(dataset: Dataset): Question[] {
  const speaker = busiestSpeaker(dataset);
  const several = dataset.edges.some(({ family, weight }) => family !== 'co-occurrence' && weight >= 2);
  const open = { text: 'What is only planned, possible or demanded?', facet: 'modality' } as const;
  return [
    ...pathQuestion(dataset),
    ...conflictQuestion(dataset),
    ...facetQuestion(dataset, { ...open, keep: ['planned', 'possible', 'conditional', 'demanded'] }),
    ...facetQuestion(dataset, { text: 'What is denied?', facet: 'polarity', keep: ['negated'] }),
    ...(several
      ? [
          {
            text: 'What do several stories report?',
            answer: { ...START, selection: NOTHING, filters: { ...DEFAULT_FILTERS, stories: 2 } },
          },
        ]
      : []),
    ...(speaker === undefined
      ? []
      : facetQuestion(dataset, { text: `What does ${speaker} say?`, facet: 'speaker', keep: [speaker] })),
  ];
}
