import type { Entry } from './types.js';

/** Turns of phrase of local papers for `reject`. */
export const REJECT_PHRASES: readonly Entry[] = [
  {
    verbs: 'reject deny refuse dismiss decline ignore rebuff turn_down throw_out',
    object: 'request application claim appeal bid proposal offer plea petition complaint',
    target: 'obj+ from! of+ by to',
    code: '120',
    example: '[o:The Tax Court] rejected requests from [l:Lod] and [l:Tira].',
    claims: ['The Tax Court reject Lod', 'The Tax Court reject Tira'],
  },
  {
    verbs: 'throw_out toss_out kick_out',
    object:
      'appeal case suit lawsuit claim petition motion plan proposal complaint bid request objection verdict ruling law',
    target: 'by of from obj+ against',
    code: '120',
    example: '[o:The High Court] threw out an appeal by [p:Juan Rey].',
    claims: ['The High Court reject Juan Rey'],
  },
  {
    verbs: 'pour',
    oblique: 'on:idea on:plan on:proposal on:claim on:suggestion',
    target: 'of by',
    code: '120',
    example: '[Peru] poured cold water on the idea of [Chile].',
    claims: ['Peru reject Chile'],
  },
  {
    verbs: 'give',
    object: 'snub rebuff shoulder brush-off',
    target: 'to iobj',
    code: '120',
    example: '[Peru] gave a snub to [Chile].',
    claims: ['Peru reject Chile'],
  },
  {
    verbs: 'walk_out storm_out',
    oblique: 'of:meeting of:talk of:session of:chamber',
    target: 'with',
    code: '128',
    example: '[Peru] walked out of a meeting with [Chile].',
    claims: ['Peru reject Chile'],
  },
  {
    verbs: 'miss skip snub boycott',
    object: 'meeting ceremony hearing summons invitation',
    target: 'with of+ by',
    code: '120',
    example: '[p:Ana Sol] skipped a meeting with [p:Juan Rey].',
    claims: ['Ana Sol reject Juan Rey'],
  },
  {
    verbs: 'resist oppose fight block contest challenge',
    object: 'move plan attempt effort bid takeover eviction extradition order merger demand call pressure',
    target: 'by from of+ obj+',
    code: '120',
    example: '[o:The Hill Council] fought a plan by [o:Alpha Mines].',
    claims: ['The Hill Council reject Alpha Mines'],
  },
  {
    verbs: 'stand_firm hold_out hold_firm',
    target: 'against+',
    code: '120',
    example: '[Peru] held out against [Chile].',
    claims: ['Peru reject Chile'],
  },
];
