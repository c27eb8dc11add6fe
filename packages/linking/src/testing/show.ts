import type { Document } from '@newsgraph/schema';
import { linkDocument } from '../link-document.js';
import { testKnowledge } from './knowledge.js';
import { sample } from './read.js';

export function testDocument(text: string, id = 'd1'): Document {
  return { id, text, language: 'en', published: '2022-01-13' };
}

/** Links hand-written sentences; each mention as `words → entity`, with `literal`, a form or a way if not by name. */
export function shown(lines: string): string[] {
  const { text, analysis } = sample(lines);
  const { mentions, entities } = linkDocument(testDocument(text), analysis, testKnowledge);
  const labels = new Map(entities.map((entity) => [entity.id, entity.label]));
  return mentions.map((mention) => {
    const form = mention.form === 'name' ? '' : ` (${mention.form})`;
    const literal = mention.literal ? ' (literal)' : '';
    const meant = (mention.members ?? [mention.entity!]).map((id) => labels.get(id)).join(' + ');
    return `${text.slice(mention.start, mention.end)} → ${meant}${form}${literal}`;
  });
}
