import { weightsOf } from './table.js';

/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: the weight in an event, that in a relation, the feature's name, a bar.
 */
const TABLE = `
  -0.025 0 accuse country>country | 0.039 0 accuse organization>organization |
  0.099 0 accuse organization>person | 0.026 0 accuse person>country | -0.032 0 accuse person>organization |
  0.136 0 accuse person>person | -0.04 -0.181 adverb | -0.212 -0.026 after object 's |
  -0.072 -0.056 after object ( | 0.239 0.173 after object , | 0 0.052 after object - |
  -0.057 0.272 after object . | 0.099 0.058 after object ADJ | -0.15 0 after object ADV |
  0.128 -0.07 after object NOUN | -0.164 -0.176 after object PROPN | 0.176 0.143 after object VERB |
  0.053 -0.091 after object and | -0.187 0 after object at | 0.219 0 after object for |
  0.061 0 after object from | 0.083 0.099 after object in | 0.151 0 after object of | 0.141 0 after object on |
  0.036 0 after object over | 0.107 0 after object to | -0.064 0 after object was | -0.058 0 after subject 's |
  -0.079 0.06 after subject ( | 0.212 0.144 after subject , | 0.085 -0.099 after subject . |
  0.035 0.099 after subject ADV | -0.011 -0.063 after subject NOUN | -0.133 0.103 after subject VERB |
  0.144 -0.015 after subject and | -0.2 0 after subject had | 0.084 -0.007 after subject has |
  0.042 0.026 after subject in | 0.214 0.178 after subject is | 0.11 -0.184 after subject of |
  0.084 0.097 after subject on | 0.04 0.088 after subject to | -0.117 -0.138 after subject was |
  0.048 -0.007 after subject will | 0.176 0 after subject would | 0.134 0 agree country>country |
  0.119 0 agree organization>organization | 0.113 0 agree person>person | -0.097 0 aid country>country |
  0.017 0 aid country>organization | -0.051 0 assault country>country | 0.109 0 assault country>place |
  0.138 0 assault organization>place | -0.021 -0.073 attributed | 0.149 -0.015 auxiliary |
  0 0.077 before object 's | 0.161 0.086 before object , | 0 0.085 before object - |
  -0.036 0.163 before object . | -0.184 -0.051 before object ADJ | -0.02 0.095 before object NOUN |
  -0.157 -0.051 before object NUM | 0.115 -0.007 before object PROPN | 0.041 -0.019 before object VERB |
  0 0.103 before object a | -0.017 -0.007 before object against | 0 -0.131 before object an |
  0.052 0.198 before object and | 0 -0.054 before object at | 0 -0.051 before object by |
  0.13 -0.038 before object for | -0.005 0 before object from | -0.195 -0.069 before object in |
  0 0.08 before object none | 0.109 -0.027 before object of | 0.27 0 before object on |
  -0.035 -0.053 before object that | -0.312 0.04 before object the | 0.058 -0.175 before object to |
  -0.142 0.062 before object with | -0.013 -0.339 before subject 's | 0.241 -0.091 before subject , |
  -0.183 0.353 before subject . | -0.085 0.036 before subject ADJ | -0.18 0.099 before subject NOUN |
  -0.026 0 before subject NUM | 0.164 0.028 before subject PROPN | 0.061 0.008 before subject VERB |
  -0.035 0 before subject after | -0.103 -0.014 before subject and | -0.099 -0.025 before subject by |
  -0.043 0 before subject if | -0.007 0.032 before subject none | 0 0.061 before subject of |
  -0.01 0 before subject that | 0.157 0.042 before subject the | 0.091 0 between states |
  0.04 0.278 both known | -0.704 -0.203 clause depth | 0.111 0 coerce organization>organization |
  -0.104 0 coerce organization>person | 0.087 0 coerce person>person | 0.023 0.925 constant |
  -0.175 0 consult person>country | -0.179 0 consult person>organization | 0.407 0 consult person>person |
  0.016 0 cooperate country>country | 0.135 0 cooperate organization>organization |
  0 0.131 country organization>country | 0 -0.035 country-of-citizenship person>country |
  0.058 0.331 directness | 0 -0.01 employer person>organization | -0.325 -0.388 first person |
  -0.152 -0.122 first sentence | 0 0.025 head-of-government person>country |
  0 0.073 head-of-state person>country | 0 0.028 head-of-state person>none |
  0 0.092 headquarters organization>place | 0.089 0 kind=verb | 0.49 0.266 known of the page |
  0 0.065 located-in place>country | 0 -0.161 located-in place>place | -0.016 0.031 main verb |
  -0.276 0 marker | 0 0.132 member-of person>organization | -0.202 -0.178 mentions of the page |
  -0.018 0.111 modality=actual | -0.117 0 modality=conditional | 0.118 0 modality=demanded |
  -0.008 0 modality=planned | 0.028 0 modality=possible | 0.082 0.016 named together |
  0.48 0.341 neither known | 0.039 0 noun modality=actual | 0.171 0.431 object acts in public |
  0.178 0.17 object capitals | 0.128 0.13 object country in text | 0.192 0 object described in text |
  0.157 0.098 object first | 0.066 0.139 object form=adjective | 0.171 -0.032 object form=name |
  -0.064 -0.085 object form=nominal | 0 0.155 object form=none | -0.119 -0.174 object form=pronoun |
  0.12 0.143 object in first sentence | 0.036 -0.017 object in front of noun |
  -0.068 0 object in front of noun, accuse | 0.08 0 object in front of noun, assault |
  -0.053 0 object in front of noun, coerce | -0.205 0 object in front of noun, consult |
  0 0.044 object in front of noun, head-of-state | 0 0.051 object in front of noun, position-held |
  0.035 0 object in front of noun, reject | -0.014 0 object in front of noun, sanction |
  0.11 0 object in front of noun, support | -0.178 -0.086 object joined | -0.191 0.018 object literal |
  0.132 0.222 object long name | 0.345 0.102 object mentions | -0.217 -0.303 object namesake |
  -0.06 -0.088 object nominal of another sentence | 0.052 -0.081 object nominal: rivals |
  -0.11 -0.133 object nominal: words since the name | 0.064 0.117 object of trigger |
  0.143 0 object office in text | -0.366 -0.113 object pronoun of another sentence |
  -0.219 -0.127 object pronoun: rivals | -0.264 -0.178 object pronoun: words since the name |
  -0.108 -0.195 object steps | 0.054 -0.147 object subtype=armed group | -0.23 0 object subtype=artist |
  0 0.031 object subtype=capital city | -0.027 -0.256 object subtype=city | 0.168 0.208 object subtype=company |
  0.061 0.082 object subtype=country | 0 0.089 object subtype=first-level region |
  0 -0.005 object subtype=government agency | 0.021 0.194 object subtype=intergovernmental organization |
  0 -0.048 object subtype=military branch | 0 -0.07 object subtype=ministry | -0.072 0 object subtype=none |
  -0.024 0 object subtype=organization | 0 -0.086 object subtype=parliament |
  -0.152 0 object subtype=political party | 0.107 0 object subtype=politician | 0 0.108 object subtype=region |
  0 -0.04 object subtype=sports team | 0 -0.088 object subtype=university | -0.041 0.051 object type=country |
  0 0.155 object type=none | -0.039 -0.057 object type=organization | 0.234 -0.024 object type=person |
  -0.098 -0.076 object type=place | 0.198 0.016 object unknown | -0.092 -0.249 object unknown word |
  0.011 0.127 object via=acronym | 0.082 -0.311 object via=alias | 0.054 0.13 object via=country |
  0.066 0.139 object via=demonym | -0.006 0 object via=group | 0.276 0.183 object via=label |
  -0.098 -0.061 object via=local | 0.138 -0.067 object via=metonym | -0.112 -0.085 object via=nominal |
  0 0.155 object via=none | 0.054 0 object via=office | -0.141 -0.174 object via=pronoun |
  0 -0.086 object via=short | -0.032 0 object via=surname | -0.055 0.42 of one country |
  0.202 -0.221 of two countries | -0.095 -0.137 other object | 0 -0.167 part-of organization>organization |
  0 0.048 party person>organization | -0.143 0 passive | 0.111 0.017 polarity=affirmed |
  -0.105 0 polarity=negated | 0 -0.339 position-held person>country | 0 0.114 position-held person>none |
  0 0.182 position-held person>organization | 0 -0.041 position-held person>place | 0.231 0 predicate=accuse |
  0.15 0 predicate=agree | -0.276 0 predicate=aid | -0.143 0 predicate=assault | -0.117 0 predicate=coerce |
  -0.152 0 predicate=concede | -0.238 0 predicate=consult | 0.059 0 predicate=cooperate |
  0 0.131 predicate=country | 0 -0.035 predicate=country-of-citizenship | 0 0.012 predicate=employer |
  0 0.039 predicate=head-of-government | 0 0.101 predicate=head-of-state | 0 0.102 predicate=headquarters |
  0 -0.097 predicate=located-in | 0 0.123 predicate=member-of | 0.105 0 predicate=mobilize |
  0 -0.143 predicate=part-of | 0 0.048 predicate=party | 0 -0.128 predicate=position-held |
  0.14 0 predicate=reject | 0 -0.022 predicate=represents | 0.176 0 predicate=request |
  0.011 0 predicate=retreat | 0.113 0 predicate=sanction | 0.415 0 predicate=support |
  -0.329 0 predicate=threaten | 0.095 -0.11 quoted | -0.074 0 reject person>person |
  0 0.114 relation modality=actual | 0 0.116 represents person>country |
  0 -0.124 represents person>organization | 0 -0.024 represents person>person |
  0.038 0 request country>country | 0.038 0 request country>organization |
  0.051 0 request organization>country | 0.104 0 request organization>organization |
  -0.081 0 request organization>person | 0.119 0 request person>country | -0.052 0 request person>person |
  -0.008 0 sanction country>country | 0.055 -0.087 sentence is body | -0.048 0.092 sentence is title |
  -0.216 -0.284 sentence names | -0.244 -0.135 sentence words | 0.247 -0.231 subject acts in public |
  0.107 0.067 subject country in text | 0.162 0.221 subject described in text |
  -0.006 0 subject form=adjective | 0.075 0.087 subject form=name | -0.097 0 subject form=nominal |
  0.075 -0.134 subject form=pronoun | 0.038 -0.022 subject in first sentence |
  -0.097 0.005 subject in front of noun | 0.08 0 subject in front of noun, assault |
  -0.066 0 subject in front of noun, coerce | -0.008 0 subject in front of noun, request |
  0.02 -0.061 subject joined | 0 -0.047 subject literal | -0.162 -0.202 subject long name |
  0.058 -0.086 subject mentions | -0.137 -0.118 subject namesake |
  -0.023 0 subject nominal of another sentence | -0.087 0 subject nominal: rivals |
  -0.058 0 subject nominal: words since the name | -0.201 -0.033 subject of trigger |
  0.243 0.331 subject office in text | -0.148 -0.166 subject pronoun of another sentence |
  -0.066 -0.174 subject pronoun: rivals | -0.224 -0.253 subject pronoun: words since the name |
  -0.093 -0.013 subject steps | 0.026 0 subject subtype=armed group | -0.15 0 subject subtype=artist |
  0.112 0.063 subject subtype=company | 0.038 0.091 subject subtype=country |
  0.176 0 subject subtype=intergovernmental organization | -0.022 0 subject subtype=military branch |
  0 0.042 subject subtype=none | 0.034 0 subject subtype=organization | 0 0.071 subject subtype=person |
  -0.14 0 subject subtype=political party | -0.01 0.174 subject subtype=politician |
  -0.089 -0.131 subject to trigger: commas | -0.16 -0.118 subject to trigger: names |
  -0.09 -0.018 subject to trigger: other marks | -0.06 -0.054 subject to trigger: verbs |
  -0.186 -0.271 subject to trigger: words | -0.034 0.091 subject type=country |
  0.011 -0.068 subject type=organization | 0.066 0.05 subject type=person | 0 -0.071 subject type=place |
  0.244 0.047 subject unknown | -0.187 -0.348 subject unknown word | -0.262 0 subject via=acronym |
  0.163 -0.116 subject via=alias | 0.286 0 subject via=country | -0.007 0 subject via=demonym |
  -0.097 0 subject via=group | 0.205 0.179 subject via=label | -0.212 0.184 subject via=local |
  -0.103 0 subject via=metonym | 0.194 0 subject via=office | 0.074 -0.134 subject via=pronoun |
  0 -0.08 subject via=spelling | 0.043 -0.125 subject via=surname | 0.111 0 support country>country |
  -0.018 0 support country>organization | 0.238 0 support organization>organization |
  0.018 0 support organization>person | 0.173 0 support person>country | -0.139 0 support person>organization |
  0.026 0 support person>person | 0.103 -0.114 trigger joined | 0 0.07 trigger tag=, | 0 -0.01 trigger tag=IN |
  0 0.09 trigger tag=JJ | 0.159 0 trigger tag=NN | 0 0.074 trigger tag=NNP | 0.022 0.028 trigger tag=NNS |
  0 -0.273 trigger tag=POS | -0.167 -0.099 trigger tag=VB | 0.159 -0.032 trigger tag=VBD |
  -0.019 0 trigger tag=VBG | 0.012 0.014 trigger tag=VBN | -0.058 0 trigger tag=VBP |
  -0.065 0.038 trigger tag=VBZ | 0.164 -0.158 trigger to object: commas | 0.167 -0.2 trigger to object: names |
  -0.092 -0.146 trigger to object: other marks | 0.039 0.03 trigger to object: verbs |
  -0.348 -0.143 trigger to object: words | -0.029 0 verb modality=actual | -0.059 0 verb modality=conditional |
  0.186 0 verb modality=demanded | -0.074 0 verb modality=planned | 0.064 0 verb modality=possible |
`;

export const WEIGHTS = weightsOf(TABLE);
