import type { Entry } from './types.js';

/** Turns of phrase of local papers for `aid`. */
export const AID_PHRASES: readonly Entry[] = [
  {
    verbs: 'chip_in pitch_in raise collect',
    object: 'money fund dollar million',
    target: 'for+ to+',
    code: '070',
    example: '[o:The Lions Club] raised money for [o:the Food Bank].',
    claims: ['The Lions Club aid the Food Bank'],
  },
  {
    verbs: 'fly airlift ship truck bring ferry',
    object: 'tonne ton supply medicine food aid tent water vaccine',
    target: 'into! to!',
    code: '073',
    example: '[Norway] flew supplies into [Malawi].',
    claims: ['Norway aid Malawi'],
  },
  {
    verbs: 'foot pay cover pick_up',
    object: 'bill cost tab fee',
    target: 'of+ for+',
    code: '071',
    example: '[Norway] covered the costs of [Malawi].',
    claims: ['Norway aid Malawi'],
  },
  {
    verbs: 'nurse see',
    oblique: 'back:health to:health',
    target: 'obj',
    code: '070',
    example: '[Norway] nursed [Malawi] back to health.',
    claims: ['Norway aid Malawi'],
  },
  {
    verbs: 'make',
    object: 'donation contribution gift',
    target: 'to+',
    code: '070',
    example: '[o:Alpha Bank] made a donation to [o:the Food Bank].',
    claims: ['Alpha Bank aid the Food Bank'],
  },
  {
    verbs: 'pluck save pull',
    oblique: 'from:sea from:water from:river from:flood from:fire from:rubble',
    target: 'obj',
    code: '073',
    example: '[Norway] plucked [p:Juan Rey] from the sea.',
    claims: ['Norway aid Juan Rey'],
  },
  {
    verbs: 'lend give',
    object: 'hand',
    target: 'to iobj',
    code: '070',
    example: '[Norway] lent a hand to [Malawi].',
    claims: ['Norway aid Malawi'],
  },
];
