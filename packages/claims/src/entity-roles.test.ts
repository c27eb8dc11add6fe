import type { Claim, Entity } from '@newsgraph/schema';
import { expect, test } from 'vitest';
import { withClaimedRoles } from './entity-roles.js';

const span = { start: 0, end: 1 };
const claim = (role: string, over: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  subject: 'p1',
  predicate: 'position-held',
  object: 'o1',
  polarity: 'affirmed',
  modality: 'actual',
  role,
  evidence: { document: 'd1', sentence: span, subject: span, trigger: span, object: span },
  score: 0.9,
  rule: 'relation:position-held:title',
  ...over,
});
const person = (...roles: string[]): Entity => ({
  id: 'p1',
  label: 'Ana Sol',
  type: 'person',
  aliases: [],
  ...(roles.length > 0 ? { roles } : {}),
});

test.each([
  ['claims give roles', [claim('Deputy Foreign Minister')], person(), ['deputy foreign minister']],
  ['names behind a link word stay', [claim('Minister for Trade')], person(), ['minister for Trade']],
  ['letters stay', [claim('CEO')], person(), ['CEO']],
  ['one role once', [claim('Mayor'), claim('mayor')], person('mayor'), ['mayor']],
  [
    'a claim says it in full',
    [claim('former professor of law')],
    person('professor'),
    ['former professor of law'],
  ],
  ['others stay', [claim('mayor')], person('poet'), ['mayor', 'poet']],
])('%s', (_, claims, entity, roles) => {
  expect(withClaimedRoles([entity], claims)[0]!.roles).toEqual(roles);
});

test.each([
  ['negated', claim('mayor', { polarity: 'negated' })],
  ['planned', claim('mayor', { modality: 'planned' })],
  ['of an event', claim('mayor', { predicate: 'consult' })],
  ['of another', claim('mayor', { subject: 'p2' })],
])('%s claims give none', (_, one) => {
  expect(withClaimedRoles([person()], [one])[0]!.roles).toBeUndefined();
});
