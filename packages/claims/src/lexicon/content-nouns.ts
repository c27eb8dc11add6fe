import type { Effect } from './operators.js';

/**
 * Nouns whose clause is what they hold ("the idea that", "the prospect of"), by what they say of it: the shell nouns of
 * Schmid (2000), "English Abstract Nouns as Conceptual Shells". Those of facts ("the fact that", "the news that") and of
 * reports ("a statement that") change nothing and are left out.
 */
const CLASSES: Readonly<Record<Exclude<Effect, 'open' | 'through'>, string>> = {
  possible: `accusation allegation anticipation anxiety apprehension argument assertion assessment assumption belief boast bet calculation
    chance charge claim complaint concept conception concern conjecture contention conviction danger
    delusion doubt dread dream eventuality excuse expectation faith fantasy fear feeling forecast gamble gossip guess hazard hint hope
    hunch hypothesis idea impression imputation innuendo insinuation intimation likelihood logic
    misgiving narrative nightmare notion odds opinion optimism option outlook perception pessimism possibility
    potential prediction premise premonition presentiment presumption pretence pretense pretext probability prognosis
    projection prophecy proposition prospect question risk rumor rumour scare scenario scepticism skepticism
    sense speculation spectre specter story suggestion superstition supposition surmise suspicion talk tale temptation
    theory thesis thought threat uncertainty view vision warning whisper worry`,
  planned: `agreement aim ambition arrangement assurance blueprint commitment decision design draft goal guarantee intention intent
    motion objective offer pact plan pledge plot preparation proposal promise purpose resolve scheme
    target undertaking vow bill tender`,
  demanded: `advice appeal bid call clamor clamour command counsel decree demand directive duty exhortation imperative
    injunction insistence instruction mandate necessity need obligation order petition plea precept pressure prayer
    recommendation request requirement responsibility stipulation ultimatum urge wish desire longing yearning`,
  conditional: 'condition proviso stipulation caveat understanding contingency',
  negated: `canard denial deceit fabrication falsehood fallacy fiction hoax illusion invention lie misconception misapprehension myth
    nonsense refusal untruth smear slander libel calumny fib`,
};

/** Effect of each noun on the clause it holds. */
export const CONTENT_NOUNS: ReadonlyMap<string, Worded> = new Map(
  Object.entries(CLASSES).flatMap(([effect, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, effect as Worded] as const),
  ),
);

type Worded = Exclude<Effect, 'open' | 'through'>;

/** "no doubt that", "no question that": what is certain. */
export const CERTAIN_WHEN_DENIED: ReadonlySet<string> = new Set([
  'doubt',
  'question',
  'uncertainty',
  'scepticism',
  'skepticism',
]);
