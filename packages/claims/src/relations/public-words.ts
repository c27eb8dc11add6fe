import { POS } from '../rel.js';
import { type Tree, word } from '../tree.js';
import { isMatterWord } from './portfolios.js';
import { roleKind } from './role-nouns.js';
import { roleLemma } from './role-words.js';

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** What states and towns have heads for, besides the fields of ministers. */
const PUBLIC =
  set(`police army navy air force forces military marine coast guard security intelligence spy defence defense government
  cabinet parliament parliamentary senate congress assembly house court high supreme constitutional appeals appeal
  district circuit magistrate crown reserve tax revenue customs immigration migration border prison prisons election
  elections electoral ethics anti corruption graft space nuclear atomic majority minority opposition state provincial
  regional county city town village municipal municipality borough ward metropolitan mayoral federal prime vice deputy acting interim
  chief executive general major brigadier colonel lieutenant secretary minister affairs staff protocol commerce
  relations investment investments information communication aviation civil budget planning statistics audit human
  rights ombudsman equality drug narcotics fire rescue disaster emergency weather meteorological park parks wildlife
  forest forestry road roads railway railways port ports food public service services administration administrative
  authorities local home law peace conflict crisis climate digital ict ai technology lands land territory territorial
  republic presidential royal junta transition transitional trade foreign external internal development prosecution
  solicitor attorney auditor comptroller registrar polls poll poverty welfare relief reconstruction reconciliation
  privatisation privatization antitrust competition consumer maritime fisheries livestock agriculture heritage
  antiquities archives museums education higher bench registry treasury exchequer drugs
  station assistant lt lt. gov gov. sen sen. rep rep. press gen gen. col col. maj undersecretary under senior junior lord`);
/** Leaders of such people hold no office of the state. */
const PRIVATE =
  /^(?:tribal|religious|spiritual|communal|corporate|clerical|catholic|muslim|christian|anglican|orthodox|jewish|islamist|islamic|separatist|guerrilla|militant|private|commercial|evangelical|pentecostal|indigenous|criminal)$/;
/** Between a country and its president may stand no other noun than these. */
const OF_HEADS = /^(?:prime|state|vice|deputy|acting|interim|junta|transition|military|then)$/;
/** Bodies that are of the state where a public word stands before them. */
const BODIES =
  /^(?:bank|commission|committee|agency|authority|office|department|bureau|council|board|directorate|division|unit|branch)$/;
const NOUNS = new Set([POS.NOUN, POS.PROPN]);

/** "right-wing", "left-leaning" */
function isHyphenated(tree: Tree, token: number): boolean {
  return word(tree, token - 1) === '-' || (token + 1 < tree.analysis.length && word(tree, token + 1) === '-');
}

function isOffice(tree: Tree, token: number): boolean {
  const kind = roleKind(roleLemma(tree, token));
  return kind === 'office' || kind === 'representative';
}

function isPublicWord(tree: Tree, token: number): boolean {
  const mark = word(tree, token);
  return PUBLIC.has(mark) || isMatterWord(mark) || /^(?:central|national|select|joint|standing)$/.test(mark);
}

/** Do the words between a land and an office leave the office with the land: "Peru's police chief", not "Peru's bank chief"? */
export function isPublic(tree: Tree, from: number, noun: number): boolean {
  if (/^(?:minister|pm)$/.test(roleLemma(tree, noun))) return true; // they have fields of every name
  for (let token = from; token < noun; token++) {
    const mark = word(tree, token);
    if (PRIVATE.test(mark)) return false;
    if (!NOUNS.has(tree.analysis.upos[token]!) || isHyphenated(tree, token)) continue;
    const body = BODIES.test(mark) && token > from && isPublicWord(tree, token - 1);
    if (!body && !isPublicWord(tree, token) && !isOffice(tree, token)) return false;
  }
  return true;
}

/** "Peruvian President", not "Peruvian football president", "Peruvian Senate president". */
export function isHeadOf(tree: Tree, from: number, noun: number): boolean {
  for (let token = from; token < noun; token++)
    if (
      NOUNS.has(tree.analysis.upos[token]!) &&
      !OF_HEADS.test(word(tree, token)) &&
      !isHyphenated(tree, token)
    )
      return false;
  return true;
}

const LED =
  /^(?:rebel|student|business|community|church|gang|cult|youth|protest|tribal|religious|spiritual|separatist|guerrilla|militant|islamist|union|women|indigenous|civic|peasant|opposition)$/;

/** "Kenyan student leader": one of the people; of a "Kenyan airline chief" only the airline is told. */
export function isOfPeople(tree: Tree, from: number, noun: number): boolean {
  return from === noun || LED.test(word(tree, noun - 1));
}
