import type { Modality } from '@newsgraph/schema';
import { type Actor, actorsIn } from '../events/actor.js';
import { doer, phrases, surfaceSubject, undergoer } from '../events/arguments.js';
import { readCertainty } from '../events/context.js';
import { isGame } from '../events/game.js';
import type { Participant } from '../participants.js';
import { POS, TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { lemma, word } from '../tree.js';
import { type Found, overBy } from './draft.js';
import { tellsOldYear } from './long-ago.js';
import { isWhole, unitEnd } from './role-names.js';

type Side = 'doer' | 'undergoer' | 'surface';

interface VerbRelation {
  readonly predicate: string;
  readonly subject: Side;
  /** `obj` or prepositions. */
  readonly object: readonly string[];
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  /** The office that the verb means. */
  readonly role?: string;
}

const leading = (role: string): VerbRelation => ({
  predicate: 'position-held',
  subject: 'doer',
  object: ['obj'],
  subjects: ['person'],
  objects: ['organization'],
  role,
});

/** "has ruled Uganda since 1986" */
const ruling: VerbRelation = { ...leading('ruler'), objects: ['country'] };

const working = (object: readonly string[]): VerbRelation => ({
  predicate: 'employer',
  subject: 'doer',
  object,
  subjects: ['person'],
  objects: ['organization'],
});

const GROUPS = ['organization', 'country'];

/** Relations that a verb states. A wish or a possibility to join makes a candidate. */
const VERBS: ReadonlyMap<string, VerbRelation> = new Map<string, VerbRelation>([
  [
    'join',
    {
      predicate: 'member-of',
      subject: 'doer',
      object: ['obj'],
      subjects: ['country', 'person', 'organization'],
      objects: ['organization'],
    },
  ],
  ['lead', leading('leader')],
  ['head', leading('head')],
  ['chair', leading('chair')],
  ['found', leading('founder')],
  ['rule', ruling],
  ['govern', ruling],
  ['co-chair', leading('co-chair')],
  ['co-lead', leading('co-leader')],
  ['co-found', leading('co-founder')],
  ['establish', leading('founder')],
  ['run', leading('head')],
  ['own', leading('owner')],
  ['co-own', leading('co-owner')],
  [
    'rejoin',
    {
      predicate: 'member-of',
      subject: 'doer',
      object: ['obj'],
      subjects: ['country', 'person', 'organization'],
      objects: ['organization'],
    },
  ],
  [
    'leave',
    {
      predicate: 'former-member-of',
      subject: 'doer',
      object: ['obj'],
      subjects: GROUPS,
      objects: ['organization'],
    },
  ],
  [
    'quit',
    {
      predicate: 'former-member-of',
      subject: 'doer',
      object: ['obj'],
      subjects: ['country', 'person', 'organization'],
      objects: ['organization'],
    },
  ],
  [
    'withdraw',
    {
      predicate: 'former-member-of',
      subject: 'doer',
      object: ['from'],
      subjects: ['country'],
      objects: ['organization'],
    },
  ],
  [
    'belong',
    {
      predicate: 'member-of',
      subject: 'doer',
      object: ['to'],
      subjects: [...GROUPS, 'person'],
      objects: ['organization'],
    },
  ],
  [
    'base',
    {
      predicate: 'headquarters',
      subject: 'surface',
      object: ['in', 'at'],
      subjects: ['organization'],
      objects: ['place', 'country'],
    },
  ],
  [
    'headquarter',
    {
      predicate: 'headquarters',
      subject: 'surface',
      object: ['in', 'at'],
      subjects: ['organization'],
      objects: ['place', 'country'],
    },
  ],
  [
    'locate',
    {
      predicate: 'located-in',
      subject: 'surface',
      object: ['in'],
      subjects: ['place', 'organization'],
      objects: ['place', 'country'],
    },
  ],
  [
    'situate',
    {
      predicate: 'located-in',
      subject: 'surface',
      object: ['in'],
      subjects: ['place', 'organization'],
      objects: ['place', 'country'],
    },
  ],
  [
    'employ',
    { predicate: 'employer', subject: 'undergoer', object: ['by'], subjects: ['person'], objects: GROUPS },
  ],
  ['work', working(['for', 'at'])],
  ['teach', working(['at'])],
  ['lecture', working(['at'])],
]);

function sideOf(scene: SentenceScene, verb: number, side: Side) {
  const { tree } = scene.reader.scene;
  return side === 'doer'
    ? doer(tree, verb)
    : side === 'surface'
      ? surfaceSubject(tree, verb)
      : undergoer(tree, verb);
}

/** "did not veto Ana Sol, or Juan Rey leading the ministry": the name in front of the participle. */
function nextTo(scene: SentenceScene, verb: number, { role }: VerbRelation): number | undefined {
  const { tree, participants } = scene.reader.scene;
  const index = verb > scene.first ? participants.at[verb - 1]! : -1;
  if (role === undefined || tree.analysis.xpos[verb] !== TAG.VBG || index < 0) return undefined;
  return participants.all[index]!.type === 'person' ? participants.all[index]!.head : undefined;
}

const TEACHING = new Set(['teach', 'lecture']);
const SCHOOLS = /\b(?:universit|college|school|institut|academy|faculty|polytechnic|conservator|seminary)/i;

function objectsOf(scene: SentenceScene, verb: number, relation: VerbRelation): Actor[] {
  const { tree } = scene.reader.scene;
  const tokens = relation.object.flatMap((where) =>
    where === 'obj' ? [undergoer(tree, verb).token] : phrases(tree, verb, new Set([where])),
  );
  const actors = tokens.flatMap((token) => actorsIn(scene.reader.scene, token, { place: true }));
  if (relation.predicate === 'employer')
    return actors.filter(
      ({ participant }) =>
        isWhole(scene.reader.scene, participant) &&
        (!TEACHING.has(lemma(tree, verb)) || SCHOOLS.test(participant.label)),
    );
  if (relation.role === undefined) return actors;
  // "headed the Alpha mission": who leads a part of a body does not lead the body
  return actors.filter(({ participant }) => {
    const { first, last } = participant;
    const part = unitEnd(scene.reader.scene, participant) - 1;
    return tokens.some((token) => (token >= first && token < last) || token === part);
  });
}

/** "head of mental health department", where a part of a body is led. */
function roleIn(scene: SentenceScene, role: string, object: Participant): string {
  const end = unitEnd(scene.reader.scene, object);
  const { text, start, end: ends } = scene.reader.scene.tree.analysis;
  return end < 0 ? role : `${role} of ${text.slice(start[object.last + 1]!, ends[end - 1]!)}`;
}

/** Who joins such a body is paid by it. */
const PAYING =
  /\b(?:group|bank|inc|corp|corporation|ltd|limited|plc|company|airlines?|airways|motors|media|radio|jazeera|arabiya|bbc|cnn|msnbc|reuters|bloomberg|xinhua|tv|television|times|news|herald|tribune|university|college|hospital|ministry|department|police|agency|holdings?|industries|energy|telecom|studios?)\b/i;

function isPaying({ type, subtype = '', label }: Participant): boolean {
  return (
    type === 'organization' && (PAYING.test(label) || /compan|business|newspaper|universit/i.test(subtype))
  );
}

/** "there were two who joined Alpha": others than whoever stands before that. */
function isOfOthers(scene: SentenceScene, verb: number, subject: number): boolean {
  const { tree } = scene.reader.scene;
  let there = false;
  for (let token = subject + 1; token < verb; token++) {
    const text = word(tree, token);
    if (there && text === 'who') return true;
    there ||= text === 'there' && /^(?:was|were|are|is)$/.test(word(tree, token + 1));
  }
  return false;
}

/** "joined the Reds in blocking a vote": for one act. */
function isForAct({ tree }: SentenceScene['reader']['scene'], { last }: Participant): boolean {
  const { length, xpos } = tree.analysis;
  if (last + 1 >= length || word(tree, last) !== 'in') return false;
  return xpos[last + 1] === TAG.VBG || /^votes?$/.test(word(tree, Math.min(last + 2, length - 1)));
}

/** "was working there in 1948" */
function isOldJob(scene: SentenceScene, verb: number): boolean {
  const { tree } = scene.reader.scene;
  if (tree.analysis.xpos[verb] !== TAG.VBG) return false;
  const was = [1, 2].some(
    (step) => verb - step >= scene.first && /^(?:was|were)$/.test(word(tree, verb - step)),
  );
  return was && tellsOldYear(scene);
}

const AS = new Set(['as']);

/** Who ran a body or taught there may do so no more. */
const PAST = new Set(['work', 'teach', 'lecture', 'rule', 'govern', 'run', 'own', 'co-own']);

function membership(predicate: string, modality: Modality): string {
  return predicate === 'member-of' && modality !== 'actual' ? 'candidate-member-of' : predicate;
}

function relationsAt(scene: SentenceScene, verb: number): Found[] {
  const { tree } = scene.reader.scene;
  const name = lemma(tree, verb);
  const relation = VERBS.get(name);
  if (!relation || (relation.role !== undefined && isGame(tree, verb))) return [];
  const fits = (types: readonly string[]) => (actor: Actor) => {
    const { type, mention } = actor.participant;
    return types.includes(type) && mention.form !== 'adjective';
  };
  const place = relation.predicate === 'headquarters' || relation.predicate === 'located-in';
  const subject = nextTo(scene, verb, relation) ?? sideOf(scene, verb, relation.subject).token;
  const subjects = actorsIn(scene.reader.scene, subject, place ? { place: true } : {}).filter(
    fits(relation.subjects),
  );
  const objects = objectsOf(scene, verb, relation).filter(fits(relation.objects));
  if (subjects.length === 0 || objects.length === 0) return [];
  if (name === 'work' && isOldJob(scene, verb)) return [];
  const joining = name === 'join';
  if (joining && isOfOthers(scene, verb, subject)) return [];
  const { modality } = readCertainty(tree, verb, scene.last);
  const plain = membership(relation.predicate, modality);
  const asWhat = (o: Participant) =>
    phrases(tree, verb, AS).length > 0 ||
    (o.last < scene.last && word(tree, o.last) === 'as' && tree.analysis.upos[o.last + 1] === POS.DET);
  const hired = (o: Participant) => joining && plain === 'member-of' && (isPaying(o) || asWhat(o));
  const tag = tree.analysis.xpos[verb];
  const leaving = plain === 'former-member-of' && modality === 'actual' && tag !== TAG.VBD && tag !== TAG.VBN;
  const past = PAST.has(name) && tree.analysis.xpos[verb] === TAG.VBD;
  const over = past ? overBy(scene) : {};
  const make = (s: Participant, o: Participant, score: number): Found => ({
    subject: s,
    predicate: s.type === 'person' && hired(o) ? 'employer' : plain,
    object: o,
    trigger: verb,
    rule: `verb:${name}`,
    score: Math.round(score * 1000) / 1000,
    asserted: true,
    ...(leaving ? { modality: 'planned' as const } : {}), // "on the day Peru leaves the pact"
    ...over,
    ...(relation.role && modality === 'actual'
      ? { role: `${past ? 'former ' : ''}${roleIn(scene, relation.role, o)}` }
      : {}),
  });
  return subjects.flatMap((s) =>
    objects.flatMap((o) =>
      s.participant.entity === o.participant.entity ||
      (joining && isForAct(scene.reader.scene, o.participant))
        ? []
        : [make(s.participant, o.participant, 0.85 * s.score * o.score)],
    ),
  );
}

/** Relations that verbs state: joining, leaving, being based or employed somewhere. */
export function verbRelations(scene: SentenceScene): Found[] {
  const found: Found[] = [];
  const { tree } = scene.reader.scene;
  for (let token = scene.first; token < scene.last; token++) {
    if (tree.analysis.upos[token] === POS.VERB) found.push(...relationsAt(scene, token));
  }
  return found;
}
