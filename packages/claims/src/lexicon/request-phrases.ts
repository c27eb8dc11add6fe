import type { Entry } from './types.js';

/** Turns of phrase of local papers for `request`. */
export const REQUEST_PHRASES: readonly Entry[] = [
  {
    verbs: 'press push lean',
    oblique: 'on:*',
    target: 'on',
    code: '100',
    example: '[Peru] leaned on [Chile].',
    claims: ['Peru request Chile'],
  },
  {
    verbs: 'present submit deliver',
    object: 'petition appeal request application',
    target: 'to+ iobj',
    code: '100',
    example: '[p:Ana Sol] presented a petition to [o:the City Council].',
    claims: ['Ana Sol request the City Council'],
  },
  {
    verbs: 'petition',
    target: 'obj',
    code: '100',
    example: '[o:The Hill Council] petitioned [o:the High Court].',
    claims: ['The Hill Council request the High Court'],
  },
  {
    verbs: 'invite welcome call_for',
    object: 'proposal tender bid comment',
    target: 'from',
    code: '100',
    example: '[o:The City Council] invited bids from [o:Alpha Bank].',
    claims: ['The City Council request Alpha Bank'],
  },
  {
    verbs: 'set issue give',
    object: 'condition instruction directive order',
    target: 'for to iobj',
    code: '100',
    example: '[Peru] gave instructions to [o:Alpha Bank].',
    claims: ['Peru request Alpha Bank'],
  },
  {
    verbs: 'bid vie apply compete',
    oblique: 'for:contract for:grant for:loan for:licence for:license for:permit for:permission',
    target: 'from to with',
    code: '103',
    example: '[o:Alpha Mines] applied to [o:the City Council] for a permit.',
    claims: ['Alpha Mines request the City Council'],
  },
  {
    verbs: 'beseech enjoin entreat plead',
    target: 'obj with',
    code: '100',
    example: '[p:Ana Sol] pleaded with [p:Juan Rey].',
    claims: ['Ana Sol request Juan Rey'],
  },
];
