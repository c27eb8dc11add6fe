import type { Entry } from './types.js';

/** Turns of phrase of local papers for `coerce`. */
export const COERCE_PHRASES: readonly Entry[] = [
  {
    verbs: 'fire sack axe dismiss demote',
    person: true,
    target: 'obj',
    code: '172',
    example: '[o:Alpha Bank] fired [p:Juan Rey].',
    claims: ['Alpha Bank coerce Juan Rey'],
  },
  {
    verbs: 'hand give',
    object: 'sentence term fine ban penalty jail suspension',
    target: 'to iobj',
    code: '173',
    example: '[o:The High Court] handed [p:Juan Rey] a jail term.',
    claims: ['The High Court coerce Juan Rey'],
  },
  {
    verbs: 'put throw send lock',
    oblique: 'behind:bar in:jail to:jail to:prison in:prison',
    target: 'obj',
    code: '173',
    example: '[Chile] put [p:Juan Rey] behind bars.',
    claims: ['Chile coerce Juan Rey'],
  },
  {
    verbs: 'pull_over handcuff subpoena impound',
    target: 'obj+',
    code: '173',
    example: '[Chile] handcuffed [p:Juan Rey].',
    claims: ['Chile coerce Juan Rey'],
  },
  {
    verbs: 'impound confiscate seize',
    object: 'ship boat vessel car truck passport phone cargo property boat catch trawler tanker plane',
    target: 'obj+ of+ from belonging',
    code: '171',
    example: '[Chile] impounded a boat of [Peru].',
    claims: ['Chile coerce Peru'],
  },
  {
    verbs: 'take bring',
    oblique: 'into:care under:control into:administration into:receivership',
    target: 'obj',
    code: '172',
    example: '[Peru] brought [o:Alpha Bank] under its control.',
    claims: ['Peru coerce Alpha Bank'],
  },
];
