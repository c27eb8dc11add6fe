import { createPipeline } from '@newsgraph/pipeline';
import { readResources } from '@newsgraph/pipeline/node';
import { documentId } from '@newsgraph/schema';
import { describe, expect, it } from 'vitest';

const pipeline = createPipeline(readResources());

/** `Peru assault Chile: Ana Sol` of every event of a text as a whole build reads it, names linked; `-` where the text itself says so. */
function said(text: string): string[] {
  const document = { id: documentId(text), text, language: 'en', published: '2017-03-15' };
  const { claims, entities } = pipeline.unite([document], [pipeline.read(document)]);
  const label = (id: string) => entities.find((entity) => entity.id === id)?.label ?? id;
  return claims
    .filter(({ role }) => role === undefined)
    .map(
      ({ subject, predicate, object, attribution }) =>
        `${label(subject)} ${predicate} ${label(object)}: ${attribution ? label(attribution) : '-'}`,
    );
}

describe('governments by their capital', () => {
  it.each<[string, string]>([
    [
      'Japan bombed South Korea, the foreign ministry in Seoul said.',
      'Japan assault South Korea: South Korea',
    ],
    [
      'Peru bombed Ukraine, the interior ministry in the capital, Kyiv, said.',
      'Peru assault Ukraine: Ukraine',
    ],
    ['Officials in Berlin said that Peru had bombed Germany.', 'Peru assault Germany: Germany'],
    ['Peru bombed Turkey, the presidential office in Ankara said.', 'Peru assault Turkey: Turkey'],
    ['A diplomat in Vienna said that Peru had bombed Austria.', 'Peru assault Austria: -'],
    ['Officials in Brussels said that Peru had bombed Belgium.', 'Peru assault Belgium: -'],
    ['Officials in Munich said that Peru had bombed Germany.', 'Peru assault Germany: -'],
    ['The regional office in Ankara said that Peru had bombed Turkey.', 'Peru assault Turkey: -'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('offices, writings and state media', () => {
  it.each<[string, string]>([
    ['The Kremlin press office said that Peru had bombed Chile.', 'Peru assault Chile: Russia'],
    ['A White House statement said that Peru had bombed Chile.', 'Peru assault Chile: United States'],
    ['A Russian government statement said that Peru had bombed Chile.', 'Peru assault Chile: Russia'],
    ['Syrian state television said that Peru had bombed Chile.', 'Peru assault Chile: Syria'],
    ['Syrian television said that Peru had bombed Chile.', 'Peru assault Chile: -'],
    [
      "Turkey's foreign ministry sent him home. Peru bombed Chile, the ministry said.",
      'Peru assault Chile: Turkey',
    ],
    ["Syria's army high command confirmed that Peru had bombed Chile.", 'Peru assault Chile: Syria'],
    [
      'A statement from the White House said that it rained. Peru bombed Chile, it added.',
      'Peru assault Chile: United States',
    ],
    [
      'Peru bombed Chile, the ministry said. Rain fell, the Russian Foreign Ministry said.',
      'Peru assault Chile: Ministry of Foreign Affairs of the Russian Federation',
    ],
    [
      'Maryland Rep. Elijah Cummings, a Democrat, suggested that Peru had bombed Chile.',
      'Peru assault Chile: Elijah Cummings',
    ],
    ['“Peru bombed Chile,” read the statement from Kenya.', 'Peru assault Chile: Kenya'],
    ['“Peru bombed Chile,” said a report from Kenya.', 'Peru assault Chile: -'],
    ['Angela Merkel read that Peru had bombed Chile.', 'Peru assault Chile: -'],
    [
      'The ministry of a friend sent him home. Peru bombed Chile, the ministry said.',
      'Peru assault Chile: -',
    ],
  ])('%s', (text, expected) => {
    expect(said(text).at(-1)).toEqual(expected);
  });
});

describe('around and behind what is said', () => {
  it.each<[string, string]>([
    [
      '“Peru bombed Chile,” Angela Merkel said, “and Chile bombed Peru.”',
      'Chile assault Peru: Angela Merkel',
    ],
    ['“It rains,” Angela Merkel said, and Chile bombed Peru.', 'Chile assault Peru: -'],
    [
      '“It rains,” Angela Merkel said at a meeting with Donald Trump.',
      'Angela Merkel consult Donald Trump: -',
    ],
    ['Peru bombed Chile, as Angela Merkel said.', 'Peru assault Chile: Angela Merkel'],
    ['Peru blames Chile for all, Angela Merkel said, even for rain.', 'Peru accuse Chile: Angela Merkel'],
    ['Angela Merkel denied meeting Donald Trump.', 'Angela Merkel consult Donald Trump: Angela Merkel'],
    ['Angela Merkel refused to confirm that Peru bombed Chile.', 'Peru assault Chile: -'],
    [
      'Angela Merkel said: “I want everybody to know that Peru bombed Chile.”',
      'Peru assault Chile: Angela Merkel',
    ],
    [
      '“It rains. Angela Merkel came. “It snows,” Vladimir Putin said. Peru bombed Chile.',
      'Peru assault Chile: -',
    ],
    ['"It rains, she said. "It snows," Vladimir Putin said. Peru bombed Chile.', 'Peru assault Chile: -'],
    ['Angela Merkel repeated her view that Peru had bombed Chile.', 'Peru assault Chile: Angela Merkel'],
    [
      'Peru will not bomb Chile, the Russian government said in May, as rain fell.',
      'Peru assault Chile: Russia',
    ],
    ['When Peru bombed Chile, Angela Merkel wrote a note: “It rains.”', 'Peru assault Chile: -'],
    ['Peru recalled its envoy, and rebels said Kenya had bombed Chile.', 'Kenya assault Chile: -'],
  ])('%s', (text, expected) => {
    expect(said(text).at(-1)).toEqual(expected);
  });
});

describe('headlines', () => {
  it.each<[string, string]>([
    ['Peru to bomb Chile, says Angela Merkel', 'Peru assault Chile: Angela Merkel'],
    [
      'Peru bombed Chile – Russian Foreign Ministry',
      'Peru assault Chile: Ministry of Foreign Affairs of the Russian Federation',
    ],
    ['Peru bombed Chile: US official', 'Peru assault Chile: United States'],
    ['Peru bombed Chile – Kremlin', 'Peru assault Chile: Russia'],
    ['White House: Peru bombed Chile', 'Peru assault Chile: United States'],
    ['Peru bombed Chile – Reuters', 'Peru assault Chile: -'],
    ['Kenya: Peru bombed Chile', 'Peru assault Chile: -'],
    ['Angela Merkel: Peru bombed Chile', 'Peru assault Chile: Angela Merkel'],
    ['Angela Merkel: Why Peru bombed Chile', 'Peru assault Chile: -'],
    ['Angela Merkel to say whether Peru bombed Chile', 'Peru assault Chile: -'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
