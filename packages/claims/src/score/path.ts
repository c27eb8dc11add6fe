import { XPOS } from '@newsgraph/schema';
import { POS, REL, relations } from '../rel.js';
import { child, type Tree } from '../tree.js';
import { type End, type Feature, flag, named, type View } from './view.js';

const CLAUSES = relations('acl', 'acl:relcl', 'advcl', 'advcl:relcl', 'ccomp', 'csubj', 'parataxis', 'xcomp');
/** Paths of more steps are just long, and so are nests of more clauses deep. */
const LONGEST = 8;
const DEEPEST = 4;
/** Trees of broken sentences may be very deep. */
const MOST = 40;

/** From a token to the root, the token first. */
function upwards({ analysis }: Tree, token: number): number[] {
  const found: number[] = [];
  for (let t = token; t >= 0 && found.length < MOST; t = analysis.head[t]!) found.push(t);
  return found;
}

/** How many steps the tree takes to a token from the one below all of `up`. */
function stepsBetween(tree: Tree, up: readonly number[], to: number): number {
  const down = upwards(tree, to);
  for (let rise = 0; rise < up.length; rise++) {
    const fall = down.indexOf(up[rise]!);
    if (fall >= 0) return rise + fall;
  }
  return MOST;
}

function endNames(side: string) {
  return {
    steps: `${side} steps`,
    ofTrigger: `${side} of trigger`,
    inFront: `${side} in front of noun`,
    inFrontOf: named(`${side} in front of noun, `),
    joined: `${side} joined`,
  };
}

const SUBJECT = endNames('subject');
const OBJECT = endNames('object');

/** Where a party hangs; `up` leads from the trigger to the root. */
function addEnd(
  features: Feature[],
  name: typeof SUBJECT,
  { head }: End,
  { view, up }: { view: View; up: readonly number[] },
): void {
  const { tree, trigger, draft } = view;
  const { analysis } = tree;
  const steps = stepsBetween(tree, up, head);
  const above = analysis.head[head]!;
  const inFront = steps > 1 && above > head && above !== trigger && analysis.upos[above] === POS.NOUN;
  const joined = child(tree, head, REL.conj) >= 0 || analysis.deprel[head] === REL.conj;
  features.push([name.steps, Math.min(steps, LONGEST) / 4]);
  flag(features, name.ofTrigger, steps === 1);
  flag(features, name.inFront, inFront);
  if (inFront) features.push([name.inFrontOf(draft.predicate), 1]);
  flag(features, name.joined, joined);
}

const TAGS = XPOS.map((tag) => `trigger tag=${tag}`);

/** Where the parties and the trigger hang in the tree. */
export function addPath(features: Feature[], view: View): void {
  const { tree, trigger, subject, object } = view;
  const { analysis } = tree;
  const up = upwards(tree, trigger);
  let clauses = 0;
  for (const token of up) if (CLAUSES.has(analysis.deprel[token]!)) clauses++;
  const direct = child(tree, trigger, REL.obj);
  addEnd(features, SUBJECT, subject, { view, up });
  addEnd(features, OBJECT, object, { view, up });
  features.push([TAGS[analysis.xpos[trigger]!]!, 1], ['clause depth', Math.min(clauses, DEEPEST) / 2]);
  flag(features, 'main verb', analysis.head[trigger]! < 0 && analysis.upos[trigger] === POS.VERB);
  flag(features, 'other object', direct >= 0 && direct !== object.head && direct !== subject.head);
  flag(features, 'passive', child(tree, trigger, REL['aux:pass']) >= 0);
  flag(features, 'adverb', child(tree, trigger, REL.advmod) >= 0);
  flag(features, 'auxiliary', child(tree, trigger, REL.aux) >= 0);
  flag(features, 'marker', child(tree, trigger, REL.mark) >= 0);
  flag(features, 'trigger joined', child(tree, trigger, REL.conj) >= 0);
}
