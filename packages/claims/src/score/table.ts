/** The weight of each feature by its name, for claims of each layer; those that are not here weigh nothing. */
export interface Weights {
  readonly event: ReadonlyMap<string, number>;
  readonly relation: ReadonlyMap<string, number>;
}

/** Reads a table of entries, each with a bar behind it: the weight in an event, that in a relation, the feature's name. */
export function weightsOf(table: string): Weights {
  const [event, relation] = [new Map<string, number>(), new Map<string, number>()];
  for (const entry of table.split(/\s*\|\s*/)) {
    const [inEvent, inRelation, ...name] = entry.trim().split(' ');
    if (name.length === 0) continue;
    const key = name.join(' ');
    if (inEvent !== '0') event.set(key, Number(inEvent));
    if (inRelation !== '0') relation.set(key, Number(inRelation));
  }
  return { event, relation };
}
