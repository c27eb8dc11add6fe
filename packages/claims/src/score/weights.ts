/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: a weight, the feature's name, a bar.
 */
const TABLE = `
  -0.02 accuse organization>organization | -0.021 accuse organization>person | 0.052 accuse person>country |
  -0.041 accuse person>organization | 0.041 accuse person>person | -0.073 adverb | -0.188 after object " |
  0.116 after object 's | 0.076 after object ( | -0.022 after object , | 0.108 after object . |
  0.105 after object ADJ | -0.092 after object ADV | -0.076 after object NOUN | -0.042 after object PROPN |
  0.079 after object VERB | -0.059 after object and | 0.016 after object as | 0.096 after object for |
  -0.037 after object from | 0.137 after object in | -0.053 after object is | 0.028 after object of |
  0.036 after object on | 0.068 after object over | -0.049 after object to | 0.038 after object was |
  0.007 after object with | 0.055 after subject 's | -0.005 after subject ( | 0.097 after subject , |
  -0.056 after subject - | -0.017 after subject . | -0.017 after subject ADJ | -0.04 after subject ADV |
  0.053 after subject NOUN | -0.163 after subject VERB | -0.128 after subject did | 0.008 after subject had |
  0.041 after subject in | 0.12 after subject is | 0.092 after subject of | 0.064 after subject on |
  -0.064 after subject to | 0.016 after subject was | 0.055 after subject would | -0.023 after trigger , |
  0.042 after trigger . | -0.11 after trigger ADJ | 0.035 after trigger ADV | 0.045 after trigger NOUN |
  0.052 after trigger NUM | 0.264 after trigger PROPN | 0.016 after trigger VERB | -0.047 after trigger a |
  0.033 after trigger against | 0.008 after trigger at | 0.027 after trigger between | -0.15 after trigger by |
  -0.117 after trigger for | -0.038 after trigger from | 0.017 after trigger her | -0.113 after trigger him |
  -0.077 after trigger in | -0.057 after trigger of | 0.093 after trigger on | -0.045 after trigger that |
  0.183 after trigger the | -0.149 after trigger to | 0.172 after trigger with | 0.029 agree person>person |
  0.026 aid country>organization | 0.039 aid organization>organization | -0.021 aid person>country |
  -0.059 assault country>country | 0.118 assault country>place | 0.094 assault organization>country |
  -0.031 assault person>person | -0.078 attributed | 0.069 auxiliary | 0.055 before object , |
  0.039 before object . | -0.159 before object ADJ | -0.043 before object NOUN | -0.078 before object NUM |
  0.006 before object PROPN | 0.064 before object VERB | 0.038 before object a | -0.078 before object against |
  -0.009 before object an | -0.101 before object and | -0.008 before object at | 0.072 before object by |
  0.05 before object for | -0.103 before object from | -0.097 before object in | 0.054 before object none |
  0.081 before object of | 0.151 before object on | 0.045 before object that | -0.122 before object the |
  0.042 before object to | 0.059 before object with | -0.054 before subject " | 0.006 before subject 's |
  0.072 before subject , | -0.105 before subject . | -0.017 before subject ADJ | -0.078 before subject ADV |
  0.08 before subject NOUN | -0.043 before subject NUM | 0.01 before subject PROPN | 0.058 before subject VERB |
  -0.083 before subject and | -0.045 before subject by | 0.058 before subject from | 0.056 before subject in |
  -0.035 before subject none | -0.05 before subject of | 0.086 before subject that | -0.077 before subject the |
  -0.053 before trigger , | -0.057 before trigger . | -0.021 before trigger ADJ | 0.027 before trigger ADV |
  0.183 before trigger NOUN | 0.023 before trigger PROPN | 0.006 before trigger a | 0.097 before trigger and |
  -0.049 before trigger had | 0.049 before trigger have | -0.048 before trigger he | -0.059 before trigger is |
  -0.033 before trigger not | 0.034 before trigger of | 0.096 before trigger the | -0.156 before trigger to |
  0.011 before trigger was | -0.108 before trigger which | -0.014 before trigger who |
  0.192 claims of sentence | -0.1 claims of trigger | -0.333 clause depth |
  0.074 coerce organization>organization | 0.071 coerce organization>person | -0.023 coerce person>person |
  1.093 constant | -0.055 consult country>country | -0.098 consult organization>country |
  -0.024 consult organization>organization | -0.1 consult person>country | -0.053 consult person>organization |
  0.187 consult person>person | 0.082 cooperate organization>organization | 0.054 country organization>country |
  -0.017 country-of-citizenship person>country | 0.085 directness | 0.091 employer person>organization |
  -0.037 first sentence | 0.037 head-of-government person>country | 0.049 head-of-state person>country |
  -0.045 kind=noun | 0.205 kind=relation | -0.159 kind=verb | 0.032 located-in place>country |
  -0.051 located-in place>place | -0.119 main verb | -0.017 marker | 0.008 modality=actual |
  -0.061 modality=conditional | -0.052 modality=planned | 0.107 modality=possible |
  -0.014 noun modality=actual | -0.057 object behind against | 0.018 object behind at | 0.031 object behind by |
  0.008 object behind for | -0.116 object behind from | -0.11 object behind in | 0.026 object behind none |
  -0.061 object behind of | 0.136 object behind on | 0.012 object behind to | 0.127 object behind with |
  0.118 object capitals | 0.062 object first | 0.075 object form=adjective | 0.015 object form=name |
  -0.047 object form=pronoun | -0.05 object in front of noun | -0.136 object in front of noun, accuse |
  0.014 object in front of noun, aid | 0.048 object in front of noun, assault |
  0.032 object in front of noun, coerce | 0.008 object in front of noun, concede |
  -0.095 object in front of noun, consult | 0.02 object in front of noun, position-held |
  -0.078 object in front of noun, reject | 0.077 object in front of noun, support | -0.135 object joined |
  -0.038 object link doubt | -0.203 object literal | 0.065 object long name | 0.159 object mentions |
  0.341 object of trigger | -0.141 object steps | 0.066 object subtype=armed group |
  -0.024 object subtype=capital city | -0.127 object subtype=city | 0.142 object subtype=company |
  -0.024 object subtype=country | 0.057 object subtype=government agency |
  -0.085 object subtype=intelligence agency | -0.035 object subtype=intergovernmental organization |
  0.029 object subtype=military branch | 0.037 object subtype=ministry | -0.087 object subtype=none |
  0.095 object subtype=organization | -0.026 object subtype=parliament | -0.081 object subtype=political party |
  0.174 object subtype=politician | -0.089 object subtype=region | -0.057 object subtype=sports team |
  0.037 object subtype=university | -0.005 object type=country | 0.085 object type=organization |
  0.235 object type=person | -0.268 object type=place | 0.175 object unknown | 0.095 object unknown word |
  0.035 object via=acronym | -0.187 object via=alias | 0.075 object via=demonym | -0.045 object via=group |
  0.246 object via=label | 0.091 object via=local | 0.032 object via=metonym | 0.117 object via=nominal |
  -0.047 object via=pronoun | -0.135 object via=short | 0.009 other object |
  0.038 part-of organization>organization | 0.04 party person>organization | -0.126 passive |
  0.029 polarity=affirmed | -0.027 polarity=negated | -0.041 position-held person>country |
  -0.011 position-held person>place | -0.058 predicate=accuse | 0.077 predicate=agree | -0.161 predicate=aid |
  0.033 predicate=assault | 0.01 predicate=coerce | -0.072 predicate=concede | -0.176 predicate=consult |
  0.103 predicate=cooperate | 0.054 predicate=country | -0.017 predicate=country-of-citizenship |
  0.091 predicate=employer | 0.037 predicate=head-of-government | 0.049 predicate=head-of-state |
  -0.02 predicate=located-in | -0.034 predicate=member-of | -0.008 predicate=mobilize |
  0.047 predicate=part-of | 0.04 predicate=party | -0.052 predicate=position-held | -0.101 predicate=protest |
  0.035 predicate=represents | 0.011 predicate=request | -0.081 predicate=retreat | 0.104 predicate=sanction |
  0.315 predicate=support | -0.198 predicate=threaten | -0.022 quoted | 0.058 reject person>person |
  0.221 relation modality=actual | 0.045 represents person>country | -0.019 represents person>organization |
  0.033 request country>country | 0.007 request organization>country |
  -0.022 request organization>organization | 0.031 request organization>person | 0.007 request person>country |
  0.033 request person>organization | -0.058 request person>person | 0.029 rule=event:accuse:verb:accuse |
  -0.023 rule=event:accuse:verb:sue | 0.072 rule=event:agree:verb:agree | -0.013 rule=event:aid:verb:help |
  0.05 rule=event:assault:verb:attack | 0.048 rule=event:assault:verb:kill |
  -0.067 rule=event:consult:noun:meeting | 0.069 rule=event:consult:noun:talk |
  0.033 rule=event:consult:verb:discuss | 0.054 rule=event:consult:verb:meet |
  -0.05 rule=event:consult:verb:speak | 0.068 rule=event:consult:verb:talk |
  -0.116 rule=event:consult:verb:travel | 0.011 rule=event:consult:verb:visit |
  0.051 rule=event:cooperate:verb:work | -0.006 rule=event:reject:verb:refuse |
  0.045 rule=event:request:verb:ask | 0.059 rule=event:request:verb:call_on |
  0.013 rule=event:request:verb:urge | 0.05 rule=event:support:verb:back |
  0.052 rule=event:support:verb:support | -0.026 rule=event:support:verb:thank |
  0.017 rule=relation:country-of-citizenship:copula | -0.016 rule=relation:country-of-citizenship:of |
  -0.005 rule=relation:country-of-citizenship:owner | -0.023 rule=relation:country-of-citizenship:title |
  0.036 rule=relation:employer:copula | 0.033 rule=relation:head-of-government:title |
  0.059 rule=relation:head-of-state:title | 0.039 rule=relation:located-in:address |
  -0.032 rule=relation:member-of:title | 0.021 rule=relation:part-of:owner | 0.043 rule=relation:party:of |
  -0.048 rule=relation:position-held:apposition | 0.042 rule=relation:position-held:title |
  0.015 rule=relation:represents:title | 0.025 sanction country>country | 0.051 sentence ends in " |
  -0.058 sentence ends in . | 0.02 sentence ends in a word | 0.007 sentence is body | -0.018 sentence names |
  -0.034 sentence words | 0.017 subject behind from | 0.01 subject behind none | -0.054 subject behind of |
  -0.015 subject behind to | 0.015 subject capitals | 0.01 subject form=adjective | 0.106 subject form=name |
  -0.083 subject form=nominal | -0.005 subject form=pronoun | 0.011 subject in front of noun |
  0.009 subject in front of noun, assault | -0.008 subject joined | 0.014 subject link doubt |
  -0.016 subject literal | 0.157 subject long name | -0.047 subject mentions | -0.058 subject of trigger |
  -0.073 subject steps | -0.006 subject subtype=armed group | -0.019 subject subtype=company |
  0.14 subject subtype=country | 0.023 subject subtype=intergovernmental organization |
  0.012 subject subtype=military branch | -0.074 subject subtype=none | 0.055 subject subtype=organization |
  0.07 subject subtype=person | -0.094 subject subtype=political party | 0.235 subject subtype=politician |
  -0.107 subject to trigger: commas | 0.052 subject to trigger: names | -0.122 subject to trigger: other marks |
  0.01 subject to trigger: verbs | -0.108 subject to trigger: words | 0.108 subject type=country |
  -0.086 subject type=organization | 0.02 subject type=person | -0.016 subject type=place |
  0.063 subject unknown | -0.111 subject unknown word | -0.079 subject via=acronym | -0.008 subject via=alias |
  0.01 subject via=demonym | -0.014 subject via=group | 0.127 subject via=label | 0.027 subject via=local |
  -0.014 subject via=metonym | -0.05 subject via=nominal | -0.02 subject via=office |
  0.023 subject via=pronoun | 0.068 subject via=surname | 0.107 support country>country |
  -0.013 support country>organization | 0.156 support organization>organization |
  0.049 support organization>person | 0.034 support person>country | 0.011 support person>organization |
  -0.015 support person>person | 0.03 trigger joined | 0.024 trigger tag=, | 0.032 trigger tag=IN |
  0.123 trigger tag=NN | 0.063 trigger tag=NNP | -0.086 trigger tag=NNS | 0.04 trigger tag=POS |
  -0.211 trigger tag=VB | -0.116 trigger tag=VBD | 0.056 trigger tag=VBG | -0.046 trigger tag=VBN |
  0.124 trigger tag=VBZ | -0.052 trigger to object: commas | -0.094 trigger to object: names |
  -0.068 trigger to object: other marks | 0.013 trigger to object: verbs | -0.39 trigger to object: words |
  -0.198 verb modality=actual | -0.061 verb modality=conditional | 0.043 verb modality=demanded |
  -0.031 verb modality=planned | 0.088 verb modality=possible |
`;

/** The weight of each feature by its name; those that are not here weigh nothing. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.split(/\s*\|\s*/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const space = entry.indexOf(' ');
      return [entry.slice(space + 1), Number(entry.slice(0, space))];
    }),
);
