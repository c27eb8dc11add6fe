import { expect, it } from 'vitest';
import { singular, verbForms } from './forms.js';

it.each([
  ['attack', ['attack', 'attacks', 'attacked', 'attacking']],
  ['cede', ['cede', 'cedes', 'ceded', 'ceding']],
  ['rally', ['rally', 'rallies', 'rallied', 'rallying']],
  ['ban', ['ban', 'bans', 'baned', 'baning', 'banned', 'banning']],
  ['clash', ['clash', 'clashes', 'clashed', 'clashing']],
])('inflects %s', (verb, forms) => {
  expect(verbForms(verb)).toEqual(forms);
});

it.each([
  ['troops', 'troop'],
  ['ties', 'tie'],
  ['supplies', 'supply'],
  ['crisis', 'crisis'],
  ['status', 'status'],
  ['gas', 'gas'],
])('%s → %s', (plural, form) => {
  expect(singular(plural)).toBe(form);
});
