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
    ['Peace and Security Council', 'local:african-union-peace-and-security-council'],
    ['Legion of Honour', 'Q163700'],
    ['Lockheed Martin', 'Q7240'],
    ['ISIS', 'Q2429253'],
    ['Reuters', 'Q130879'],
    ['Taliban', 'Q42418'],
    ['Guterres', 'Q311440'],
    ['Hemedti', 'Q63145660'],
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
    ['Q884', 'National Security Council', 'local:national-security-council-of-south-korea'],
    ['Q114', 'Foreign Ministry', 'local:ministry-of-foreign-affairs-of-kenya'],
  ])('%s has as its %s %s', (country, name, id) => expect(knowledge.institution(country, name)).toBe(id));

  test.each([
    ['Q145', 'prime minister', '2023-06-01', 'Rishi Sunak'],
    ['Q30', 'president', '2025-06-01', 'Donald Trump'],
    ['Q183', 'chancellor', '2025-06-01', 'Friedrich Merz'],
    ['Q183', 'president', '2016-03-01', 'Joachim Gauck'],
    ['Q142', 'president', '2016-03-01', 'François Hollande'],
    ['Q36', 'defence minister', '2024-06-01', 'Władysław Kosiniak-Kamysz'],
    ['Q739', 'foreign minister', '2023-01-10', 'Álvaro Leyva'],
    ['Q869', 'prime minister', '2024-10-01', 'Paetongtarn Shinawatra'],
    ['Q801', 'defence minister', '2025-01-10', 'Israel Katz'],
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

  test.each([
    ['Legion of Honour', 'product'],
    ['Lockheed Martin', 'organization'],
    ['Presidential Medal of Freedom', 'product'],
  ])('%s is of the type %s', (name, type) => {
    expect(knowledge.candidates(name)[0]?.type).toBe(type);
  });

  test('heads of state are derived', () => {
    expect(knowledge.facts('Q159', 'P35').map((fact) => fact.object)).toContain('Q7747');
  });

  test.each(['Member of Parliament', 'Brazilian real', 'en:North Atlantic Treaty Organization', 'Islamic'])(
    '%s is not in it',
    (name) => expect(knowledge.candidates(name)).toEqual([]),
  );
});
