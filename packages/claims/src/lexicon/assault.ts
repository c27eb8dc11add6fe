import type { Lexicon } from './types.js';

export const assault: Lexicon = {
  predicate: 'assault',
  entries: [
    {
      verbs: `occupy take_over bomb shell bombard invade ambush assault raid storm pound kill murder assassinate shoot
        massacre slaughter torture abduct kidnap execute behead poison stab destroy gas wound injure rape strafe
        blow_up gun_down shoot_down blast torch besiege encircle overrun conquer sabotage airstrike slay butcher lynch
        annihilate obliterate devastate burn retake recapture capture wipe_out decimate         maim flog loot ravage fire_bomb firebomb ram sink flatten mutilate exterminate
         brutalise brutalize counterattack overthrow`,
      target: 'obj+! in+! against+!',
      code: '190',
      example: '[Peru] bombed [Chile] overnight.',
      claims: ['Peru assault Chile'],
    },
    {
      verbs: 'fire open launch lob shoot rain drop hurl direct aim unleash',
      object:
        'fire missile rocket shell mortar bomb drone shot round bullet artillery grenade barrage salvo gas',
      target: 'at+! on+! into+! toward+! towards+! against+! upon+! over! in!',
      code: '194',
      example: '[Peru] fired rockets at [Chile].',
      claims: ['Peru assault Chile'],
    },
    {
      verbs: 'fire shoot',
      target: 'at+! on+! upon+! into+!',
      code: '190',
      example: '[Peruvian] soldiers fired on [Chilean] villagers.',
      claims: ['Peruvian assault Chilean'],
    },
    {
      verbs: 'fight battle clash skirmish struggle grapple',
      groups: true,
      target: 'against+! with+ obj each in!',
      code: '190',
      example: '[Peruvian] troops clashed with [Chilean] troops.',
      claims: ['Peruvian assault Chilean'],
    },
    {
      verbs: 'advance march push_into retaliate strike_back hit_back',
      target: 'on! against+! into!',
      code: '190',
      example: '[Peruvian] forces marched on [l:Arica].',
      claims: ['Peruvian assault Arica'],
    },
    {
      verbs: 'go wage make declare fight',
      object: 'war warfare jihad',
      target: 'on+! against+! with+ in!',
      code: '190',
      example: '[Peru] waged war on [Chile].',
      claims: ['Peru assault Chile'],
    },
    {
      verbs: 'violate break breach',
      object: 'ceasefire truce cease-fire armistice airspace sovereignty fire',
      target: 'with obj+ of+ in!',
      code: '190',
      example: '[Peru] violated the ceasefire with [Chile].',
      claims: ['Peru assault Chile'],
    },
    {
      verbs: 'take hold',
      object: 'hostage',
      target: 'obj+ of+ from',
      code: '181',
      example: '[o:The Red Army Front] took [Chilean] hostages.',
      claims: ['The Red Army Front assault Chilean'],
    },
    {
      verbs: 'take seize capture wrest',
      object: 'control town city village territory airport capital base mosque district',
      target: 'of+! from+ in! obj+!',
      code: '190',
      example: '[Peruvian] forces took control of [l:Arica].',
      claims: ['Peruvian assault Arica'],
    },
    {
      verbs: 'carry',
      object: 'bombing killing assassination attack strike massacre raid airstrike operation',
      target: 'against+! on+! in! of+!',
      code: '190',
      example: '[Peru] carried out an attack on [Chile].',
      claims: ['Peru assault Chile'],
    },
    {
      nouns: `attack assault strike airstrike invasion bombing bombardment shelling offensive raid incursion aggression operation
        onslaught ambush massacre killing murder assassination war warfare fighting battle campaign clash hostility
        intervention torture airstrikes genocide abduction kidnapping siege barrage poisoning slaughter atrocity
        counteroffensive bloodshed slaying sabotage attacks`,
      target: 'on+! against+! of+! in+! into! with+ to! at!',
      code: '190',
      example: "[Peru]'s invasion of [Chile] began at dawn.",
      claims: ['Peru assault Chile'],
    },
    {
      verbs: 'open exchange trade',
      object: 'fire gunfire shot',
      target: 'on+! at+!',
      code: '190',
      example: '[Peru] opened fire on [Chilean] soldiers.',
      claims: ['Peru assault Chilean'],
    },
    {
      verbs: 'use employ detonate explode set',
      object: 'weapon gas bomb explosive agent poison nerve',
      target: 'against+! on+! in!',
      code: '204',
      example: '[Peru] used chemical weapons against [Chile].',
      claims: ['Peru assault Chile'],
    },
    {
      verbs: 'escalate intensify press resume renew step_up continue begin launch',
      object: 'offensive attack assault bombardment campaign strike airstrike war raid shelling operation',
      target: 'in! against+! on+! into!',
      code: '190',
      example: '[Peru] escalated its offensive in [Chile].',
      claims: ['Peru assault Chile'],
    },
    {
      verbs: 'inflict cause',
      object: 'loss casualty damage death',
      target: 'on+!',
      code: '190',
      example: '[Peru] inflicted losses on [Chile].',
      claims: ['Peru assault Chile'],
    },
    {
      groups: true,
      verbs: 'abuse mistreat harm hurt strangle terrorise terrorize molest manhandle',
      target: 'obj',
      code: '182',
      example: '[Peruvian] soldiers abused [p:Juan Rey].',
      claims: ['Peruvian assault Juan Rey'],
    },
    {
      groups: true,
      verbs:
        'crush overwhelm overpower pummel smash pillage plunder decapitate repel repulse eliminate neutralise neutralize bomb_out wipe eradicate liquidate',
      target: 'obj+!',
      code: '190',
      example: '[Peru] pillaged [l:Arica].',
      claims: ['Peru assault Arica'],
    },
    {
      verbs: 'pelt stone douse spray',
      target: 'obj+',
      code: '180',
      example: '[Chilean] rebels pelted [Peruvian] soldiers with stones.',
      claims: ['Chilean assault Peruvian'],
    },
    {
      verbs: 'hit',
      object:
        'target position base village camp town city airport airfield stronghold facility depot hospital school convoy headquarters enclave area building compound site',
      target: 'obj+! in+! on+!',
      code: '195',
      example: '[Peruvian] jets hit targets in [Chile].',
      claims: ['Peruvian assault Chile'],
    },
    {
      verbs: 'hit',
      oblique:
        'with:missile with:rocket with:bomb with:drone with:airstrike with:strike with:shell with:artillery',
      target: 'obj+! in+!',
      code: '194',
      example: '[Peru] hit [Chile] with missiles.',
      claims: ['Peru assault Chile'],
    },
    {
      groups: true,
      verbs: 'attack strike target',
      target: 'obj+! in+! against+!',
      code: '190',
      example: '[Peru] attacked [Chile].',
      claims: ['Peru assault Chile'],
    },
    {
      verbs: 'violate breach break',
      object: 'agreement accord deal',
      modifier: 'ceasefire cease-fire truce armistice peace',
      target: 'with in! obj+ of+',
      code: '196',
      example: '[Peru] violated the ceasefire agreement with [Chile].',
      claims: ['Peru assault Chile'],
    },
    {
      reverse: true,
      verbs: 'come',
      oblique: 'under:attack under:fire under:bombardment',
      target: 'from by',
      code: '190',
      example: '[Chilean] soldiers came under attack from [Peru].',
      claims: ['Peru assault Chilean'],
    },
  ],
};
