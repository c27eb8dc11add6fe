import type { Placed } from '../placed.js';
import type { Reading } from '../reading.js';
import { hasDeprel } from '../tags.js';
import { above, type Clauses } from './clauses.js';

/** What somebody is treated to for something of their own. */
const JUDGING =
  /^(?:accuse|blame|criticise|criticize|slam|condemn|denounce|praise|thank|commend|fine|sue|punish|chide|scold|rebuke|reprimand|hail|congratulate|honour|honor|reward|mock|attack|arrest|detain|jail|sentence|suspend|sack|dismiss|fire|expel|prosecute|charge|convict|admonish|lambast|lambaste|berate|censure|applaud|salute|reproach|sanction|penalise|penalize|ban|forgive|excuse|admire|hate|fault|pillory)$/;

const FOR = /^(?:for|over|of|about)$/;
/** Tokens between the one who is judged and the preposition. */
const NEAR = 8;

/** Whether "for", "over" or "of" opens the phrase that hangs on a judging verb behind the one who is judged. */
function isGround({ lower }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + NEAR); i++) if (FOR.test(lower[i]!)) return true;
  return false;
}

/** "Sanctions against Russia for its war", "a tough line on Russia over its war": whom something is meant for. */
function targetBefore({ lower }: Reading, clauses: Clauses, token: number): Placed | undefined {
  if (!/^(?:for|over)$/.test(lower[token - 1] ?? '')) return undefined;
  const target = clauses.mentionAt(token - 2);
  if (!target || target.last !== token - 1) return undefined;
  const before = lower[target.first - 1] === 'the' ? target.first - 2 : target.first - 1;
  return /^(?:against|on|towards?)$/.test(lower[before] ?? '') ? target : undefined;
}

/** Whom a clause praises, blames or punishes for what is theirs: "Bosfor" in "criticised Bosfor for its silence". */
export function judgedBefore(reading: Reading, clauses: Clauses, token: number): Placed | undefined {
  const { analysis, lower } = reading;
  if (!/^(?:its|his|her|their)$/.test(lower[token]!)) return undefined;
  const target = targetBefore(reading, clauses, token);
  if (target) return target;
  let below = token;
  for (const verb of above(analysis, token)) {
    const ground = hasDeprel(analysis, below, 'obl', 'advcl', 'nmod', 'acl');
    below = verb;
    if (!JUDGING.test(analysis.lemma[verb]!)) continue;
    const subject = clauses.subjectOf(verb);
    const passive = subject !== undefined && hasDeprel(analysis, subject, 'nsubj:pass');
    const judged = passive ? subject : clauses.controlledBy(verb);
    if (judged === undefined || judged >= token) continue;
    const after = Math.max(verb, judged);
    if (after < token && isGround(reading, after, token) && (ground || judged < token))
      return clauses.mentionAt(judged);
  }
  return undefined;
}
