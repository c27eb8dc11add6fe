import { describe, expect, test } from 'vitest';
import { linkDocument } from '../link-document.js';
import { testKnowledge } from '../testing/knowledge.js';
import { sample } from '../testing/read.js';
import { testDocument } from '../testing/show.js';

/** The id that the first mention of a name gets; undefined when it is no mention. */
function idOf(lines: string, name: string): string | undefined {
  const { text, analysis } = sample(lines);
  const { mentions } = linkDocument(testDocument(text), analysis, testKnowledge);
  const mention = mentions.find(({ start, end }) => text.slice(start, end) === name);
  return mention?.entity?.replace(/#.*/, '#');
}

describe('a name that somebody known bears', () => {
  test.each(
    [
      [
        'a court of common words, in a text about its country',
        'Borovia met . \n the {O:Supreme Court} ruled',
        'Supreme Court',
        'Q11',
      ],
      ['the same beside its country', "Borovia 's {O:Supreme Court} met Arland", 'Supreme Court', 'Q11'],
      [
        'a newspaper in a text about its country',
        'Borovia met . \n the {O:Daily Herald} said',
        'Daily Herald',
        'Q12',
      ],
      ['a household name without its first name', '{P:Voss} met Arland', 'Voss', 'Q7'],
      ['somebody in office, taken for a body', '{O:Voss} left', 'Voss', 'Q7'],
      ['somebody in office, whom a verb hosts', 'Arland offers to|TO host|VB {P:Voss}', 'Voss', 'Q7'],
      ['a last name behind its country', 'Borovian {P:Ryabkov} met', 'Ryabkov', 'Q8'],
      ['a common name whose country is named', 'Borovia met . \n {P:Ana Kovac} sang', 'Ana Kovac', 'Q13'],
    ].map((row) => row as [string, string, string, string]),
  )('%s', (_, lines, name, id) => expect(idOf(lines, name)).toBe(id));
});

describe('a namesake', () => {
  test.each(
    [
      ['a stranger with a great name', 'a man named {P:Voss} met Arland', 'Voss', 'local:d1#'],
      ['somebody not so well known, taken for a body', 'the {O:Ryabkov} met Arland', 'Ryabkov', 'local:d1#'],
      [
        'a court of another country',
        'Arland met . \n the {O:Supreme Court} ruled',
        'Supreme Court',
        'local:d1#',
      ],
      [
        'a court beside another country',
        "Borovia met Arland 's {O:Supreme Court}",
        'Supreme Court',
        'local:d1#',
      ],
      [
        'a newspaper of another country',
        'Arland met . \n the {O:Daily Herald} said',
        'Daily Herald',
        'local:d1#',
      ],
      [
        'a common name in a text about another country',
        'Arland met . \n {P:Ana Kovac} left',
        'Ana Kovac',
        'local:d1#',
      ],
      [
        'a person of another walk of life',
        'Borovia met . \n commissioner {P:Ana Kovac} said',
        'Ana Kovac',
        'local:d1#',
      ],
      [
        'somebody little known, of a common name',
        'Arland met . \n {P:Ivo Kovac} left',
        'Ivo Kovac',
        'local:d1#',
      ],
      ['a last name alone', '{P:Ryabkov} met . \n {P:Ryabkov} left', 'Ryabkov', 'local:d1#'],
      [
        'letters of a name in the text',
        'the {O:Joint River Board} met . \n the {O:JRB} said',
        'JRB',
        'local:d1#',
      ],
    ].map((row) => row as [string, string, string, string]),
  )('%s', (_, lines, name, id) => expect(idOf(lines, name)).toBe(id));
});
