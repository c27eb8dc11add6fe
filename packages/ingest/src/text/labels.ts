/**
 * Labels that outlets set before the first sentence of a paragraph ("Background: Officials said ...").
 * Lower case, without the colon. Names of people are not here: "Ryabkov: We ..." says who speaks.
 */
const LABELS = new Set(
  `analysis|at a glance|background|be smart|between the lines|bottom line|breaking|by the numbers|catch up quick|context
  |driving the news|editor's note|editors' note|editor's notes|explainer|explained|flashback|for context|for the record|
  |further reading|go deeper|good to know|highlights|in brief|in context|in short|in summary|key facts|key points
  |key takeaways|live|more context|news summary|of note|on the other hand|our thought bubble|our view|overview|quick take
  |reality check|recap|state of play|summary|takeaway|takeaways|the background|the backdrop|the backstory|the big picture
  |the bigger picture|the bottom line|the context|the details|the facts|the impact|the intrigue|the key points|the latest
  |the other side|the reaction|the response|the stakes|the story so far|the takeaway|threat level|to recap|update|updated
  |watch|yes, but|zoom in|zoom out|zooming in|zooming out`
    .split('|')
    .map((label) => label.trim())
    .filter((label) => label !== ''),
);

/** "What Happened", "Why it matters", "How we got here": question words that open a label. */
const QUESTION = /^(?:what|why|how|who|where|when|what's|here's|who's|how's)(?: [\p{L}’']+){1,4}$/iu;

const RUN_IN = /^([\p{Lu}][\p{L}’', ]{2,40}):\s+(?=["“‘'(]?[\p{Lu}\p{N}])/u;

/** Length of the label with its colon at the start of a paragraph, or 0. */
export function labelLength(paragraph: string): number {
  const match = RUN_IN.exec(paragraph);
  if (!match) return 0;
  const label = match[1]!.replace(/’/g, "'").toLowerCase();
  return LABELS.has(label) || QUESTION.test(label) ? match[1]!.length + 1 : 0;
}
