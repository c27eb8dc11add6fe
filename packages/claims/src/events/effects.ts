import { DELAYING, type Effect } from '../lexicon/operators.js';
import type { Tree } from '../tree.js';
import { type Context, readOwn, setModality } from './own-context.js';

/** Verbs that negate, but leave the act open when they are negated themselves: "did not deny". */
const DENIALS = new Set([
  'deny',
  'exclude',
  'rule',
  'refuse',
  'reject',
  'dispute',
  'refute',
  'oppose',
  'avoid',
]);

/** Who is told to stop does it. */
const STOPPING = new Set(['stop', 'cease', 'halt', 'end', 'quit', 'discontinue']);

/** "would like to": its "would" is no condition. */
const LIKING = new Set(['like', 'love', 'wish', 'prefer']);

/** "It is not excluded that Peru will attack": what is to come is only possible. */
function leaveOpen(context: Context): void {
  if (context.modality === 'planned') context.modality = 'possible';
  else setModality(context, 'possible');
}

function applyNegation(context: Context, governor: Context, name: string): void {
  if (context.negated && context.denied) {
    context.negated = false;
    leaveOpen(context);
    return;
  }
  context.denied ||= DENIALS.has(name) && name !== 'avoid' && name !== 'refuse';
  if (!governor.negated) context.negated = !context.negated;
  else if (DENIALS.has(name)) leaveOpen(context);
}

/** Applies a governing word. `governor` holds the negation and modals of that word itself. */
export function apply(context: Context, effect: Effect, governor: Context, name: string): void {
  if (effect === 'negated' || effect === 'open') {
    context.stopped ||= STOPPING.has(name);
    const told =
      !governor.negated && (governor.modality === 'planned' || governor.modality === 'conditional');
    if (told || governor.modality === 'demanded') setModality(context, governor.modality);
    applyNegation(context, governor, name);
    return;
  }
  const goesOn = governor.negated && effect === 'planned' && DELAYING.has(name);
  if (effect !== 'through' && !goesOn) setModality(context, effect);
  if (governor.negated && !goesOn) context.negated = !context.negated;
  if (governor.modality !== 'actual' && !LIKING.has(name)) setModality(context, governor.modality);
  if (governor.modality === 'possible' && context.modality === 'planned') context.modality = 'possible';
  if (governor.conditioned && context.modality === 'planned') context.modality = 'conditional';
  context.would ||= governor.would;
  if (governor.conditioned) context.conditioned = true;
}

export function fresh(): Context {
  return { negated: false, modality: 'actual', would: false, unwilling: false };
}

export function own(tree: Tree, token: number): Context {
  const context = fresh();
  readOwn(tree, token, context);
  return context;
}
