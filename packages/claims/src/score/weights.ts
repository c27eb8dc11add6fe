import { weightsOf } from './table.js';

/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: the weight in an event, that in a relation, the feature's name, a bar.
 */
const TABLE = `
  -0.031 0 accuse country>country | 0.042 0 accuse organization>organization |
  0.085 0 accuse organization>person | -0.005 0 accuse person>country | -0.038 0 accuse person>organization |
  0.064 0 accuse person>person | -0.114 -0.16 adverb | -0.146 -0.059 after object 's |
  -0.042 -0.062 after object ( | 0.219 0.128 after object , | 0 0.017 after object - |
  -0.08 0.21 after object . | 0 0.116 after object ADJ | -0.106 0 after object ADV |
  0.073 -0.053 after object NOUN | -0.126 -0.215 after object PROPN | 0.126 0.144 after object VERB |
  0.049 -0.086 after object and | -0.153 0 after object at | 0.158 0 after object for |
  0.006 0.074 after object in | 0.153 0 after object of | 0.076 0 after object on | 0.03 0 after object over |
  0.083 0 after object to | -0.049 0 after object was | 0.017 0 after object with |
  0.011 0.038 after subject 's | -0.076 0.089 after subject ( | 0.144 0.147 after subject , |
  0.089 -0.106 after subject . | 0.026 0.088 after subject ADV | 0.055 -0.06 after subject NOUN |
  -0.116 0.098 after subject VERB | 0.089 0 after subject and | -0.15 0 after subject had |
  0.073 -0.01 after subject has | 0.023 0.024 after subject in | 0.128 0.126 after subject is |
  0.074 -0.151 after subject of | 0.059 0.074 after subject on | 0.022 0.075 after subject to |
  -0.093 -0.129 after subject was | 0.023 -0.016 after subject will | 0.16 0 after subject would |
  0.1 0 agree country>country | 0.104 0 agree organization>organization | 0.105 0 agree person>person |
  -0.086 0 aid country>country | -0.005 0 aid country>organization | -0.055 0 assault country>country |
  0.102 0 assault country>place | 0.102 0 assault organization>place | 0.045 0 attributed | 0.119 0 auxiliary |
  0 0.069 before object 's | 0.137 0.114 before object , | -0.073 0.195 before object . |
  -0.14 -0.1 before object ADJ | 0.054 0.045 before object NOUN | -0.115 -0.038 before object NUM |
  0.052 0.015 before object PROPN | 0.052 0 before object VERB | 0 0.086 before object a |
  -0.014 0 before object against | 0 -0.103 before object an | 0.026 0.146 before object and |
  0 -0.026 before object at | 0.102 -0.033 before object for | -0.007 0 before object from |
  -0.174 -0.051 before object in | 0 0.074 before object none | 0.124 0 before object of |
  0.182 0 before object on | -0.264 0.021 before object the | 0.052 -0.161 before object to |
  -0.14 0.043 before object with | -0.015 -0.295 before subject 's | 0.162 -0.058 before subject , |
  -0.126 0.243 before subject . | -0.062 0.037 before subject ADJ | -0.136 0.143 before subject NOUN |
  -0.027 0 before subject NUM | 0.107 -0.049 before subject PROPN | 0.122 0.06 before subject VERB |
  -0.026 0 before subject after | -0.078 -0.035 before subject and | -0.036 0 before subject by |
  -0.047 0 before subject if | 0 0.072 before subject none | -0.028 0.04 before subject of |
  -0.019 0 before subject that | 0.142 -0.009 before subject the | 0.106 0 between states |
  0.074 0.203 both known | -0.556 -0.15 clause depth | 0.075 0 coerce organization>organization |
  -0.092 0 coerce organization>person | 0.051 0 coerce person>person | 0.618 0.994 constant |
  -0.122 0 consult person>country | -0.134 0 consult person>organization | 0.3 0 consult person>person |
  0.102 0 cooperate organization>organization | 0 0.118 country organization>country |
  0 -0.027 country-of-citizenship person>country | 0.086 0.279 directness |
  0 0.033 employer person>organization | -0.255 -0.331 first person | -0.169 -0.095 first sentence |
  0 0.026 head-of-government person>country | 0 0.088 head-of-state person>country |
  0 0.078 headquarters organization>place | -0.048 0 kind=noun | 0.107 0 kind=verb |
  0.376 0.237 known of the page | 0 0.017 located-in place>country | 0 -0.109 located-in place>place |
  -0.007 0.01 main verb | -0.265 -0.042 marker | 0 0.105 member-of person>organization |
  -0.141 -0.148 mentions of the page | -0.024 0.103 modality=actual | -0.104 0 modality=conditional |
  0.111 0 modality=demanded | -0.022 0 modality=planned | 0.04 0 modality=possible |
  0.112 0.039 named together | 0.402 0.29 neither known | 0.024 0 noun modality=actual |
  0.113 0.317 object acts in public | 0.123 0.11 object capitals | 0.058 0.132 object country in text |
  0.116 0.027 object described in text | 0.168 0.066 object first | 0.029 0.141 object form=adjective |
  0.187 0.052 object form=name | -0.06 -0.058 object form=nominal | -0.126 -0.133 object form=pronoun |
  0.064 0.094 object in first sentence | -0.007 -0.02 object in front of noun |
  -0.07 0 object in front of noun, accuse | -0.041 0 object in front of noun, coerce |
  -0.143 0 object in front of noun, consult | 0 0.039 object in front of noun, head-of-state |
  0 0.017 object in front of noun, position-held | 0.041 0 object in front of noun, reject |
  -0.006 0 object in front of noun, sanction | 0.098 0 object in front of noun, support |
  -0.143 -0.046 object joined | -0.161 0.036 object literal | 0.158 0.179 object long name |
  0.267 -0.007 object mentions | -0.179 -0.192 object namesake |
  -0.059 -0.06 object nominal of another sentence | 0.052 -0.065 object nominal: rivals |
  -0.09 -0.099 object nominal: words since the name | 0.076 0.24 object of trigger |
  0.102 0 object office in text | -0.263 -0.089 object pronoun of another sentence |
  -0.165 -0.107 object pronoun: rivals | -0.228 -0.142 object pronoun: words since the name |
  -0.062 -0.111 object steps | 0.048 -0.123 object subtype=armed group | -0.152 0 object subtype=artist |
  0 0.026 object subtype=capital city | 0.016 -0.157 object subtype=city | 0.142 0.206 object subtype=company |
  0.044 0.109 object subtype=country | 0 0.083 object subtype=first-level region |
  0 -0.021 object subtype=government agency | 0.023 0.187 object subtype=intergovernmental organization |
  0 -0.056 object subtype=military branch | -0.074 -0.063 object subtype=none |
  -0.027 0 object subtype=organization | 0 -0.058 object subtype=parliament |
  -0.111 -0.029 object subtype=political party | 0.109 0 object subtype=politician |
  0 0.091 object subtype=region | 0 -0.027 object subtype=sports team | 0 -0.073 object subtype=university |
  -0.037 0.087 object type=country | -0.04 0 object type=organization | 0.183 -0.009 object type=person |
  -0.074 -0.042 object type=place | 0.138 0.056 object unknown | -0.092 -0.229 object unknown word |
  0 0.161 object via=acronym | 0.071 -0.255 object via=alias | 0.038 0.125 object via=country |
  0.03 0.141 object via=demonym | -0.063 0 object via=group | 0.148 0.213 object via=label |
  -0.037 0.011 object via=local | 0.103 0 object via=metonym | -0.038 -0.058 object via=nominal |
  0.041 0 object via=office | -0.142 -0.132 object via=pronoun | 0 -0.075 object via=short |
  -0.006 0 object via=surname | -0.032 0.433 of one country | 0.213 -0.204 of two countries |
  -0.085 -0.109 other object | 0 -0.139 part-of organization>organization | 0 0.031 party person>organization |
  -0.077 0 passive | 0.079 0.032 polarity=affirmed | -0.076 0 polarity=negated |
  0 -0.242 position-held person>country | 0 0.194 position-held person>organization |
  0 -0.028 position-held person>place | 0.144 0 predicate=accuse | 0.046 0 predicate=agree |
  -0.259 0 predicate=aid | -0.114 0 predicate=assault | -0.107 0 predicate=coerce | -0.089 0 predicate=concede |
  -0.163 0 predicate=consult | 0.113 0 predicate=cooperate | 0 0.118 predicate=country |
  0 -0.027 predicate=country-of-citizenship | 0 0.046 predicate=employer |
  0 0.026 predicate=head-of-government | 0 0.089 predicate=head-of-state | 0 0.087 predicate=headquarters |
  0 -0.099 predicate=located-in | 0 0.102 predicate=member-of | 0.047 0 predicate=mobilize |
  0 -0.119 predicate=part-of | 0 0.031 predicate=party | 0 -0.111 predicate=position-held |
  0.117 0 predicate=reject | 0 -0.028 predicate=represents | 0.189 0 predicate=request |
  0.08 0 predicate=sanction | 0.342 0 predicate=support | -0.256 0 predicate=threaten | 0 -0.072 quoted |
  -0.034 0 reject person>person | 0 0.105 relation modality=actual | 0 0.094 represents person>country |
  0 -0.121 represents person>organization | 0 -0.009 represents person>person |
  0.023 0 request country>country | 0.01 0 request country>organization | 0.029 0 request organization>country |
  0.069 0 request organization>organization | -0.038 0 request organization>person |
  0.087 0 request person>country | 0.057 0 request person>organization | -0.022 0 request person>person |
  -0.015 0 sanction country>country | 0.013 -0.073 sentence is body | -0.008 0.077 sentence is title |
  -0.165 -0.224 sentence names | -0.207 -0.138 sentence words | 0.16 -0.225 subject acts in public |
  0.037 0.181 subject country in text | 0.175 0.158 subject described in text | 0.073 0.101 subject form=name |
  -0.081 0 subject form=nominal | 0.039 -0.142 subject form=pronoun | 0.022 -0.009 subject in first sentence |
  -0.086 0.044 subject in front of noun | -0.056 0 subject in front of noun, coerce |
  0 -0.01 subject in front of noun, country-of-citizenship | -0.051 -0.029 subject joined |
  0 -0.054 subject literal | -0.092 -0.21 subject long name | 0.058 -0.153 subject mentions |
  -0.076 -0.097 subject namesake | -0.062 0 subject nominal of another sentence |
  -0.06 0 subject nominal: rivals | -0.071 0 subject nominal: words since the name |
  -0.139 -0.006 subject of trigger | 0.173 0.252 subject office in text |
  -0.115 -0.153 subject pronoun of another sentence | -0.053 -0.165 subject pronoun: rivals |
  -0.168 -0.252 subject pronoun: words since the name | -0.075 -0.052 subject steps |
  -0.105 0 subject subtype=artist | 0.088 0.052 subject subtype=company | 0.043 0 subject subtype=country |
  0.148 0 subject subtype=intergovernmental organization | -0.02 0.033 subject subtype=none |
  0.027 0 subject subtype=organization | 0 0.058 subject subtype=person |
  -0.19 0 subject subtype=political party | 0.028 0.076 subject subtype=politician |
  0.013 -0.105 subject to trigger: commas | -0.086 -0.053 subject to trigger: names |
  -0.189 0.009 subject to trigger: other marks | -0.057 -0.043 subject to trigger: verbs |
  -0.188 -0.233 subject to trigger: words | -0.005 0 subject type=country |
  -0.015 -0.055 subject type=organization | 0.048 0.053 subject type=person | 0 -0.072 subject type=place |
  0.191 0.032 subject unknown | -0.154 -0.323 subject unknown word | -0.236 0 subject via=acronym |
  0.151 -0.125 subject via=alias | 0.273 0 subject via=country | -0.119 0 subject via=group |
  0.132 0.22 subject via=label | -0.151 0.18 subject via=local | -0.095 0 subject via=metonym |
  -0.107 0 subject via=nominal | 0.145 0 subject via=office | 0.039 -0.142 subject via=pronoun |
  0.043 -0.143 subject via=surname | 0.048 0 support country>country | 0.013 0 support country>organization |
  0.166 0 support organization>organization | 0.036 0 support organization>person |
  0.104 0 support person>country | -0.112 0 support person>organization | 0.077 0 support person>person |
  0.07 -0.108 trigger joined | 0 0.051 trigger tag=, | 0 -0.017 trigger tag=IN | 0 0.078 trigger tag=JJ |
  0.065 -0.017 trigger tag=NN | 0 0.133 trigger tag=NNP | 0 0.006 trigger tag=NNS | 0 -0.239 trigger tag=POS |
  -0.123 -0.094 trigger tag=VB | 0.15 -0.045 trigger tag=VBD | 0.007 0 trigger tag=VBG |
  0.009 0.031 trigger tag=VBN | -0.06 0.029 trigger tag=VBZ | 0.121 -0.11 trigger to object: commas |
  0.074 -0.171 trigger to object: names | -0.078 -0.155 trigger to object: other marks |
  0.008 0.015 trigger to object: verbs | -0.372 -0.092 trigger to object: words |
  -0.029 0 verb modality=actual | -0.067 0 verb modality=conditional | 0.164 0 verb modality=demanded |
  -0.022 0 verb modality=planned | 0.06 0 verb modality=possible |
`;

export const WEIGHTS = weightsOf(TABLE);
