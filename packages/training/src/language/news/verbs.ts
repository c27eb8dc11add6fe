const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Past tense and past participle of verbs that do not take `-ed`. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(
  list(
    'meet met met, hold held held, give gave given, send sent sent, sell sold sold, lend lent lent, tell told told, say said said, take took taken, bring brought brought, begin began begun, leave left left, seek sought sought, withdraw withdrew withdrawn, speak spoke spoken, fly flew flown, strike struck struck, shoot shot shot, lead led led, win won won, fight fought fought, break broke broken, cut cut cut, let let let, put put put, set set set, buy bought bought, build built built, pay paid paid, make made made, find found found, freeze froze frozen, throw threw thrown, write wrote written, see saw seen, think thought thought, know knew known, keep kept kept, show showed shown, swear swore sworn, overthrow overthrew overthrown, forbid forbade forbidden, beat beat beaten, lose lost lost, hit hit hit, hurt hurt hurt, stand stood stood, grow grew grown, draw drew drawn, go went gone, come came come, become became become, get got got, do did done, have had had, undergo underwent undergone, choose chose chosen, offer offered offered, order ordered ordered, visit visited visited, threaten threatened threatened, transfer transferred transferred, deter deterred deterred, admit admitted admitted, permit permitted permitted, ban banned banned, plan planned planned, stop stopped stopped, drop dropped dropped, rob robbed robbed, commit committed committed, refer referred referred, bar barred barred, scrap scrapped scrapped, urge urged urged, back backed backed, side sided sided',
  ).map((row) => {
    const [base, past, participle] = row.split(' ') as [string, string, string];
    return [base, [past, participle]] as const;
  }),
);

/** Verbs that double their last letter before an ending. */
const DOUBLED =
  /^(?:transfer|deter|admit|permit|ban|plan|stop|drop|rob|commit|refer|bar|scrap|expel|compel|control|cut|let|put|set|hit|get|win|begin|swim|run|quit|shut)$/;

