import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileKnowledge } from '../compile/compile.js';
import { readKnowledge, readKnowledgeFile } from './read.js';
import { readTables, writeTables } from './tables.js';
import { writeBase } from './write.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-knowledge-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, body: string | Uint8Array) => {
  writeFileSync(join(folder, name), body);
  return join(folder, name);
};

test('the embedded base as tables compiles to the same bytes', () => {
  const knowledge = readKnowledge();
  const first = compileKnowledge(knowledge.rows());
  expect(first.skipped).toEqual([]);
  writeTables(knowledge.rows(), join(folder, 'tables'));
  const again = compileKnowledge(readTables(join(folder, 'tables')));
  expect(again.skipped).toEqual([]);
  expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
});

test('a cell with tabs, line ends and backslashes comes back', () => {
  const odd = 'a\tb\\n\nc\r\\';
  const entity = { id: 'local:x', label: odd, type: 'person', subtype: odd, description: odd } as const;
  const tables = {
    entities: [{ ...entity, prior: 1, country: '', sources: odd }],
    aliases: [{ id: 'local:x', alias: odd, kind: 'alias', source: odd } as const],
    facts: [],
  };
  writeTables(tables, join(folder, 'odd'));
  const back = readTables(join(folder, 'odd'));
  expect([[...back.entities], [...back.aliases], [...back.facts]]).toEqual([
    tables.entities,
    tables.aliases,
    [],
  ]);
});

describe('a file of the user', () => {
  const gazetteer = file('g.csv', 'id,name,kind,country\nx,Ada Voss,person,France\ny,Odd,planet,');
  const read = readKnowledgeFile(gazetteer, readKnowledge());

  test('gazetteer: compiled in memory, with a report', () => {
    expect(read.knowledge.candidates('Ada Voss').map(({ id }) => id)).toEqual(['local:x']);
    expect(read.skipped.map(({ where }) => where)).toEqual([`${gazetteer}:3`]);
    expect([...read.knowledge.rows().entities][1]?.country).toBe('Q142');
  });

  test.each(['own.bin', 'own.bin.gz'])('%s: written whole and read again', (name) => {
    const path = join(folder, name);
    writeBase(read.bytes, path);
    expect(Buffer.compare(readKnowledgeFile(path).bytes, read.bytes)).toBe(0);
    expect(readKnowledge(path).size).toBe(1);
    expect(readdirSync(folder).filter((one) => one.endsWith('.part'))).toEqual([]);
  });

  test('folder of tables', () => {
    writeTables(read.knowledge.rows(), join(folder, 'own'));
    expect(Buffer.compare(readKnowledgeFile(join(folder, 'own')).bytes, read.bytes)).toBe(0);
  });

  test.each([
    ['missing.csv', undefined, 'cannot be read'],
    ['cut.bin.gz', new Uint8Array([0x1f, 0x8b, 8, 0]), 'is no whole gzip file'],
    ['picture.csv', new Uint8Array([0x89, 0x50, 0xff, 0xfe]), 'neither a knowledge base nor text in UTF-8'],
    ['old.bin', 'NGKB9999....', 'not a knowledge base that this version reads'],
    ['empty.csv', '', 'lacks the column id, name, kind'],
  ])('%s is refused', (name, body, message) => {
    const path = body === undefined ? join(folder, name) : file(name, body);
    expect(() => readKnowledgeFile(path)).toThrow(message);
  });
});
