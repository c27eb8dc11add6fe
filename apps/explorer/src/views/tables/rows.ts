import { useMemo } from 'react';
import { nodeRank } from '../../core/appearance/index.js';
import type { Cell } from '../../core/export/index.js';
import {
  type ClaimRow,
  type Dataset,
  type EdgeRow,
  type Family,
  isoDay,
  type NodeRow,
} from '../../core/graph/index.js';
import { useDataset, useVisible } from '../hooks.js';

/** A row of a table: its cells, and what it selects. */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly node?: string;
  readonly edge?: string;
  readonly family?: Family;
}

function nodeRow(node: NodeRow): TableRow {
  const { key, label, type, degree, mentions, documents, description } = node;
  return { id: key, node: key, cells: [label, type, degree, mentions, documents, description ?? ''] };
}

function edgeRow({ nodes }: Dataset, edge: EdgeRow): TableRow {
  const cells = [
    nodes[edge.source]!.label,
    edge.label,
    nodes[edge.target]!.label,
    edge.family,
    Math.round(edge.weight * 100) / 100,
    edge.claims.length,
  ];
  return { id: edge.key, edge: edge.key, family: edge.family, cells };
}

function claimRow({ nodes, edges }: Dataset, claim: ClaimRow): TableRow {
  const edge = edges[claim.edge]!;
  const cells = [
    claim.day === null ? '' : isoDay(claim.day),
    nodes[edge.source]!.label,
    edge.label,
    nodes[edge.target]!.label,
    claim.modality,
    claim.polarity,
    claim.speaker,
    claim.publisher,
    claim.evidence?.quote ?? '',
  ];
  return { id: `${claim.index}`, edge: edge.key, family: edge.family, cells };
}

/** Entities, the most important first. */
export function useNodes(): readonly TableRow[] {
  const dataset = useDataset();
  const visible = useVisible();
  return useMemo(
    () =>
      nodeRank(dataset)
        .filter((index) => visible.node[index])
        .map((index) => nodeRow(dataset.nodes[index]!)),
    [dataset, visible],
  );
}

/** Ties, those that most stories report first, co-occurrence last. */
export function useEdges(): readonly TableRow[] {
  const dataset = useDataset();
  const visible = useVisible();
  return useMemo(() => {
    const together = (edge: EdgeRow) => Number(edge.family === 'co-occurrence');
    const shown = dataset.edges.filter((edge) => visible.edge[edge.index]);
    shown.sort((a, b) => together(a) - together(b) || b.weight - a.weight || a.index - b.index);
    return shown.map((edge) => edgeRow(dataset, edge));
  }, [dataset, visible]);
}

/** Claims in the order of their days, undated ones last. */
export function useClaims(): readonly TableRow[] {
  const dataset = useDataset();
  const visible = useVisible();
  return useMemo(() => {
    const passing = dataset.claims.filter((claim) => visible.failed[claim.index] === 0);
    const day = (claim: ClaimRow) => claim.day ?? Number.POSITIVE_INFINITY;
    passing.sort((a, b) => (day(a) === day(b) ? a.index - b.index : day(a) - day(b)));
    return passing.map((claim) => claimRow(dataset, claim));
  }, [dataset, visible]);
}
