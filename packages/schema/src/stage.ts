import { NewsgraphError } from './errors.js';
import type { Analysis } from './records/analysis.js';
import type { Claim } from './records/claim.js';
import type { Document } from './records/document.js';
import type { LinkedDocument } from './records/entity.js';

/** What is known of one document on its way through the stages. */
export interface Item {
  readonly document: Document;
  readonly analysis?: Analysis;
  readonly linked?: LinkedDocument;
  readonly claims?: readonly Claim[];
}

export type Part = keyof Item;

/** One arrow of the data flow, one document at a time. A stage is pure: same item in, same item out. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly Part[];
  readonly gives: Part;
  run(item: Item): Item;
}

/** Refuses a list of stages in which one needs what none before it gives. */
export function checkStages(stages: readonly Stage[]): void {
  const known = new Set<Part>(['document']);
  for (const stage of stages) {
    const missing = stage.needs.filter((part) => !known.has(part));
    if (missing.length > 0) {
      throw new NewsgraphError(
        'pipeline-invalid',
        `needs ${missing.join(' and ')}, which no stage before it gives.`,
        {
          where: `stage "${stage.name}"`,
          hint: `Known there: ${[...known].join(', ')}.`,
        },
      );
    }
    known.add(stage.gives);
  }
}
