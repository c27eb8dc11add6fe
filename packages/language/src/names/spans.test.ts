import { describe, expect, it } from 'vitest';
import { hashString } from '../model/hash.js';
import { createHashIndex } from '../model/hash-index.js';
import { createWords } from '../model/words.js';
import { COUNTRY } from './gazetteer.js';
import { correctName, type RuleContext } from './spans.js';

const empty = createHashIndex(new Uint32Array(0), new Uint16Array(0));

function contextOf(text: string): RuleContext {
  const words = createWords({ fine: empty, coarse: new Uint8Array(1) }, 64);
  const ids = Int32Array.from(text.split(' '), (word) => words.intern(word, 0, word.length));
  return { words, gazetteer: { phrases: empty, firstWords: empty }, ids, length: ids.length };
}

/** A context in which one word is a country. */
function withCountry(text: string, country: string): RuleContext {
  const key = Uint32Array.of(hashString(country, 5) >>> 0);
  const phrases = createHashIndex(key, Uint16Array.of(1 << COUNTRY));
  return { ...contextOf(text), gazetteer: { phrases, firstWords: empty } };
}

const CLASSES = ['person', 'place', 'body', 'other'];

describe('a name is corrected', () => {
  it.each<[string, string, string | undefined, string?]>([
    ['person', 'President Ana Torvel', 'person: Ana Torvel'],
    ['person', 'Secretary of State', undefined],
    ['body', 'Director of the Grain Board', 'body: Grain Board'],
    ['body', 'Spokesperson for GRB', 'body: GRB'],
    ['body', 'Minister of Health', undefined],
    ['body', 'GRB Chief Commissioner', 'body: GRB'],
    ['person', 'GRB Chief Commissioner', 'body: GRB'],
    ['person', 'JJ King', 'person: JJ King'],
    ['place', 'Norland Grain Board', 'body: Norland Grain Board'],
    ['person', 'Ministry of Trade', 'body: Ministry of Trade'],
    ['place', 'Harbour Board Street', 'place: Harbour Board Street'],
    ['place', 'Harbour City - based', 'place: Harbour City'],
    ['body', 'Rs 50', undefined],
    ['other', 'Q 4', undefined],
    ['person', 'Olympians Ana Torvel', 'person: Ana Torvel'],
    ['person', 'Rear Admiral Ana Torvel', 'person: Ana Torvel'],
    ['person', 'Custodian of the Two Mills', undefined],
    ['person', 'Manager', undefined],
    ['person', 'Ana Torvel SAN', 'person: Ana Torvel'],
    ['person', 'Ana Torvel Sunday', 'person: Ana Torvel'],
    ['person', 'Ana San', 'person: Ana San'],
    ['person', 'Taoiseach Ana Torvel', 'person: Ana Torvel'],
    ['person', 'Ana Torvel - spokesman', 'person: Ana Torvel'],
    ['person', 'Ana Torvel - Sol', 'person: Ana Torvel - Sol'],
    ['body', 'Norin Gael MEPs', 'body: Norin Gael'],
    ['other', 'Jan 22 to Feb 1', undefined],
    ['other', 'No. 1', undefined],
    ['other', 'page25', undefined],
    ['other', 'March of Norin', 'other: March of Norin'],
    ['body', 'State TV', undefined],
    ['body', 'State Grid', 'body: State Grid'],
    ['place', 'Project Torvel', 'other: Project Torvel'],
    ['person', 'Kremlin', 'body: Kremlin'],
    ['person', 'Obamacare', 'other: Obamacare'],
    ['place', 'European', undefined],
    ['body', 'European', 'body: European'],
    ['place', 'Mediterranean', 'place: Mediterranean'],
    ['body', 'N Korean', undefined],
    ['place', 'South American', undefined],
    ['place', 'South Torvel', 'place: South Torvel'],
    ['body', 'African NGO', undefined],
    ['body', 'Norin NGO', 'body: Norin'],
    ['other', 'Article 12', undefined],
    ['other', 'Rescue 12', 'other: Rescue 12'],
    ['other', 'G 20', 'body: G 20'],
    ['other', 'G - 7', 'body: G - 7'],
    ['other', 'G 5', 'other: G 5'],
    ['body', 'Papal', undefined],
    ['body', 'New Yorker', undefined],
    ['body', 'The New Yorker', 'body: The New Yorker'],
    ['person', 'Appeals Court Judge', undefined],
    ['person', 'Insp Ana Torvel', 'person: Ana Torvel'],
    ['person', 'Co Harbour', 'place: Co Harbour'],
    ['body', 'ING', 'body: ING'],
    ['body', 'Regional Director of the Grain Board', 'body: Grain Board'],
    ['body', 'His Majesty', undefined],
    ['body', 'Vice - Prime Minister', undefined],
    ['body', 'NGOs', undefined],
    ['body', 'Norland Grain Board Communications Director', 'body: Norland Grain Board'],
    ['body', 'Sorin Director', 'body: Sorin Director'],
    ['body', 'VP', undefined],
    ['body', 'PM', undefined],
    ['person', 'PM Ana Torvel', 'person: Ana Torvel'],
    ['body', 'PMA', 'body: PMA'],
    ['body', 'Bank of Norland', 'body: Bank of Norland'],
    ['body', 'General Motors', 'body: General Motors'],
    ['body', 'Norland League Secretary', 'body: Norland League', 'Norland League Secretary - General'],
    ['body', 'Norland League', 'body: Norland League', 'Norland League - General'],
    ['body', 'General of the Grain Board', 'body: Grain Board'],
    ['body', 'Secretary - General of the Grain League', 'body: Grain League'],
    ['body', 'Chief Judge of the Harbour Court', 'body: Harbour Court'],
    ['body', 'Dr Abbas', 'person: Abbas'],
    ['body', 'Prof. Ana Torvel', 'person: Ana Torvel'],
    ['body', 'Academy of Sciences Dr', 'body: Academy of Sciences'],
    ['body', 'Treasury CS', 'body: Treasury'],
    ['body', 'Professor Torvel School', 'body: Professor Torvel School'],
    ['person', 'Datuk Ana Torvel', 'person: Ana Torvel'],
    ['body', 'Indigenous', undefined],
    ['body', 'First Nations', undefined],
    ['person', 'Native Americans', undefined],
    ['body', 'First Nations Bank', 'body: First Nations Bank'],
    ['body', 'Tovel First Nation', 'body: Tovel First Nation'],
    ['body', 'Indigenous Lands Trust', 'body: Indigenous Lands Trust'],
    ['person', 'Project Torvel', 'other: Project Torvel'],
    ['person', 'Operation Sol', 'other: Operation Sol'],
    ['person', 'Ana Mission', 'person: Ana Mission'],
    ['body', 'Project Torvel', 'body: Project Torvel'],
    ['place', 'Mission Hills', 'place: Mission Hills'],
  ])('%s "%s" is %s', (nameClass, text, expected, sentence = text) => {
    const context = contextOf(sentence);
    const name = correctName(context, {
      first: 0,
      last: text.split(' ').length,
      nameClass: CLASSES.indexOf(nameClass),
    });
    const words = text.split(' ');
    expect(name && `${CLASSES[name.nameClass]}: ${words.slice(name.first, name.last).join(' ')}`).toBe(
      expected,
    );
  });

  it.each([
    ['under Operation Torvel', 2, [1, 3, 3]],
    ['a mission Torvel led', 2, [2, 3, 0]],
    ['the Norland Mission Torvel led', 3, [3, 4, 0]],
  ] as const)('of a person or an undertaking: "%s"', (text, first, [from, to, nameClass]) => {
    const name = correctName(contextOf(text), { first, last: first + 1, nameClass: 0 });
    expect(name).toEqual({ first: from, last: to, nameClass });
  });

  it.each([
    ['the 8th century BC', 3, undefined],
    ['44 BC', 1, undefined],
    ['to Victoria BC', 2, 'BC'],
  ] as const)('unless it is an era: "%s"', (text, first, expected) => {
    const name = correctName(contextOf(text), { first, last: first + 1, nameClass: 1 });
    expect(name && text.split(' ')[name.first]).toBe(expected);
  });

  it.each([
    ['Norland Secretary of State', [0, 1, 1]],
    ['Norland Grain Board', [0, 3, 2]],
    ['Secretary - General of the Norland', [5, 6, 1]],
  ] as const)('by the countries that are known: "%s"', (text, [first, last, nameClass]) => {
    const name = { first: 0, last: text.split(' ').length, nameClass: 2 };
    expect(correctName(withCountry(text, 'norland'), name)).toEqual({ first, last, nameClass });
  });
});
