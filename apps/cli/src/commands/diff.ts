import { diffGraphs } from '@newsgraph/graph/diff';
import { openGraph } from '../open-graph.js';
