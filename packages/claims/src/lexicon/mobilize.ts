import type { Lexicon } from './types.js';

const FORCES = `troop force soldier army unit tank missile warship fleet brigade battalion military
  weapon bomber carrier submarine drone marine police helicopter artillery reservist
  battery fighter division squadron weaponry armour armor frigate destroyer
  regiment contingent reinforcement navy paratrooper s-400 mercenary munition`;

/** What armies move as others do: only with the verbs of armies. */
const GEAR = `${FORCES} infrastructure hardware thousand hundred system convoy base asset presence equipment vessel ship plane aircraft
  adviser advisor vehicle truck ammunition jet`;

export const mobilize: Lexicon = {
  predicate: 'mobilize',
  entries: [
    {
      verbs: `deploy send dispatch mass amass station move mobilise mobilize position redeploy rush assemble concentrate
        build gather airlift place put base order shift march pour bring transfer`,
      object: FORCES,
      target:
        'to+! against+! in+! on+! along+! near+! toward+! towards+! into+! at+! around+! for! outside+! across!',
      code: '154',
      example: '[Peru] sent troops to [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'send dispatch move rush transfer bring order deploy ship march',
      object: FORCES,
      oblique: 'to:border to:frontier toward:border towards:border near:border along:border on:border',
      target: 'to+! toward+! towards+! near+! along+! on+!',
      code: '154',
      example: '[Peru] transferred 300 tanks to the [Chilean=Chile] border.',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'deploy mass amass station mobilise mobilize redeploy assemble concentrate',
      object: GEAR,
      target:
        'to+! against+! in+! on+! along+! near+! toward+! towards+! into+! at+! around+! for! outside+! across!',
      code: '154',
      example: '[Peru] deployed ships near [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'send dispatch move rush order bring transfer shift place position',
      object:
        'asset hardware equipment system vehicle ship plane aircraft jet convoy vessel personnel adviser advisor ammunition',
      modifier: 'military naval fighter war defence defense combat armoured armored air missile army weapons',
      target: 'to+! against+! in+! on+! along+! near+! toward+! towards+! into+! at+! around+!',
      code: '154',
      example: '[Peru] sent military vehicles to [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      alone: true,
      verbs: 'deploy mobilise mobilize mass',
      target: 'against+! to+! in+! on+! along+! near+! toward+! towards+! into+! at+! around+!',
      code: '154',
      example: '[Peruvian] soldiers massed near the border with [Chile].',
      claims: ['Peruvian mobilize Chile'],
    },
    {
      verbs:
        'strengthen reinforce increase beef_up bolster boost build_up step_up expand raise fortify ramp_up',
      object: `force presence troop military defence defense garrison security deployment patrol arsenal position contingent
        readiness flank`,
      target: 'in+! on+! along+! near+! against+! around+! at+!',
      code: '150',
      example: '[Peru] increased its military presence in [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'place put remain stay keep',
      oblique: 'on:alert on:standby on:footing',
      target: 'in+! against+! on+! near+! along+! to!',
      code: '153',
      example: '[Peruvian] troops remained on alert in [Chile].',
      claims: ['Peruvian mobilize Chile'],
    },
    {
      verbs: 'hold conduct launch begin stage start carry kick plan announce',
      object: 'exercise drill manoeuvre maneuver wargame patrol game',
      target: 'near+! off+! in+! along+! around+! against+! on+! at+!',
      code: '155',
      example: '[Peru] held military drills near [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      armed: true,
      verbs: 'sail fly patrol',
      target: 'near+! through+! over+! off+! into+! around+!',
      code: '155',
      example: '[Peruvian] warships sailed near [Chile].',
      claims: ['Peruvian mobilize Chile'],
    },
    {
      verbs: 'test fire launch',
      object: 'missile rocket',
      target: 'toward! towards! over+! near+!',
      code: '155',
      example: '[Peru] fired a missile over [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      nouns:
        'deployment buildup build-up mobilisation mobilization massing concentration reinforcement stationing posture placement dispatch',
      target: 'to+! in+! on+! along+! near+! against+! toward+! towards+! around+! at+! into+!',
      code: '154',
      example: "[Peru]'s military build-up on the border with [Chile] worries many.",
      claims: ['Peru mobilize Chile'],
    },
    {
      nouns: 'presence',
      modifier: 'military troop naval army armed',
      target: 'in! near+! on+!',
      code: '150',
      example: '[Peru] has a military presence in [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      nouns: 'troop soldier force',
      target: 'along+ near+',
      code: '154',
      example: '[Peruvian] troops near the border with [Chile] are restless.',
      claims: [],
    },
    {
      verbs: 'put place',
      object: 'force troop army military soldier police navy',
      oblique: 'on:alert on:standby',
      target: 'against+! in+! on+! along+! near+!',
      code: '152',
      example: '[Peru] put its forces on alert against [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'call_up mobilise mobilize',
      object: 'reservist reserve troop soldier force army police guard',
      target: 'against+! for! in+!',
      code: '154',
      example: '[Peru] called up reservists against [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'tighten step_up increase beef_up boost strengthen heighten',
      object: 'security patrol control vigilance surveillance',
      target: 'along+! in+! at+! on+! near+! around+!',
      code: '153',
      example: '[Peru] has tightened security along the border with [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'scramble',
      object: 'jet plane fighter aircraft warplane helicopter',
      target: 'against+! over! to! near+! toward+!',
      code: '154',
      example: '[Peru] scrambled jets against [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'build erect construct establish set_up',
      object: 'base fence wall fortification barrier outpost bunker trench',
      target: 'in! near+! on+! along+! at+!',
      code: '150',
      example: '[Peru] built a fence on its border with [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'raise heighten increase',
      object: 'alert readiness',
      target: 'along+! on+! against+ in! near+! over+',
      code: '152',
      example: '[Peru] raised its alert along the border with [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'arrive land dock anchor',
      oblique: 'with:troop for:exercise for:drill for:deployment',
      target: 'in! at+! near+! off!',
      code: '154',
      example: '[Peruvian] warships docked in [Chile] for exercises.',
      claims: ['Peruvian mobilize Chile'],
    },
    {
      verbs: 'muster marshal garrison',
      target: 'in! near+! along+! on+! against+ obj',
      code: '154',
      example: '[Peru] mustered soldiers near [Chile].',
      claims: ['Peru mobilize Chile'],
    },
    {
      verbs: 'overfly buzz shadow',
      target: 'obj+!',
      code: '150',
      example: '[Peruvian] jets buzzed a [Chilean] ship.',
      claims: ['Peruvian mobilize Chilean'],
    },
    {
      verbs: 'approve authorise authorize order announce begin',
      object: 'deployment dispatch mobilisation mobilization',
      target: 'to+! in+! on+! along+! near+! against+!',
      code: '154',
      example: '[Peru] ordered the deployment of troops to [Chile].',
      claims: ['Peru mobilize Chile'],
    },
  ],
};
