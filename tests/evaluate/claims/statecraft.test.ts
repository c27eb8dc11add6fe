import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

const lines = (text: string) =>
  claimsOf(text)
    .filter(({ rule }) => rule.startsWith('event:'))
    .map(claimLine);

describe('who does it where the sentence tells it by its turn', () => {
  it.each([
    ['The row grew, with [p:Ana Sol] on Friday accusing [Chile] of lies.', 'Ana Sol accuse Chile'],
    ['With [Peru] threatening [Chile], [p:Ana Sol] left.', 'Peru threaten Chile'],
    ['The attack on [Peru], claimed by the [o:Red Army Front], killed ten.', 'Red Army Front assault Peru'],
    ["[Peru]'s introduction of sanctions against [Chile] was praised.", 'Peru sanction Chile'],
    ['Under pressure from [Peru], [Chile] left.', 'Peru request Chile'],
    ['[p:Ana Sol], a fierce critic of [Chile], won the vote.', 'Ana Sol accuse Chile'],
    ['[p:Ana Sol] condemned the launch of a missile by [Chile].', 'Ana Sol accuse Chile'],
    ['Accusing [Chile] of lies, [p:Ana Sol] said she was done.', 'Ana Sol accuse Chile'],
    [
      "Speaking in [l:Lima], [Peru]'s opposition leader, [p:Ana Sol], urged [p:Juan Rey] to go.",
      'Ana Sol request Juan Rey',
    ],
    ['The [o:Red Front] is considered a terrorist group by [Peru].', 'Peru accuse Red Front'],
    ['The [o:Red Front] launched an attack on a school in [l:Arica].', 'Red Front assault Arica'],
    ['[p:Ana Sol] was barred from entering [Chile].', 'Chile coerce Ana Sol'],
    ['[p:Ana Sol] was denied entry to [Chile].', 'Chile reject Ana Sol'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it.each([
    ['[p:Ana Sol] was banned from driving in [Chile].'],
    ['[p:Ana Sol] was denied access to her lawyer in [Chile].'],
    ['[p:Ana Sol], a former critic of [Chile], won the vote.'],
    ['[p:Ana Sol] is no supporter of [p:Juan Rey].'],
    ['[Peruvian] police arrested members of a club.'],
    ['"Criticising [Chile] is wrong," [p:Ana Sol] said.'],
    ['Being accused of lies, [p:Ana Sol] said [Chile] was large.'],
    ['The land is under threat from [Peru].'],
  ])('nobody: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('what two do to each other', () => {
  it.each([
    ['[Peru] and [Chile] accused each other of lying.', ['Peru accuse Chile', 'Chile accuse Peru']],
    ['The war of words between [Peru] and [Chile] has intensified.', ['Peru accuse Chile']],
    ['[Peru] and [Chile] are locked in a dispute over fish.', ['Peru accuse Chile']],
    ["Talks in [Norway]'s capital [l:Oslo] between [Peru] and [Chile] failed.", ['Peru consult Chile']],
    ['An agreement between [Chile] and [Peru] was signed on Monday.', ['Chile support Peru']],
    ['[Peru], [Chile] to hold next round of talks in [l:Oslo]', ['Peru consult Chile planned']],
    ['[Peru], [Chile] agree to open border', ['Peru agree Chile']],
    ['[Peru] is in a dispute with [Chile] over fish.', ['Peru accuse Chile']],
    ['A visit by [Chilean] officials to [Peru] ended on Monday.', ['Chilean consult Peru']],
    ['[Peruvian] police arrested 15 members of the [o:Red Army Front].', ['Peruvian coerce Red Army Front']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    ['What [p:Ana Sol] and [p:Juan Rey] have said about each other.'],
    ['[Peru] and [Chile] know each other.'],
    ['[l:Lima], [Peru] is a large town.'],
  ])('nothing: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});
