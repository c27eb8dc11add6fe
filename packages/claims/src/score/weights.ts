/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: a weight, the feature's name, a bar.
 */
const TABLE = `
  0.05 accuse organization>organization | -0.038 accuse organization>person | 0.041 accuse person>person |
  -0.069 adverb | 0.084 after object 's | 0.096 after object ( | -0.015 after object ) | 0.085 after object , |
  -0.12 after object . | 0.132 after object ADJ | -0.042 after object ADV | -0.125 after object NOUN |
  -0.092 after object PROPN | 0.096 after object VERB | -0.045 after object and | -0.006 after object as |
  0.053 after object at | 0.035 after object by | 0.093 after object for | 0.121 after object in |
  -0.033 after object is | 0.026 after object of | 0.054 after object on | 0.057 after object over |
  -0.052 after object the | -0.05 after object to | 0.069 after object ’s | 0.013 after subject 's |
  -0.018 after subject ( | 0.037 after subject , | -0.012 after subject - | -0.093 after subject . |
  0.014 after subject ADV | -0.081 after subject NOUN | -0.099 after subject VERB | 0.027 after subject and |
  -0.098 after subject did | -0.035 after subject had | 0.03 after subject has | 0.086 after subject in |
  0.144 after subject is | 0.007 after subject of | 0.048 after subject on | -0.086 after subject the |
  0.015 after subject to | 0.043 after subject was | 0.026 after subject would | -0.036 after trigger , |
  0.029 after trigger . | -0.079 after trigger ADJ | -0.036 after trigger ADV | 0.021 after trigger NOUN |
  0.077 after trigger NUM | 0.139 after trigger PROPN | 0.014 after trigger VERB | -0.076 after trigger a |
  0.039 after trigger against | 0.048 after trigger and | -0.051 after trigger at | -0.093 after trigger by |
  -0.091 after trigger for | 0.023 after trigger from | -0.012 after trigger her | -0.062 after trigger him |
  0.022 after trigger his | -0.1 after trigger in | -0.025 after trigger of | 0.062 after trigger on |
  -0.019 after trigger that | 0.184 after trigger the | -0.011 after trigger to | 0.159 after trigger with |
  0.066 aid country>organization | -0.015 aid organization>organization | -0.022 aid person>country |
  -0.111 assault country>country | 0.061 assault country>organization | 0.091 assault country>place |
  0.067 assault organization>country | -0.102 assault person>organization | 0.076 assault person>place |
  -0.047 attributed | -0.006 auxiliary | -0.031 before object ( | 0.128 before object , |
  0.059 before object . | -0.079 before object ADJ | -0.176 before object NOUN | -0.033 before object PROPN |
  0.063 before object VERB | 0.059 before object a | -0.052 before object against | -0.008 before object an |
  -0.035 before object and | -0.031 before object at | 0.083 before object by | 0.064 before object for |
  -0.103 before object from | -0.184 before object in | 0.085 before object none | 0.011 before object of |
  0.111 before object on | 0.046 before object that | -0.048 before object the | 0.031 before object to |
  0.021 before object with | -0.072 before subject " | -0.089 before subject 's | -0.087 before subject , |
  0.039 before subject . | -0.072 before subject ADJ | -0.052 before subject ADV | -0.115 before subject NOUN |
  0.04 before subject PROPN | -0.036 before subject VERB | -0.115 before subject and |
  -0.011 before subject by | -0.054 before subject for | 0.074 before subject from | 0.054 before subject in |
  0.026 before subject none | -0.023 before subject of | 0.067 before subject that | 0.225 before subject the |
  0.017 before trigger 's | 0.042 before trigger ) | -0.206 before trigger , | -0.044 before trigger . |
  0.076 before trigger ADJ | 0.03 before trigger ADV | 0.187 before trigger NOUN | 0.037 before trigger PROPN |
  0.049 before trigger VERB | -0.045 before trigger a | 0.131 before trigger and | -0.053 before trigger been |
  -0.038 before trigger had | -0.028 before trigger has | 0.055 before trigger have | -0.03 before trigger he |
  -0.068 before trigger his | -0.045 before trigger is | -0.005 before trigger its | -0.054 before trigger not |
  0.05 before trigger she | 0.048 before trigger the | -0.076 before trigger to | -0.035 before trigger was |
  0.026 before trigger who | 0.053 before trigger will | 0.053 claims of sentence | -0.224 clause depth |
  0.073 coerce organization>organization | -0.137 concede organization>organization |
  -0.078 concede person>organization | 0.616 constant | -0.069 consult country>country |
  0.005 consult organization>organization | -0.063 consult person>country | -0.1 consult person>organization |
  0.219 consult person>person | 0.12 cooperate organization>organization |
  -0.072 cooperate person>organization | 0.057 country organization>country | 0.106 directness |
  0.007 employer person>organization | -0.031 first sentence | 0.043 head-of-government person>country |
  0.064 head-of-state person>country | -0.139 kind=noun | 0.251 kind=relation | -0.123 kind=verb |
  0.008 located-in place>country | -0.065 located-in place>place | -0.114 main verb | -0.033 marker |
  -0.006 member-of person>organization | 0.077 modality=actual | -0.078 modality=conditional |
  -0.031 modality=demanded | -0.026 modality=planned | 0.06 modality=possible | -0.024 object behind against |
  -0.031 object behind at | 0.053 object behind for | -0.051 object behind from | -0.236 object behind in |
  0.067 object behind none | 0.089 object behind of | 0.118 object behind on | -0.03 object behind to |
  0.038 object behind with | 0.122 object capitals | -0.048 object first | 0.117 object form=adjective |
  0.006 object form=name | 0.053 object form=nominal | -0.123 object form=pronoun |
  -0.127 object in front of noun | -0.018 object in front of noun, accuse | 0.047 object in front of noun, aid |
  0.052 object in front of noun, assault | 0.01 object in front of noun, coerce |
  -0.086 object in front of noun, concede | -0.086 object in front of noun, consult |
  -0.025 object in front of noun, position-held | 0.028 object in front of noun, support |
  0.066 object is amod | 0.061 object is appos | -0.18 object is compound | -0.006 object is conj |
  0.066 object is iobj | 0.016 object is nmod | 0.03 object is nmod:poss | 0.091 object is nsubj |
  -0.054 object is nsubj:pass | -0.04 object is obj | -0.015 object is obl | -0.18 object joined |
  -0.057 object link doubt | -0.138 object literal | 0.041 object long name | 0.134 object mentions |
  0.183 object of trigger | -0.184 object steps | -0.022 object subtype=broadcaster |
  -0.021 object subtype=capital city | -0.188 object subtype=city | 0.123 object subtype=company |
  -0.124 object subtype=country | -0.013 object subtype=first-level region |
  0.044 object subtype=government agency | 0.027 object subtype=historic state |
  -0.069 object subtype=intelligence agency | 0.076 object subtype=intergovernmental organization |
  0.118 object subtype=military branch | 0.054 object subtype=ministry | -0.07 object subtype=none |
  0.073 object subtype=organization | 0.008 object subtype=parliament | 0.008 object subtype=political party |
  0.151 object subtype=politician | -0.034 object subtype=sports team | 0.024 object subtype=university |
  -0.089 object type=country | 0.163 object type=organization | 0.144 object type=person |
  -0.164 object type=place | 0.16 object unknown | -0.048 object unknown word | 0.049 object via=acronym |
  -0.091 object via=alias | 0.117 object via=demonym | 0.231 object via=label | 0.088 object via=local |
  0.026 object via=metonym | 0.085 object via=nominal | -0.123 object via=pronoun | -0.166 object via=short |
  -0.095 object via=spelling | 0.039 object via=surname | 0.014 part-of organization>organization |
  0.046 party person>organization | -0.071 passive | 0.08 polarity=affirmed | -0.077 polarity=negated |
  -0.064 position-held person>country | 0.106 position-held person>organization |
  -0.043 position-held person>place | -0.014 predicate=accuse | 0.09 predicate=agree | -0.128 predicate=aid |
  0.022 predicate=assault | -0.005 predicate=coerce | -0.333 predicate=concede | -0.11 predicate=consult |
  0.094 predicate=cooperate | 0.057 predicate=country | 0.02 predicate=employer |
  0.043 predicate=head-of-government | 0.064 predicate=head-of-state | -0.045 predicate=located-in |
  0.006 predicate=member-of | -0.08 predicate=mobilize | 0.023 predicate=part-of | 0.046 predicate=party |
  -0.102 predicate=protest | 0.086 predicate=reject | 0.014 predicate=represents | -0.031 predicate=request |
  -0.038 predicate=retreat | 0.078 predicate=sanction | 0.318 predicate=support | -0.096 predicate=threaten |
  -0.015 quoted | 0.083 reject person>person | 0.218 relation modality=actual |
  0.069 represents person>country | 0.042 represents person>organization |
  0.016 request organization>organization | 0.018 request organization>person | -0.062 request person>country |
  0.085 request person>organization | 0.047 rule=event:agree:verb:agree | -0.116 rule=event:aid:verb:help |
  0.059 rule=event:assault:verb:attack | -0.117 rule=event:assault:verb:defeat |
  0.063 rule=event:assault:verb:kill | -0.102 rule=event:consult:noun:meeting |
  -0.098 rule=event:consult:verb:call | 0.019 rule=event:consult:verb:discuss |
  0.108 rule=event:consult:verb:meet | -0.069 rule=event:consult:verb:speak |
  -0.127 rule=event:consult:verb:travel | 0.049 rule=event:consult:verb:visit |
  0.082 rule=event:cooperate:verb:buy | 0.059 rule=event:cooperate:verb:work |
  -0.014 rule=event:reject:verb:refuse | 0.081 rule=event:request:verb:ask |
  -0.059 rule=event:support:noun:support | -0.014 rule=event:support:verb:back |
  0.036 rule=event:support:verb:support | 0.031 rule=event:support:verb:thank |
  0.034 rule=relation:country-of-citizenship:copula | -0.024 rule=relation:country-of-citizenship:of |
  -0.006 rule=relation:country-of-citizenship:owner | -0.07 rule=relation:employer:apposition |
  0.062 rule=relation:employer:copula | -0.011 rule=relation:employer:of |
  0.037 rule=relation:head-of-government:title | 0.057 rule=relation:head-of-state:title |
  0.045 rule=relation:located-in:address | -0.018 rule=relation:member-of:title | 0.046 rule=relation:party:of |
  -0.028 rule=relation:party:title | -0.105 rule=relation:position-held:apposition |
  -0.008 rule=relation:position-held:by | -0.025 rule=relation:position-held:copula |
  0.165 rule=relation:position-held:title | 0.017 rule=relation:represents:apposition |
  0.093 sentence ends in . | -0.07 sentence ends in a word | -0.024 sentence ends in ” |
  0.059 sentence is body | -0.055 sentence is title | -0.063 sentence names | -0.026 sentence words |
  0.022 subject behind by | -0.014 subject behind for | 0.041 subject behind from | 0.018 subject behind in |
  0.053 subject behind none | -0.07 subject behind of | 0.021 subject behind with | -0.05 subject capitals |
  -0.013 subject form=adjective | 0.102 subject form=name | -0.045 subject form=nominal |
  -0.039 subject form=pronoun | -0.108 subject in front of noun | 0.07 subject in front of noun, assault |
  -0.079 subject is appos | 0.025 subject is compound | 0.059 subject is conj | 0.051 subject is flat |
  -0.106 subject is nmod | -0.039 subject is nmod:poss | -0.038 subject is nsubj | 0.144 subject is nsubj:pass |
  -0.03 subject is obj | 0.009 subject is obl | 0.04 subject is obl:agent | 0.022 subject is root |
  -0.04 subject joined | 0.017 subject link doubt | -0.051 subject literal | 0.193 subject long name |
  0.023 subject mentions | 0.045 subject of trigger | -0.088 subject steps |
  -0.062 subject subtype=armed group | -0.041 subject subtype=city | 0.014 subject subtype=company |
  0.234 subject subtype=country | 0.078 subject subtype=intergovernmental organization |
  0.044 subject subtype=military branch | -0.029 subject subtype=none | 0.029 subject subtype=organization |
  0.019 subject subtype=person | -0.188 subject subtype=political party | 0.151 subject subtype=politician |
  -0.199 subject to trigger: commas | -0.066 subject to trigger: other marks |
  -0.051 subject to trigger: verbs | -0.156 subject to trigger: words | 0.192 subject type=country |
  -0.056 subject type=organization | -0.081 subject type=person | -0.051 subject type=place |
  -0.038 subject unknown | -0.071 subject unknown word | -0.067 subject via=acronym | -0.044 subject via=alias |
  -0.013 subject via=demonym | 0.249 subject via=label | 0.064 subject via=local | -0.035 subject via=metonym |
  -0.008 subject via=office | -0.039 subject via=pronoun | -0.035 subject via=surname |
  0.075 support country>country | 0.011 support country>organization | 0.074 support organization>organization |
  0.029 support organization>person | -0.005 support person>country | 0.039 support person>organization |
  0.116 support person>person | 0.019 trigger is acl | 0.054 trigger is acl:relcl | -0.134 trigger is advcl |
  -0.04 trigger is appos | -0.016 trigger is case | -0.174 trigger is ccomp | 0.026 trigger is compound |
  0.119 trigger is conj | -0.099 trigger is nmod | 0.173 trigger is nsubj | -0.04 trigger is nsubj:pass |
  -0.007 trigger is obj | 0.029 trigger is obl | 0.045 trigger is parataxis | 0.047 trigger is punct |
  -0.037 trigger is root | -0.025 trigger is xcomp | 0.221 trigger joined | 0.047 trigger tag=, |
  0.017 trigger tag=IN | 0.043 trigger tag=JJ | 0.183 trigger tag=NN | 0.017 trigger tag=NNP |
  -0.077 trigger tag=NNS | -0.033 trigger tag=POS | -0.161 trigger tag=VB | -0.049 trigger tag=VBD |
  0.071 trigger tag=VBG | -0.031 trigger tag=VBN | 0.037 trigger tag=VBZ | -0.113 trigger to object: names |
  -0.038 trigger to object: other marks | -0.038 trigger to object: verbs | -0.413 trigger to object: words |
  -0.151 verb modality=actual | -0.078 verb modality=conditional | 0.044 verb modality=demanded |
  -0.007 verb modality=planned | 0.069 verb modality=possible |
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
