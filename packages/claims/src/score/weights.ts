/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: a weight, the feature's name, a bar.
 */
const TABLE = `
  -0.019 accuse country>country | 0.018 accuse organization>organization | 0.085 accuse organization>person |
  0.046 accuse person>country | -0.07 accuse person>organization | 0.133 accuse person>person | -0.057 adverb |
  -0.201 after object " | -0.128 after object ' | -0.192 after object 's | 0.015 after object ( |
  0.186 after object , | 0.024 after object - | 0.095 after object . | 0.008 after object ; |
  0.239 after object ADJ | 0.01 after object ADV | -0.011 after object NOUN | -0.322 after object PROPN |
  0.18 after object VERB | -0.101 after object and | 0.042 after object as | 0.046 after object at |
  0.025 after object by | 0.172 after object for | 0.041 after object from | -0.084 after object had |
  0.017 after object has | 0.024 after object in | -0.05 after object is | 0.025 after object of |
  0.087 after object on | 0.035 after object over | -0.097 after object that | -0.01 after object to |
  0.054 after object was | 0.043 after object with | -0.04 after subject 's | 0.12 after subject ( |
  -0.029 after subject ) | 0.096 after subject , | -0.084 after subject - | -0.029 after subject . |
  0.027 after subject ADJ | 0.084 after subject ADV | 0.084 after subject NOUN | -0.05 after subject PROPN |
  -0.06 after subject VERB | 0.098 after subject and | -0.068 after subject are | -0.06 after subject at |
  -0.072 after subject did | 0.027 after subject for | -0.014 after subject had | 0.007 after subject has |
  0.043 after subject have | 0.063 after subject in | 0.206 after subject is | 0.105 after subject on |
  0.012 after subject to | -0.175 after subject was | 0.006 after subject will | 0.06 after subject would |
  -0.187 after trigger , | 0.083 after trigger . | -0.09 after trigger ADJ | 0.09 after trigger ADV |
  0.061 after trigger NOUN | -0.01 after trigger NUM | 0.188 after trigger PROPN | 0.011 after trigger VERB |
  -0.036 after trigger a | 0.081 after trigger against | 0.01 after trigger and | 0.113 after trigger at |
  0.022 after trigger between | -0.07 after trigger both | -0.1 after trigger by | -0.126 after trigger for |
  -0.005 after trigger from | -0.043 after trigger her | -0.173 after trigger him | 0.05 after trigger his |
  -0.07 after trigger in | 0.18 after trigger of | 0.06 after trigger on | -0.059 after trigger that |
  0.136 after trigger the | -0.12 after trigger to | -0.046 after trigger who | 0.095 after trigger with |
  -0.039 agree country>country | 0.118 agree organization>organization | -0.124 agree organization>person |
  0.06 agree person>person | 0.036 aid country>organization | 0.028 aid organization>organization |
  -0.122 aid organization>place | -0.01 aid person>country | -0.021 assault country>country |
  -0.037 assault country>organization | 0.141 assault country>place | 0.09 assault organization>country |
  -0.019 assault organization>place | -0.082 assault person>person | -0.205 attributed | 0.026 auxiliary |
  0.015 before object " | 0.097 before object 's | -0.034 before object ( | 0.132 before object , |
  0.009 before object - | 0.084 before object . | -0.11 before object ADJ | -0.032 before object ADV |
  0.009 before object NOUN | -0.114 before object NUM | -0.033 before object PROPN | 0.093 before object VERB |
  0.062 before object a | -0.048 before object against | -0.084 before object an | 0.038 before object and |
  0.022 before object at | 0.008 before object by | 0.048 before object for | -0.105 before object from |
  -0.112 before object in | 0.115 before object none | -0.027 before object of | 0.122 before object on |
  -0.091 before object the | -0.011 before object to | -0.089 before object with | -0.063 before object ” |
  -0.089 before subject " | -0.163 before subject 's | 0.042 before subject , | -0.117 before subject - |
  0.021 before subject ADJ | -0.042 before subject ADV | 0.093 before subject NOUN | -0.068 before subject NUM |
  -0.036 before subject PROPN | 0.065 before subject VERB | -0.01 before subject after |
  -0.029 before subject and | 0.018 before subject between | 0.019 before subject by |
  0.052 before subject from | 0.086 before subject in | 0.192 before subject none | -0.03 before subject of |
  0.064 before subject that | -0.04 before subject the | 0.057 before subject to | 0.035 before subject which |
  0.05 before subject with | -0.009 before trigger 's | -0.107 before trigger ) | 0.135 before trigger , |
  0.077 before trigger . | -0.035 before trigger ADJ | 0.005 before trigger ADV | 0.279 before trigger NOUN |
  -0.121 before trigger PROPN | 0.048 before trigger VERB | 0.014 before trigger a | 0.171 before trigger and |
  0.049 before trigger as | -0.082 before trigger for | -0.125 before trigger had | 0.009 before trigger has |
  0.031 before trigger have | -0.051 before trigger his | -0.028 before trigger is | 0.026 before trigger its |
  -0.063 before trigger not | -0.041 before trigger she | -0.019 before trigger the | -0.174 before trigger to |
  -0.035 before trigger was | -0.103 before trigger which | 0.011 before trigger who |
  -0.026 before trigger will | 0.079 before trigger would | 0.153 claims of sentence |
  -0.159 claims of trigger | -0.409 clause depth | -0.054 coerce country>country |
  0.109 coerce organization>organization | -0.044 coerce organization>person | -0.074 coerce person>country |
  0.105 coerce person>person | 1.228 constant | -0.059 consult country>country |
  -0.032 consult organization>organization | -0.042 consult person>country |
  -0.022 consult person>organization | 0.238 consult person>person | 0.063 cooperate organization>organization |
  0.134 country organization>country | 0.047 country-of-citizenship person>country | 0.079 directness |
  -0.092 employer person>organization | -0.417 first person | -0.099 first sentence |
  0.006 head-of-government person>country | 0.113 head-of-state person>country |
  0.074 headquarters organization>place | -0.031 kind=noun | 0.187 kind=relation | -0.133 kind=verb |
  0.037 located-in place>country | -0.057 located-in place>place | -0.047 main verb | -0.099 marker |
  0.011 member-of organization>organization | 0.09 member-of person>organization | 0.088 modality=actual |
  -0.067 modality=conditional | -0.008 modality=demanded | -0.065 modality=planned | 0.054 modality=possible |
  0.191 named together | -0.011 noun modality=actual | 0.011 noun modality=possible |
  -0.071 object behind against | 0.134 object behind at | -0.015 object behind by | 0.065 object behind for |
  -0.117 object behind from | -0.12 object behind in | -0.032 object behind none | 0.049 object behind of |
  0.048 object behind on | 0.02 object behind to | 0.09 object behind with | 0.184 object capitals |
  0.159 object country in text | 0.087 object described in text | -0.007 object first |
  0.108 object form=adjective | 0.029 object form=name | -0.038 object form=nominal |
  -0.053 object form=pronoun | 0.033 object in front of noun | -0.13 object in front of noun, accuse |
  0.033 object in front of noun, assault | -0.051 object in front of noun, coerce |
  -0.14 object in front of noun, consult | 0.04 object in front of noun, country-of-citizenship |
  0.056 object in front of noun, head-of-state | 0.145 object in front of noun, position-held |
  -0.023 object in front of noun, reject | 0.09 object in front of noun, support | -0.11 object joined |
  -0.134 object literal | 0.183 object long name | 0.227 object mentions | -0.27 object namesake |
  -0.062 object nominal of another sentence | 0.08 object nominal: rivals |
  -0.024 object nominal: words since the name | 0.26 object of trigger | 0.179 object office in text |
  -0.271 object pronoun of another sentence | -0.138 object pronoun: rivals |
  -0.161 object pronoun: words since the name | -0.017 object steps | 0.049 object subtype=armed group |
  -0.115 object subtype=artist | -0.01 object subtype=capital city | -0.217 object subtype=city |
  0.278 object subtype=company | 0.045 object subtype=country | 0.01 object subtype=first-level region |
  0.007 object subtype=government agency | -0.053 object subtype=historic state |
  -0.052 object subtype=intelligence agency | 0.043 object subtype=intergovernmental organization |
  0.028 object subtype=military branch | 0.009 object subtype=ministry | -0.166 object subtype=none |
  0.024 object subtype=organization | -0.015 object subtype=parliament | -0.025 object subtype=political party |
  0.05 object subtype=politician | 0.094 object subtype=region | -0.068 object subtype=sports team |
  0.05 object subtype=university | -0.007 object type=country | 0.051 object type=organization |
  0.2 object type=person | -0.219 object type=place | 0.194 object unknown | -0.088 object unknown word |
  0.157 object via=acronym | -0.125 object via=alias | 0.108 object via=demonym | -0.023 object via=group |
  0.391 object via=label | -0.116 object via=local | 0.006 object via=metonym | -0.017 object via=nominal |
  -0.053 object via=pronoun | -0.149 object via=short | -0.027 object via=spelling | -0.021 object via=surname |
  -0.037 object via=team | -0.052 other object | -0.245 part-of organization>organization |
  0.16 party person>organization | -0.128 passive | 0.037 polarity=affirmed | -0.034 polarity=negated |
  -0.135 position-held person>country | 0.172 position-held person>organization |
  -0.048 position-held person>place | 0.117 predicate=accuse | -0.005 predicate=agree | -0.154 predicate=aid |
  -0.133 predicate=assault | -0.071 predicate=coerce | -0.064 predicate=concede | -0.033 predicate=consult |
  0.126 predicate=cooperate | 0.134 predicate=country | 0.047 predicate=country-of-citizenship |
  -0.078 predicate=employer | 0.006 predicate=head-of-government | 0.113 predicate=head-of-state |
  0.087 predicate=headquarters | -0.01 predicate=located-in | 0.139 predicate=member-of |
  -0.005 predicate=mobilize | -0.21 predicate=part-of | 0.16 predicate=party | -0.145 predicate=protest |
  0.07 predicate=reject | -0.081 predicate=represents | 0.018 predicate=request | -0.048 predicate=retreat |
  -0.046 predicate=sanction | 0.427 predicate=support | -0.241 predicate=threaten | -0.028 quoted |
  0.048 reject person>person | 0.219 relation modality=actual | -0.069 relation modality=planned |
  0.116 represents person>country | -0.151 represents person>organization | -0.046 represents person>person |
  0.024 request country>country | 0.116 request organization>organization | -0.05 request organization>person |
  0.047 request person>organization | -0.007 request person>person | 0.041 sanction country>country |
  0.007 sentence ends in " | -0.044 sentence ends in . | 0.05 sentence ends in a word | 0.014 sentence is body |
  -0.01 sentence is title | -0.212 sentence names | -0.144 sentence words | 0.081 subject behind between |
  0.084 subject behind by | -0.025 subject behind for | 0.07 subject behind from | 0.061 subject behind in |
  -0.021 subject behind none | -0.008 subject behind of | -0.038 subject behind to |
  -0.012 subject behind with | -0.018 subject capitals | 0.24 subject country in text |
  0.167 subject described in text | 0.03 subject form=adjective | -0.036 subject form=name |
  0.034 subject form=pronoun | -0.035 subject in front of noun | -0.111 subject in front of noun, coerce |
  -0.023 subject in front of noun, country-of-citizenship | 0.034 subject in front of noun, employer |
  -0.016 subject in front of noun, request | -0.188 subject joined | -0.032 subject literal |
  -0.029 subject long name | -0.198 subject mentions | -0.177 subject namesake |
  -0.011 subject nominal of another sentence | 0.038 subject nominal: rivals | -0.08 subject of trigger |
  0.265 subject office in text | 0.018 subject pronoun of another sentence | 0.041 subject pronoun: rivals |
  -0.104 subject pronoun: words since the name | -0.179 subject steps | -0.007 subject subtype=armed group |
  -0.144 subject subtype=artist | -0.057 subject subtype=city | 0.161 subject subtype=company |
  0.119 subject subtype=country | 0.072 subject subtype=intergovernmental organization |
  0.056 subject subtype=military branch | 0.068 subject subtype=none | 0.052 subject subtype=organization |
  0.073 subject subtype=person | -0.135 subject subtype=political party | -0.107 subject subtype=politician |
  0.005 subject to trigger: commas | 0.078 subject to trigger: names | -0.184 subject to trigger: other marks |
  0.049 subject to trigger: verbs | -0.216 subject to trigger: words | 0.116 subject type=country |
  -0.145 subject type=organization | 0.049 subject type=person | 0.245 subject unknown |
  -0.144 subject unknown word | -0.029 subject via=alias | 0.03 subject via=demonym | 0.02 subject via=group |
  0.3 subject via=label | -0.063 subject via=local | -0.026 subject via=metonym | 0.022 subject via=office |
  0.034 subject via=pronoun | -0.114 subject via=spelling | -0.005 subject via=surname |
  0.105 support country>country | 0.024 support country>organization | 0.205 support organization>organization |
  0.149 support organization>person | 0.042 support person>country | -0.102 support person>organization |
  -0.021 support person>person | 0.111 trigger joined | 0.058 trigger tag=, | 0.025 trigger tag=IN |
  0.039 trigger tag=JJ | 0.014 trigger tag=NN | 0.179 trigger tag=NNP | -0.005 trigger tag=NNS |
  -0.22 trigger tag=POS | -0.175 trigger tag=VB | -0.074 trigger tag=VBD | -0.013 trigger tag=VBG |
  0.141 trigger tag=VBN | -0.008 trigger tag=VBP | 0.052 trigger tag=VBZ | 0.076 trigger to object: commas |
  -0.089 trigger to object: names | -0.136 trigger to object: other marks | 0.051 trigger to object: verbs |
  -0.322 trigger to object: words | -0.098 verb modality=actual | -0.067 verb modality=conditional |
  0.037 verb modality=demanded | -0.01 verb modality=planned |
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
