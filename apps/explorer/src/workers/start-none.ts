import { NewsgraphError } from '@newsgraph/schema';

/** In the single file: it has no pipeline inside. */
export function startAnalysis(): Worker {
  throw new NewsgraphError('input-unsupported', 'This page is a single file and opens graphs only.', {
    hint: 'Articles are analysed by the served explorer (newsgraph explore) and by newsgraph build.',
  });
}
