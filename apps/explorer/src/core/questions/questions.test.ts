import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { evaluate } from '../filters/index.js';
import { createDataset } from '../graph/index.js';
import { findPaths } from '../paths/index.js';
import { questionsFor } from './questions.js';

const dataset = createDataset(sampleGraph());

describe('questionsFor', () => {
  const questions = questionsFor(dataset);

  it('asks what the sample can answer', () => {
    expect(questions.map((question) => question.text)).toEqual([
      'How is Russia connected with Kassym-Jomart Tokayev?',
      'Who moves against whom?',
      'What is only planned, possible or demanded?',
      'What is denied?',
      'What do several stories report?',
      'What does Sergei Ryabkov say?',
    ]);
  });

  it('every answer shows something', () => {
    for (const { answer } of questions) {
      const visible = evaluate(dataset, answer.filters);
      expect(visible.totals.edges).toBeGreaterThan(0);
      if (answer.paths) expect(findPaths(dataset, visible, answer.paths).length).toBeGreaterThan(0);
    }
  });

  it('asks nothing of an empty graph', () => {
    expect(questionsFor(createDataset(new Graph()))).toEqual([]);
  });
});