/** A verb's form by its Penn tag (VB, VBP, VBZ, VBD, VBN, VBG). */
export function inflect(base: string, tag: string): string {
  const stem = DOUBLED.test(base) ? base + base.at(-1) : base;
  if (tag === 'VBZ') {
    if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
    return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  }
  if (tag === 'VBG') return /[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  if (tag === 'VBD' || tag === 'VBN') {
    const irregular = IRREGULAR[base];
    if (irregular) return irregular[tag === 'VBD' ? 0 : 1];
    if (base.endsWith('e')) return `${base}d`;
    return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  }
  return base;
}

/** Verbs whose object is another actor. */
export const AT_ACTOR =
  list(`accuse, blame, condemn, criticise, denounce, praise, support, back, thank, attack, invade, bomb, shell, strike, threaten, warn, visit, meet, invite, recognise, sue, sanction, punish, defend, betray,
congratulate, isolate, pressure, rebuke, slam, welcome, host, join, fight, contact, phone, call, brief, arm, fund, train, mock, summon, expel, overthrow, occupy, face, help, assist, protect, trust, question, challenge, confront, outrage, provoke, target, hit`);

/** Verbs whose object is a thing. */
export const AT_THING =
  list(`reject, welcome, accept, approve, sign, oppose, support, back, deny, dismiss, criticise, condemn, propose, discuss, announce, cancel, postpone, suspend, veto, ratify, violate, break, break, resume, launch, block, ban, delay, review,
defend, denounce, ease, end, extend, fund, halt, impose, join, lift, lead, monitor, negotiate, offer, prepare, present, protest, scrap, stop, strengthen, tighten, call, hold, host, seek, demand, order, withdraw, freeze, cut, close, abandon, expand, limit, raise, consider, back`);

/** Verb, object, preposition: `imposed sanctions on X`, `sent troops to X`. */
export const TRANSFERS: readonly (readonly [string, string, string])[] = list(`
impose sanctions on, impose tariffs on, impose restrictions on, lift sanctions on, lift restrictions on, tighten sanctions against, send troops to, send weapons to, send aid to, send envoys to, send diplomats to, send a warship to,
deploy troops to, deploy missiles in, deploy peacekeepers to, move troops to, move tanks towards, withdraw troops from, withdraw diplomats from, withdraw support from, pull troops from, provide aid to, provide weapons to, provide support to, provide training to,
give aid to, give support to, offer help to, offer asylum to, offer aid to, offer support to, grant asylum to, grant loans to, supply gas to, supply weapons to, deliver vaccines to, deliver tanks to, donate vaccines to, donate supplies to, sell missiles to, sell jets to,
lend money to, hold talks with, hold drills with, hold exercises with, sign a treaty with, sign an agreement with, sign a deal with, reach an agreement with, reach a deal with, strike a deal with, break ties with, cut ties with, sever relations with, restore relations with,
resume talks with, suspend talks with, suspend aid to, suspend cooperation with, cancel talks with, freeze relations with, launch missiles at, launch attacks on, launch an attack on, launch an invasion of, carry out strikes against, stage protests against, file a complaint against, file charges against,
lodge a protest with, issue a warning to, issue an ultimatum to, make threats against, make concessions to, make accusations against, express support for, express solidarity with, express concern about, voice support for, pledge support for, pledge aid to, promise help to, seek help from, seek talks with, seek support from,
recall ambassadors from, expel diplomats of, exchange prisoners with, exchange fire with, share intelligence with, discuss trade with, discuss security with, discuss cooperation with, close borders with, close borders to, open fire on, fire missiles at, fire rockets at, drop bombs on, take action against, take part in talks with, tighten controls on, hand prisoners to, owe money to, buy gas from, buy weapons from, demand concessions from, demand an apology from, receive aid from, receive weapons from
`).map((row) => {
  const words = row.split(' ');
  const preposition = words.at(-1)!;
  return [words[0]!, words.slice(1, -1).join(' '), preposition] as const;
});

/** Verb and preposition before an actor. */
export const WITH_ACTOR: readonly (readonly [string, string])[] = list(`
meet with, talk to, talk with, speak to, speak with, agree with, clash with, cooperate with, negotiate with, side with, appeal to, apologise to, retaliate against, fight against, protest against, turn to, rely on, depend on, complain about, border on, trade with, work with, compete with, break with, ally with, fire on, listen to, respond to, turn against, vote against, appeal to, lobby against
`).map((row) => row.split(' ') as [string, string]);

/** Verb, object, `of`/`for`/`with` and a thing or an act: `accused X of supplying weapons`. */
export const OF_ACT: readonly (readonly [string, string])[] = list(
  'accuse of, accuse of, accuse of, suspect of, blame for, criticise for, praise for, thank for, condemn for, punish for, warn against, stop from, prevent from, charge with',
).map((row) => row.split(' ') as [string, string]);

/** Verbs that take an object and `to` with a verb; which label the object has in the treebanks. */
export const OBJECT_TO: readonly (readonly [string, 'obj' | 'iobj'])[] = [
  ...list('ask, tell, urge').map((verb) => [verb, 'iobj'] as const),
  ...list('order, invite, press, force, allow, help, encourage, permit, pressure, want, expect').map(
    (verb) => [verb, 'obj'] as const,
  ),
];

/** Verbs that take `to` with a verb of the same subject. */
export const SUBJECT_TO = list(
  'refuse, agree, offer, plan, threaten, promise, vow, want, try, decline, decide, pledge, prepare, continue, fail, seek, intend, hope, begin, choose',
);

/** Verbs that take two objects: whom and what. */
export const TWO_OBJECTS: readonly (readonly [string, string])[] = list(`
give aid, give weapons, give money, offer help, offer asylum, offer aid, offer support, offer economic assistance, send weapons, send aid, send military equipment, sell missiles, sell gas, sell weapons, lend money, grant asylum, promise help, promise support, promise military aid, owe money, show support, hand a note, deny access, give a week, give a deadline, send a letter
`).map((row) => {
  const [verb, ...object] = row.split(' ');
  return [verb!, object.join(' ')] as const;
});

/** Verb and particle, before a thing. */
export const PARTICLES: readonly (readonly [string, string])[] = list(
  'rule out, call off, break off, set up, carry out, hand over, give up, step up, cut off, turn down, put off, take over, hold back, speed up, shut down, draw up',
).map((row) => row.split(' ') as [string, string]);

export const SAY = list(
  'say, announce, warn, claim, declare, insist, believe, confirm, deny, add, report, argue, predict, fear, stress, suggest, note, hint, reiterate',
);
export const TELL = list('tell, warn, assure, inform, remind');
