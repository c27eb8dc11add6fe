/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: a weight, the feature's name, a bar.
 */
const TABLE = `
  0.01 accuse country>country | -0.048 accuse organization>organization | 0.036 accuse organization>person |
  0.051 accuse person>country | 0.03 accuse person>person | -0.113 adverb | 0.156 after object 's |
  0.121 after object ( | -0.005 after object , | 0.128 after object ADJ | -0.051 after object ADV |
  -0.104 after object NOUN | -0.028 after object PROPN | 0.028 after object VERB | -0.082 after object and |
  0.006 after object by | 0.066 after object for | 0.151 after object in | 0.015 after object of |
  0.045 after object on | 0.072 after object over | -0.044 after object to | 0.02 after object was |
  -0.044 after subject ( | -0.067 after subject . | -0.007 after subject ADJ | 0.01 after subject ADV |
  0.016 after subject NOUN | -0.178 after subject VERB | -0.021 after subject and | -0.145 after subject did |
  0.014 after subject had | 0.008 after subject has | 0.056 after subject in | 0.106 after subject is |
  0.102 after subject of | 0.073 after subject on | -0.008 after subject to | 0.053 after subject was |
  0.046 after subject would | 0.036 after trigger , | -0.022 after trigger . | -0.08 after trigger ADJ |
  -0.016 after trigger ADV | 0.016 after trigger NUM | 0.256 after trigger PROPN | 0.012 after trigger VERB |
  -0.064 after trigger a | 0.006 after trigger against | -0.021 after trigger at | 0.021 after trigger between |
  -0.092 after trigger by | -0.11 after trigger for | -0.082 after trigger from | 0.022 after trigger her |
  -0.079 after trigger him | 0.048 after trigger his | -0.049 after trigger in | 0.03 after trigger of |
  0.124 after trigger on | -0.036 after trigger that | 0.137 after trigger the | -0.189 after trigger to |
  0.209 after trigger with | 0.024 agree person>person | 0.021 aid country>country |
  0.031 aid country>organization | 0.072 aid organization>organization | -0.021 aid person>country |
  -0.07 assault country>country | -0.014 assault country>organization | 0.091 assault country>place |
  0.096 assault organization>country | -0.028 attributed | 0.022 auxiliary | 0.064 before object , |
  0.072 before object . | -0.083 before object ADJ | -0.015 before object NOUN | -0.068 before object NUM |
  0.037 before object PROPN | 0.07 before object VERB | 0.035 before object a | -0.062 before object against |
  -0.016 before object an | -0.114 before object and | -0.007 before object at | 0.06 before object by |
  0.047 before object for | -0.131 before object from | -0.119 before object in | 0.061 before object none |
  0.047 before object of | 0.15 before object on | 0.04 before object that | -0.125 before object the |
  -0.008 before object to | 0.017 before object with | -0.071 before subject " | 0.017 before subject 's |
  0.068 before subject , | -0.043 before subject . | -0.037 before subject ADJ | -0.053 before subject ADV |
  0.013 before subject NOUN | -0.029 before subject NUM | 0.068 before subject PROPN |
  0.01 before subject VERB | -0.082 before subject and | -0.058 before subject by | 0.066 before subject from |
  0.031 before subject in | -0.011 before subject none | 0.084 before subject that | -0.074 before subject the |
  0.008 before trigger 's | -0.009 before trigger , | -0.056 before trigger . | 0.035 before trigger ADJ |
  0.019 before trigger ADV | 0.191 before trigger NOUN | 0.07 before trigger PROPN | 0.018 before trigger VERB |
  -0.017 before trigger a | 0.109 before trigger and | -0.033 before trigger had | -0.061 before trigger has |
  0.033 before trigger have | -0.057 before trigger he | -0.08 before trigger is | -0.048 before trigger not |
  0.042 before trigger of | 0.073 before trigger the | -0.082 before trigger to | -0.041 before trigger was |
  0.155 claims of sentence | -0.08 claims of trigger | -0.231 clause depth |
  0.061 coerce organization>organization | -0.059 coerce organization>person |
  -0.089 concede organization>organization | 0.975 constant | 0.03 consult country>country |
  0.042 consult organization>organization | -0.131 consult person>country | -0.053 consult person>organization |
  0.14 consult person>person | 0.067 cooperate organization>organization | 0.03 country organization>country |
  0.011 country-of-citizenship person>country | 0.1 directness | 0.066 employer person>organization |
  -0.016 first sentence | 0.042 head-of-government person>country | 0.047 head-of-state person>country |
  -0.043 kind=noun | 0.192 kind=relation | -0.149 kind=verb | 0.036 located-in place>country |
  -0.076 located-in place>place | -0.109 main verb | -0.117 marker | 0.05 modality=actual |
  -0.005 modality=conditional | -0.022 modality=demanded | -0.08 modality=planned | 0.057 modality=possible |
  0.038 noun modality=actual | -0.044 object behind against | 0.013 object behind at | 0.02 object behind by |
  -0.127 object behind from | -0.132 object behind in | 0.11 object behind none | -0.052 object behind of |
  0.117 object behind on | -0.015 object behind to | 0.105 object behind with | 0.091 object capitals |
  0.049 object form=adjective | -0.021 object form=name | 0.083 object form=nominal |
  -0.065 object form=pronoun | 0.012 object in front of noun | -0.077 object in front of noun, accuse |
  0.049 object in front of noun, aid | 0.043 object in front of noun, assault |
  -0.009 object in front of noun, coerce | -0.062 object in front of noun, consult |
  0.009 object in front of noun, position-held | -0.05 object in front of noun, reject |
  0.055 object in front of noun, support | -0.098 object joined | -0.006 object link doubt |
  -0.171 object literal | 0.03 object long name | 0.198 object mentions | 0.253 object of trigger |
  -0.145 object steps | 0.022 object subtype=armed group | -0.009 object subtype=capital city |
  -0.101 object subtype=city | 0.11 object subtype=company | -0.013 object subtype=first-level region |
  0.052 object subtype=government agency | -0.021 object subtype=intergovernmental organization |
  0.077 object subtype=military branch | -0.022 object subtype=none | 0.097 object subtype=organization |
  -0.026 object subtype=parliament | -0.045 object subtype=political party | 0.131 object subtype=politician |
  -0.093 object subtype=region | 0.017 object type=country | 0.098 object type=organization |
  0.162 object type=person | -0.229 object type=place | 0.176 object unknown | 0.089 object unknown word |
  -0.007 object via=acronym | -0.054 object via=alias | 0.049 object via=demonym | 0.032 object via=group |
  0.188 object via=label | 0.092 object via=local | 0.016 object via=metonym | 0.084 object via=nominal |
  -0.065 object via=pronoun | -0.129 object via=short | -0.015 object via=surname | -0.015 other object |
  0.005 part-of organization>organization | 0.046 party person>organization | -0.144 passive |
  -0.019 polarity=affirmed | 0.021 polarity=negated | -0.04 position-held person>country |
  0.055 position-held person>organization | -0.032 position-held person>place | -0.088 predicate=accuse |
  0.044 predicate=agree | -0.061 predicate=aid | 0.022 predicate=assault | -0.077 predicate=coerce |
  -0.044 predicate=concede | -0.159 predicate=consult | 0.129 predicate=cooperate | 0.03 predicate=country |
  0.011 predicate=country-of-citizenship | 0.066 predicate=employer | 0.042 predicate=head-of-government |
  0.047 predicate=head-of-state | -0.031 predicate=located-in | -0.033 predicate=member-of |
  0.015 predicate=part-of | 0.046 predicate=party | -0.017 predicate=position-held | -0.074 predicate=protest |
  -0.019 predicate=reject | 0.044 predicate=represents | -0.01 predicate=request | -0.061 predicate=retreat |
  0.097 predicate=sanction | 0.308 predicate=support | -0.196 predicate=threaten | -0.008 quoted |
  0.01 reject person>person | 0.218 relation modality=actual | 0.044 represents person>country |
  -0.01 represents person>organization | 0.033 request country>country | 0.018 request organization>country |
  0.014 request organization>organization | 0.017 request person>country | 0.026 request person>organization |
  -0.074 request person>person | 0.047 rule=event:accuse:verb:accuse | 0.036 rule=event:agree:verb:agree |
  -0.046 rule=event:aid:verb:help | 0.022 rule=event:assault:verb:attack |
  -0.047 rule=event:assault:verb:defeat | 0.029 rule=event:assault:verb:kill |
  -0.113 rule=event:consult:noun:meeting | 0.069 rule=event:consult:noun:talk |
  -0.085 rule=event:consult:verb:call | 0.052 rule=event:consult:verb:meet |
  -0.048 rule=event:consult:verb:speak | -0.11 rule=event:consult:verb:travel |
  0.07 rule=event:cooperate:verb:work | -0.046 rule=event:reject:verb:refuse |
  0.029 rule=event:request:verb:ask | 0.079 rule=event:request:verb:call_on |
  0.014 rule=event:request:verb:urge | 0.08 rule=event:support:verb:support |
  -0.031 rule=event:support:verb:thank | -0.025 rule=relation:country-of-citizenship:of |
  0.044 rule=relation:country-of-citizenship:owner | -0.023 rule=relation:country-of-citizenship:title |
  0.047 rule=relation:employer:copula | 0.037 rule=relation:head-of-government:title |
  0.058 rule=relation:head-of-state:title | 0.042 rule=relation:located-in:address |
  -0.027 rule=relation:member-of:title | -0.017 rule=relation:part-of:owner | 0.047 rule=relation:party:of |
  -0.06 rule=relation:position-held:apposition | 0.005 rule=relation:position-held:by |
  0.066 rule=relation:position-held:title | 0.028 rule=relation:represents:title |
  0.027 sanction country>country | -0.015 sentence ends in . | 0.012 sentence ends in a word |
  -0.005 sentence ends in ” | -0.018 sentence words | 0.011 subject behind by | -0.009 subject behind for |
  0.047 subject behind from | 0.018 subject behind in | 0.007 subject behind none | -0.055 subject behind of |
  -0.027 subject behind to | -0.033 subject behind with | 0.083 subject capitals |
  0.017 subject form=adjective | 0.052 subject form=name | -0.013 subject form=nominal |
  -0.052 subject form=pronoun | 0.053 subject in front of noun, assault |
  0.011 subject in front of noun, request | -0.173 subject joined | 0.015 subject link doubt |
  -0.036 subject literal | 0.118 subject long name | -0.021 subject mentions | -0.05 subject of trigger |
  -0.044 subject steps | -0.025 subject subtype=armed group | -0.042 subject subtype=city |
  0.186 subject subtype=country | 0.019 subject subtype=intergovernmental organization |
  0.034 subject subtype=military branch | -0.091 subject subtype=none | 0.058 subject subtype=person |
  -0.116 subject subtype=political party | 0.261 subject subtype=politician |
  -0.189 subject to trigger: commas | 0.088 subject to trigger: names | -0.016 subject to trigger: other marks |
  0.027 subject to trigger: verbs | -0.079 subject to trigger: words | 0.155 subject type=country |
  -0.165 subject type=organization | 0.05 subject type=person | -0.036 subject type=place |
  0.078 subject unknown | -0.071 subject unknown word | -0.024 subject via=acronym | -0.035 subject via=alias |
  0.017 subject via=demonym | 0.068 subject via=group | 0.101 subject via=label | 0.012 subject via=local |
  -0.06 subject via=nominal | -0.022 subject via=office | -0.052 subject via=pronoun |
  0.008 subject via=surname | 0.089 support country>country | 0.149 support organization>organization |
  0.023 support person>country | 0.029 support person>person | -0.007 threaten person>person |
  0.132 trigger joined | 0.025 trigger tag=, | 0.031 trigger tag=IN | 0.119 trigger tag=NN |
  0.035 trigger tag=NNP | -0.105 trigger tag=NNS | 0.052 trigger tag=POS | -0.167 trigger tag=VB |
  -0.136 trigger tag=VBD | 0.127 trigger tag=VBG | -0.069 trigger tag=VBN | 0.11 trigger tag=VBZ |
  -0.093 trigger to object: commas | -0.062 trigger to object: names | -0.02 trigger to object: other marks |
  -0.051 trigger to object: verbs | -0.39 trigger to object: words | -0.206 verb modality=actual |
  -0.005 verb modality=conditional | 0.058 verb modality=demanded | -0.047 verb modality=planned |
  0.051 verb modality=possible |
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
