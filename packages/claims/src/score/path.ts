import { XPOS } from '@newsgraph/schema';
import { POS, REL, relations } from '../rel.js';
import { child, type Tree } from '../tree.js';
import { type End, type Feature, flag, type View } from './view.js';

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

/** How many steps the tree takes from one token to another. */
function stepsBetween(tree: Tree, from: number, to: number): number {
  const [up, down] = [upwards(tree, from), upwards(tree, to)];
  const rise = up.findIndex((token) => down.includes(token));
  return rise < 0 ? MOST : rise + down.indexOf(up[rise]!);
}

function endPath(side: string, { head }: End, { tree, trigger, draft }: View): Feature[] {
  const { analysis } = tree;
  const steps = stepsBetween(tree, trigger, head);
  const above = analysis.head[head]!;
  const inFront = steps > 1 && above > head && above !== trigger && analysis.upos[above] === POS.NOUN;
  const joined = child(tree, head, REL.conj) >= 0 || analysis.deprel[head] === REL.conj;
  return [
    [`${side} steps`, Math.min(steps, LONGEST) / 4],
    ...flag(`${side} of trigger`, steps === 1),
    ...flag(`${side} in front of noun`, inFront),
    ...flag(`${side} in front of noun, ${draft.predicate}`, inFront),
    ...flag(`${side} joined`, joined),
  ];
}

/** Where the parties and the trigger hang in the tree. */
export function pathFeatures(view: View): Feature[] {
  const { tree, trigger, subject, object } = view;
  const { analysis } = tree;
  const clauses = upwards(tree, trigger).filter((token) => CLAUSES.has(analysis.deprel[token]!)).length;
  const direct = child(tree, trigger, REL.obj);
  return [
    ...endPath('subject', subject, view),
    ...endPath('object', object, view),
    [`trigger tag=${XPOS[analysis.xpos[trigger]!]}`, 1],
    ['clause depth', Math.min(clauses, DEEPEST) / 2],
    ...flag('main verb', analysis.head[trigger]! < 0 && analysis.upos[trigger] === POS.VERB),
    ...flag('other object', direct >= 0 && direct !== object.head && direct !== subject.head),
    ...flag('passive', child(tree, trigger, REL['aux:pass']) >= 0),
    ...flag('adverb', child(tree, trigger, REL.advmod) >= 0),
    ...flag('auxiliary', child(tree, trigger, REL.aux) >= 0),
    ...flag('marker', child(tree, trigger, REL.mark) >= 0),
    ...flag('trigger joined', child(tree, trigger, REL.conj) >= 0),
  ];
}
