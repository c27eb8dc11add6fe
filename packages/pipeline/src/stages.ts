import { createExtractor } from '@newsgraph/claims';
import { createAnalyzer } from '@newsgraph/language';
import type { Linker } from '@newsgraph/linking';
import type { Stage } from '@newsgraph/schema';
import type { Resources } from './resources.js';

/** The arrows of the data flow that look at one document at a time, in their order. */
export function documentStages({ weights, patterns }: Resources, linker: Linker): readonly Stage[] {
  const analyzer = createAnalyzer(weights);
  const extractor = createExtractor(patterns ? { patterns } : {});
  return [
    {
      name: 'language',
      needs: ['document'],
      gives: 'analysis',
      run: (item) => ({ ...item, analysis: analyzer.analyze(item.document) }),
    },
    {
      name: 'linking',
      needs: ['document', 'analysis'],
      gives: 'linked',
      run: (item) => ({ ...item, linked: linker.link(item.document, item.analysis!) }),
    },
    {
      name: 'claims',
      needs: ['document', 'analysis', 'linked'],
      gives: 'claims',
      run: (item) => ({ ...item, claims: extractor.extract(item.document, item.analysis!, item.linked!) }),
    },
  ];
}
