/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: a weight, the feature's name, a bar.
 */
const TABLE = `
  -0.047 accuse country>country | 0.025 accuse organization>organization | 0.092 accuse organization>person |
  -0.033 accuse person>organization | 0.077 accuse person>person | -0.162 adverb | -0.151 after object 's |
  -0.095 after object ( | 0.037 after object ) | 0.287 after object , | 0.029 after object - |
  0.053 after object . | 0.212 after object ADJ | -0.062 after object ADV | -0.038 after object NOUN |
  -0.372 after object PROPN | 0.243 after object VERB | 0.037 after object and | 0.02 after object as |
  -0.082 after object at | 0.126 after object for | 0.011 after object from | -0.012 after object has |
  0.103 after object in | 0.006 after object is | 0.077 after object of | 0.07 after object on |
  0.016 after object over | 0.085 after object to | -0.041 after object was | 0.037 after object with |
  0.039 after subject 's | 0.051 after subject ( | 0.163 after subject , | -0.013 after subject . |
  0.031 after subject ADJ | 0.089 after subject ADV | 0.018 after subject NOUN | -0.168 after subject PROPN |
  -0.024 after subject VERB | 0.065 after subject and | 0.045 after subject for | -0.162 after subject had |
  0.06 after subject has | 0.049 after subject in | 0.243 after subject is | -0.078 after subject of |
  0.148 after subject on | 0.075 after subject to | -0.217 after subject was | 0.167 after subject would |
  0.09 agree country>country | 0.101 agree organization>organization | 0.109 agree person>person |
  -0.069 aid country>country | -0.02 aid country>organization | -0.054 assault country>country |
  0.106 assault country>place | 0.085 assault organization>place | -0.028 assault person>person |
  -0.078 attributed | 0.074 auxiliary | 0.147 before object 's | 0.124 before object , | 0.114 before object . |
  -0.201 before object ADJ | 0.118 before object NOUN | -0.111 before object NUM | 0.066 before object PROPN |
  0.059 before object VERB | 0.08 before object a | -0.015 before object against | -0.107 before object an |
  0.131 before object and | -0.008 before object at | -0.052 before object by | 0.06 before object for |
  -0.061 before object from | -0.132 before object his | -0.164 before object in | 0.103 before object none |
  -0.042 before object of | 0.153 before object on | -0.029 before object that | -0.129 before object the |
  -0.097 before object to | -0.055 before object with | -0.096 before subject " | -0.302 before subject 's |
  0.063 before subject , | 0.089 before subject . | -0.032 before subject ADJ | -0.013 before subject ADV |
  -0.022 before subject NOUN | -0.099 before subject NUM | 0.025 before subject PROPN |
  0.116 before subject VERB | -0.03 before subject after | -0.111 before subject and |
  -0.031 before subject by | -0.036 before subject if | 0.065 before subject in | 0.102 before subject none |
  0.03 before subject of | 0.02 before subject that | 0.115 before subject the | -0.015 before subject which |
  0.025 before subject with | 0.075 between states | -0.54 clause depth |
  0.084 coerce organization>organization | -0.068 coerce organization>person | 0.047 coerce person>person |
  1.134 constant | -0.05 consult country>country | -0.111 consult person>country |
  -0.179 consult person>organization | 0.315 consult person>person | 0.107 cooperate organization>organization |
  0.159 country organization>country | 0.13 directness | -0.065 employer person>organization |
  -0.48 first person | -0.076 first sentence | 0.044 head-of-government person>country |
  0.115 head-of-state person>country | 0.096 headquarters organization>place | -0.122 kind=noun |
  0.184 kind=relation | 0.014 kind=verb | 0.01 located-in place>country | -0.076 located-in place>place |
  -0.101 main verb | -0.292 marker | 0.103 member-of person>organization | 0.063 modality=actual |
  -0.102 modality=conditional | 0.104 modality=demanded | -0.149 modality=planned | 0.085 modality=possible |
  0.208 named together | 0.007 noun modality=actual | 0.187 object capitals | 0.154 object country in text |
  0.175 object described in text | 0.129 object first | 0.156 object form=adjective | 0.166 object form=name |
  -0.168 object form=nominal | -0.125 object form=pronoun | 0.027 object in front of noun |
  -0.116 object in front of noun, accuse | 0.005 object in front of noun, assault |
  -0.023 object in front of noun, coerce | -0.112 object in front of noun, consult |
  0.048 object in front of noun, head-of-state | 0.055 object in front of noun, position-held |
  0.05 object in front of noun, reject | -0.03 object in front of noun, sanction |
  0.068 object in front of noun, support | -0.101 object joined | -0.134 object literal |
  0.278 object long name | 0.291 object mentions | -0.355 object namesake | 0.185 object of trigger |
  0.166 object office in text | -0.286 object pronoun of another sentence | -0.186 object pronoun: rivals |
  -0.194 object pronoun: words since the name | -0.057 object steps | -0.153 object subtype=artist |
  -0.023 object subtype=capital city | -0.134 object subtype=city | 0.351 object subtype=company |
  0.15 object subtype=country | 0.027 object subtype=first-level region |
  0.047 object subtype=government agency | -0.071 object subtype=historic state |
  0.082 object subtype=intergovernmental organization | 0.017 object subtype=military branch |
  -0.034 object subtype=ministry | -0.129 object subtype=none | -0.021 object subtype=organization |
  -0.116 object subtype=parliament | -0.023 object subtype=political party | 0.096 object subtype=politician |
  0.105 object subtype=region | -0.012 object subtype=sports team | -0.076 object subtype=university |
  0.068 object type=country | -0.115 object type=organization | 0.185 object type=person |
  -0.091 object type=place | 0.24 object unknown | -0.188 object unknown word | 0.185 object via=acronym |
  -0.161 object via=alias | 0.126 object via=country | 0.156 object via=demonym | -0.157 object via=group |
  0.268 object via=label | -0.045 object via=local | 0.018 object via=metonym | -0.052 object via=nominal |
  0.041 object via=office | -0.151 object via=pronoun | -0.157 object via=short | -0.018 object via=surname |
  -0.061 other object | -0.168 part-of organization>organization | 0.11 party person>organization |
  -0.154 passive | 0.077 polarity=affirmed | -0.071 polarity=negated | -0.159 position-held person>country |
  0.155 position-held person>organization | -0.052 position-held person>place | 0.122 predicate=accuse |
  0.027 predicate=agree | -0.291 predicate=aid | -0.117 predicate=assault | -0.112 predicate=coerce |
  -0.082 predicate=concede | -0.197 predicate=consult | 0.116 predicate=cooperate | 0.159 predicate=country |
  -0.047 predicate=employer | 0.044 predicate=head-of-government | 0.115 predicate=head-of-state |
  0.104 predicate=headquarters | -0.056 predicate=located-in | 0.113 predicate=member-of |
  0.04 predicate=mobilize | -0.135 predicate=part-of | 0.11 predicate=party | -0.087 predicate=position-held |
  0.139 predicate=reject | -0.025 predicate=represents | 0.185 predicate=request | 0.05 predicate=retreat |
  0.04 predicate=sanction | 0.338 predicate=support | -0.34 predicate=threaten | -0.029 quoted |
  0.008 reject person>person | 0.255 relation modality=actual | 0.126 represents person>country |
  -0.116 represents person>organization | -0.043 represents person>person | 0.038 request country>country |
  0.063 request organization>country | 0.063 request organization>organization |
  -0.039 request organization>person | 0.033 request person>country | 0.082 request person>organization |
  -0.051 request person>person | -0.032 sentence is body | 0.038 sentence is title | -0.216 sentence names |
  -0.24 sentence words | 0.046 subject capitals | 0.152 subject country in text |
  0.206 subject described in text | 0.022 subject form=name | 0.008 subject form=pronoun |
  -0.056 subject in front of noun | -0.018 subject in front of noun, assault |
  -0.064 subject in front of noun, coerce | -0.014 subject in front of noun, country-of-citizenship |
  -0.04 subject joined | -0.033 subject literal | -0.209 subject long name | -0.105 subject mentions |
  -0.12 subject namesake | -0.107 subject of trigger | 0.373 subject office in text |
  -0.188 subject pronoun of another sentence | -0.216 subject pronoun: rivals |
  -0.306 subject pronoun: words since the name | -0.159 subject steps | -0.076 subject subtype=armed group |
  -0.203 subject subtype=artist | 0.108 subject subtype=company | 0.107 subject subtype=country |
  0.136 subject subtype=intergovernmental organization | 0.056 subject subtype=none |
  0.058 subject subtype=organization | 0.055 subject subtype=person | -0.178 subject subtype=political party |
  0.027 subject subtype=politician | -0.063 subject to trigger: commas | -0.043 subject to trigger: names |
  -0.177 subject to trigger: other marks | -0.082 subject to trigger: verbs | -0.24 subject to trigger: words |
  0.059 subject type=country | -0.066 subject type=organization | 0.084 subject type=person |
  -0.055 subject type=place | 0.211 subject unknown | -0.324 subject unknown word | -0.239 subject via=acronym |
  0.035 subject via=alias | 0.266 subject via=country | -0.036 subject via=group | 0.276 subject via=label |
  -0.019 subject via=local | -0.081 subject via=metonym | -0.123 subject via=nominal |
  0.158 subject via=office | 0.008 subject via=pronoun | -0.079 subject via=surname |
  0.017 support country>country | 0.067 support country>organization | 0.144 support organization>organization |
  0.05 support organization>person | 0.073 support person>country | -0.107 support person>organization |
  0.085 support person>person | 0.017 trigger joined | 0.06 trigger tag=, | 0.04 trigger tag=JJ |
  0.053 trigger tag=NN | 0.112 trigger tag=NNP | 0.024 trigger tag=NNS | -0.259 trigger tag=POS |
  -0.148 trigger tag=VB | 0.052 trigger tag=VBD | 0.025 trigger tag=VBG | 0.1 trigger tag=VBN |
  -0.022 trigger tag=VBP | -0.046 trigger tag=VBZ | 0.022 trigger to object: commas |
  -0.019 trigger to object: names | -0.185 trigger to object: other marks | 0.065 trigger to object: verbs |
  -0.213 trigger to object: words | -0.163 verb modality=actual | -0.063 verb modality=conditional |
  0.183 verb modality=demanded | 0.015 verb modality=planned | 0.04 verb modality=possible |
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
