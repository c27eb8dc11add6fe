import type { Reading } from './reading.js';

const OF_STATE =
  /^(?:gov\.?|governor|lieutenant governor|lt\.? gov\.?|attorney general|state senat(?:e|or)|state assembly|legislature|national guard|senators?|sens?\.|solicitor general|secretary of state)$/;
/** Words of the longest of them, and of a party before it. */
const LONGEST = 4;
const PARTY = /^(?:democratic|republican|gop)$/;

/**
 * The state that a city's name means before an office or body that only states have: "New York Attorney General";
 * undefined where no state has the name or another word follows.
 */
export function stateNamed(reading: Reading, last: number, name: string): string | undefined {
  const { lower, sentence } = reading;
  let behind = '';
  for (let i = last; i < last + LONGEST && sentence[i] === sentence[last - 1]; i++) {
    if (i === last && PARTY.test(lower[i]!)) continue;
    behind += `${behind && ' '}${lower[i]!}`;
    if (!OF_STATE.test(behind)) continue;
    const { knowledge } = reading;
    const state = reading
      .candidates(name)
      .find(
        (c) =>
          c.type === 'place' && c.kind === 'label' && /^state\b/.test(knowledge.entity(c.id)!.description),
      );
    return state?.id;
  }
  return undefined;
}
