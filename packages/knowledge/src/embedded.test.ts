import { describe, expect, test } from 'vitest';
import { readKnowledge } from './node.js';

const knowledge = readKnowledge();

describe('the embedded base knows who met in January 2022', () => {
  test.each([
    ['Vladimir Putin', 'Q7747'],
    ['Sergei Lavrov', 'Q58217'],
    ['Antony Blinken', 'Q7821917'],
    ['Jens Stoltenberg', 'Q57665'],
    ['Wendy Sherman', 'Q4169153'],
    ['Alexander Lukashevich', 'Q23656173'],
    ['Sergei Ryabkov', 'local:sergei-ryabkov'],
    ['Michael Carpenter', 'local:michael-carpenter'],
    ['Russia', 'Q159'],
    ['United States', 'Q30'],
    ['U.S.', 'Q30'],
    ['Ukraine', 'Q212'],
    ['Cuba', 'Q241'],
    ['Venezuela', 'Q717'],
    ['Denmark', 'Q35'],
    ['Netherlands', 'Q55'],
    ['NATO', 'Q7184'],
    ['North Atlantic Treaty Organization', 'Q7184'],
    ['OSCE', 'Q81299'],
    ['Organization for Security and Cooperation in Europe', 'Q81299'],
    ['Geneva', 'Q71'],
    ['Soviet Union', 'Q15180'],
    ['Warsaw Pact', 'Q41644'],
    ['State Department', 'Q789915'],
    ['United Nations', 'Q1065'],
    ['Cuban missile crisis', 'Q128160'],
  ])('%s is %s', (name, id) => expect(knowledge.candidates(name)[0]?.id).toBe(id));

  test.each([
    ['Brussels', 'Q239'],
    ['Moscow', 'Q649'],
    ['Kiev', 'Q1899'],
  ])('%s can be the city %s', (name, id) =>
    expect(knowledge.candidates(name).map((candidate) => candidate.id)).toContain(id),
  );

  test.each([
    ['Q159', 'foreign minister', 'Sergey Lavrov'],
    ['Q159', 'president', 'Vladimir Putin'],
    ['Q30', 'secretary of state', 'Antony Blinken'],
    ['Q30', 'deputy secretary of state', 'Wendy Sherman'],
    ['Q183', 'chancellor', 'Olaf Scholz'],
  ])('%s has as its %s %s', (country, office, name) => {
    const [holder] = knowledge.holders({ country, office, date: '2022-01-13' });
    expect(knowledge.entity(holder!.person)?.label).toBe(name);
  });

  test.each([
    ['Q159', 'Foreign Ministry', 'Q789889'],
    ['Q30', 'State Department', 'Q789915'],
    ['Q30', 'Congress', 'Q11268'],
  ])('%s has as its %s %s', (country, name, id) => expect(knowledge.institution(country, name)).toBe(id));

  test.each([
    ['Q145', 'prime minister', '2023-06-01', 'Rishi Sunak'],
    ['Q30', 'president', '2025-06-01', 'Donald Trump'],
    ['Q183', 'chancellor', '2025-06-01', 'Friedrich Merz'],
  ])('%s had as its %s on %s %s', (country, office, date, name) => {
    const [holder] = knowledge.holders({ country, office, date });
    expect(knowledge.entity(holder!.person)?.label).toBe(name);
  });

  test.each([
    ['Conakry', 'Q3733'],
    ['Ala.', 'Q173'],
    ['Denmark', 'Q35'],
  ])('%s is the place %s', (name, id) =>
    expect(knowledge.candidates(name).find((candidate) => candidate.kind !== 'metonym')?.id).toBe(id),
  );

  test('heads of state are derived', () => {
    expect(knowledge.facts('Q159', 'P35').map((fact) => fact.object)).toContain('Q7747');
  });

  test.each(['Member of Parliament', 'Brazilian real', 'en:North Atlantic Treaty Organization'])(
    '%s is not in it',
    (name) => expect(knowledge.candidates(name)).toEqual([]),
  );
});
