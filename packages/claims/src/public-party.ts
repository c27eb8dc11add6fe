import type { Participant, Participants } from './participants.js';
import { POS } from './rel.js';
import { lemma, type Tree, word } from './tree.js';

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Offices of states, parties, courts and forces: who holds one acts in public. */
const OFFICES =
  set(`president vice-president minister secretary premier chancellor secretary undersecretary governor mayor senator congressman
  congresswoman deputy mp mep lawmaker legislator parliamentarian speaker judge justice magistrate prosecutor commander
  general lieutenant major brigadier colonel admiral marshal king queen prince princess emperor emir sultan sheikh monarch
  pope ambassador envoy consul diplomat spokesman spokeswoman spokesperson commissioner chief leader chairman chairwoman
  chairperson chair councillor councilor ombudsman dictator ruler candidate cardinal archbishop ayatollah negotiator
  attorney-general inspector superintendent sheriff politician warlord official taoiseach comptroller head`);
/** Bodies that act in public, by a word of their name. */
const BODIES =
  set(`ministry government cabinet parliament senate congress assembly council court tribunal police army navy forces
  force military guard guards militia front movement party alliance coalition brigade brigades authority commission
  committee department agency bureau office directorate embassy union federation confederation chamber administration
  secretariat service services state states nations league opposition municipality county district city board
  legislature presidency treasury customs prosecutor prosecutors ombudsman taliban rebels lok sabha knesset duma bundestag
  majlis human rights observatory watch international`);

const LONGEST = 8;
const INNER = set('of for and the - , &');
const IN_TITLE = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.ADP, POS.PUNCT, POS.DET, POS.CCONJ]);

/** "Finance Minister Ann Sol": does an office stand in front of the name? */
function isTitled(tree: Tree, first: number): boolean {
  const { analysis } = tree;
  for (let token = first - 1; token >= 0 && token >= first - LONGEST; token--) {
    const upos = analysis.upos[token]!;
    if (!IN_TITLE.has(upos)) return false;
    if (upos === POS.NOUN || upos === POS.PROPN) {
      if (OFFICES.has(lemma(tree, token))) return true;
    } else if (upos !== POS.ADJ && !INNER.has(word(tree, token))) return false;
    if (word(tree, token) === ',') return false;
  }
  return false;
}

/** "Ann Sol, the minister of finance,": does an office stand behind the comma? */
function isApposed(tree: Tree, last: number): boolean {
  const { analysis } = tree;
  if (last + 1 >= analysis.length || word(tree, last) !== ',') return false;
  for (let token = last + 1; token < analysis.length && token < last + LONGEST; token++) {
    const upos = analysis.upos[token]!;
    if ((upos === POS.NOUN || upos === POS.PROPN) && OFFICES.has(lemma(tree, token))) return true;
    if (!IN_TITLE.has(upos) || upos === POS.PUNCT) return false;
  }
  return false;
}

function isBody({ label, subtype }: Participant): boolean {
  return (
    subtype !== undefined ||
    label
      .toLowerCase()
      .split(/[\s'’-]+/)
      .some((part) => BODIES.has(part))
  );
}

/** The entities that act in public: all that the knowledge base knows, bodies by their names, persons by their titles. */
export function publicParties(tree: Tree, all: readonly Participant[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const participant of all) {
    const { entity, type, first, last, mention } = participant;
    if (found.has(entity)) continue;
    const known = !entity.startsWith('local:') || (type !== 'person' && type !== 'organization');
    if (known || (type === 'organization' && isBody(participant))) found.add(entity);
    else if (type === 'person' && mention.form === 'name' && (isTitled(tree, first) || isApposed(tree, last)))
      found.add(entity);
  }
  return found;
}

export function isPublic({ publics }: Participants, { entity }: Participant): boolean {
  return publics.has(entity);
}
