import type { Lexicon } from './types.js';

const GIFTS = `aid assistance relief help support weapon arms ammunition equipment medicine vaccine food money fund funding
  loan grant supply donation missile tank vehicle ventilator tent doctor blanket fuel training expertise dose
  ambulance package credit mask gun artillery drone plane jet helicopter shelter asylum refuge protection shipment
  truck contribution kit water rice wheat grain cash munition armour armor weaponry hardware medic nurse engineer
  million billion euro dollar pound yen bailout subsidy rescue reconstruction gas oil electricity rupee ruble rouble yuan franc dinar rial real peso rand shekel krona crown lira bread clothing clothes seed fertiliser fertilizer visa scholarship antibiotic insulin serum stipend pension remittance lifeline sanctuary radar rifle uniform`;

export const aid: Lexicon = {
  predicate: 'aid',
  entries: [
    {
      verbs: `aid assist help rescue finance fund bankroll subsidise subsidize sponsor shelter bail_out protect arm supply equip
        feed resupply sustain`,
      target: 'obj comp in!',
      code: '070',
      example: '[Norway] helped [Malawi] after the floods.',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: `give provide send deliver supply donate grant lend ship transfer contribute airlift extend channel
        dispatch disburse pay fly bring allocate award announce approve hand supply sell furnish earmark
        release distribute`,
      object: GIFTS,
      unmanned: true,
      target: 'to+! iobj for+ with in! obj inner',
      code: '070',
      example: '[Norway] sent food to [Malawi].',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: 'provide supply equip furnish present arm',
      oblique: `with:aid with:assistance with:weapon with:arms with:food with:equipment with:support with:ammunition
        with:missile with:vaccine with:fund with:money with:tank with:drone with:weaponry with:help`,
      target: 'obj',
      code: '070',
      example: '[Norway] provided [Malawi] with food.',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: 'send deploy dispatch contribute commit',
      object: 'peacekeeper peacekeepers peacekeeper',
      target: 'to! in!',
      code: '074',
      example: '[Norway] sent peacekeepers to [Malawi].',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: 'deploy send dispatch contribute',
      object: 'troop soldier force police personnel battalion contingent',
      oblique:
        'on:mission to:force to:mission for:mission in:mission of:mission under:mission under:mandate as:peacekeeper as:part for:peacekeeping on:peacekeeping',
      target: 'to+! in!',
      code: '074',
      example: '[Norway] sent troops to [Malawi] on a mission of peace.',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: 'grant give offer receive',
      object: 'asylum refuge citizenship visa sanctuary passport',
      target: 'to iobj',
      code: '075',
      example: '[Norway] granted asylum to [p:Juan Rey].',
      claims: ['Norway aid Juan Rey'],
    },
    {
      verbs: 'open',
      object: 'border door',
      target: 'to+',
      code: '075',
      example: '[Norway] opened its borders to [Malawian] refugees.',
      claims: ['Norway aid Malawian'],
    },
    {
      verbs: 'accept admit take_in welcome host absorb shelter resettle',
      object: 'refugee migrant evacuee family survivor patient',
      target: 'obj+ from',
      code: '075',
      example: '[Norway] accepted [Malawian] refugees.',
      claims: ['Norway aid Malawian'],
    },
    {
      verbs: 'evacuate',
      target: 'obj from!',
      code: '073',
      example: '[Norway] evacuated [Malawian] families.',
      claims: ['Norway aid Malawian'],
    },
    {
      verbs: 'intervene step_in',
      oblique: 'behalf:of on:behalf',
      target: 'of',
      code: '074',
      example: '[Norway] intervened on behalf of [Malawi].',
      claims: ['Norway aid Malawi'],
    },
    {
      nouns: 'aid assistance bailout loan relief donation airlift help funding grant subsidy package',
      target: 'to! for in! with',
      code: '070',
      example: "[Norway]'s aid to [Malawi] doubled.",
      claims: ['Norway aid Malawi'],
    },
    {
      nouns: 'delivery supply provision transfer sale',
      modifier: 'arms weapons military aid humanitarian food missile medical tank emergency',
      target: 'to!',
      code: '072',
      example: "[Norway]'s humanitarian deliveries to [Malawi] doubled.",
      claims: ['Norway aid Malawi'],
    },
    {
      nouns: 'donor supplier backer supporter',
      target: 'to of in!',
      code: '070',
      example: '[Norway] is the largest donor to [Malawi].',
      claims: [],
    },
    {
      verbs: 'provide donate contribute supply give',
      object:
        'tent blanket book bus computer bed kit laptop test tablet generator item boat ambulance oxygen hospital service training',
      target: 'to+! for+! in!',
      code: '070',
      example: '[Norway] has donated tents to [Malawi].',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: 'send dispatch deploy fly',
      object: 'team expert specialist nurse firefighter rescuer convoy hospital ventilator cargo',
      modifier: 'medical humanitarian rescue relief aid emergency forensic',
      target: 'to+! in!',
      code: '073',
      example: '[Norway] sent a medical team to [Malawi].',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: 'safeguard shield guard escort stabilise stabilize reimburse compensate nurse feed',
      target: 'obj+!',
      code: '074',
      example: '[Norway] is safeguarding [Malawi].',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: 'spend allocate raise commit',
      object: 'money million billion euro dollar fund aid',
      target: 'in! to+ for+ inner',
      code: '071',
      example: '[Norway] spent money to rebuild [Malawi].',
      claims: ['Norway aid Malawi'],
    },
    {
      reverse: true,
      whole: true,
      verbs: 'receive get obtain secure accept',
      object:
        'aid assistance relief help support weapon arms ammunition equipment medicine vaccine food money fund funding loan grant supply donation missile tank drone million billion gas ventilator shipment package asylum',
      target: 'from',
      code: '070',
      example: '[Malawi] received food from [Norway].',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: 'provide supply give furnish share',
      object: 'intelligence photograph photo information satellite image imagery guidance advice expertise',
      target: 'to+ iobj with',
      code: '070',
      example: '[Norway] provided satellite images to [Malawi].',
      claims: ['Norway aid Malawi'],
    },
    {
      verbs: 'hand_over hand_out',
      object: 'medicine food aid relief tent money supply vaccine blanket equipment cheque check',
      target: 'to+',
      code: '070',
      example: '[Norway] handed over medicine to [Malawi].',
      claims: ['Norway aid Malawi'],
    },
  ],
};
