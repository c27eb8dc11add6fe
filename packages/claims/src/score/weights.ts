/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: a weight, the feature's name, a bar.
 */
const TABLE = `
  -0.044 accuse country>country | 0.031 accuse organization>organization | 0.093 accuse organization>person |
  -0.026 accuse person>organization | 0.082 accuse person>person | -0.167 adverb | -0.111 after object 's |
  -0.104 after object ( | 0.032 after object ) | 0.276 after object , | 0.031 after object - |
  0.073 after object . | 0.205 after object ADJ | -0.034 after object ADV | -0.058 after object NOUN |
  -0.392 after object PROPN | 0.267 after object VERB | -0.016 after object and | 0.021 after object as |
  -0.064 after object at | 0.12 after object for | -0.011 after object has | 0.085 after object in |
  0.082 after object of | 0.052 after object on | 0.024 after object over | 0.083 after object to |
  -0.041 after object was | 0.036 after subject 's | 0.05 after subject ( | 0.145 after subject , |
  -0.009 after subject . | 0.03 after subject ADJ | 0.096 after subject ADV | 0.04 after subject NOUN |
  -0.166 after subject PROPN | -0.054 after subject VERB | 0.066 after subject and | 0.04 after subject for |
  -0.138 after subject had | 0.01 after subject has | 0.047 after subject in | 0.252 after subject is |
  -0.081 after subject of | 0.146 after subject on | 0.07 after subject to | -0.211 after subject was |
  0.034 after subject will | 0.171 after subject would | 0.108 agree organization>organization |
  0.04 aid country>organization | -0.061 assault country>country | 0.075 assault organization>place |
  -0.034 assault person>person | -0.071 attributed | 0.065 auxiliary | 0.144 before object 's |
  0.152 before object , | 0.071 before object . | -0.181 before object ADJ | 0.111 before object NOUN |
  -0.091 before object NUM | 0.096 before object PROPN | 0.071 before object VERB | 0.081 before object a |
  -0.017 before object against | -0.109 before object an | 0.109 before object and | -0.043 before object by |
  0.053 before object for | -0.114 before object from | -0.14 before object in | 0.109 before object none |
  -0.045 before object of | 0.138 before object on | -0.03 before object that | -0.086 before object the |
  -0.076 before object to | -0.078 before object with | -0.097 before subject " | -0.308 before subject 's |
  0.053 before subject , | 0.029 before subject . | -0.041 before subject ADJ | -0.007 before subject ADV |
  0.04 before subject NOUN | -0.092 before subject NUM | -0.011 before subject PROPN |
  0.122 before subject VERB | -0.103 before subject and | -0.037 before subject by | 0.062 before subject in |
  0.12 before subject none | 0.055 before subject of | 0.01 before subject that | 0.12 before subject the |
  -0.027 before subject which | 0.024 before subject with | 0.071 between states | -0.518 clause depth |
  0.092 coerce organization>organization | -0.067 coerce organization>person | 0.047 coerce person>person |
  0.828 constant | -0.059 consult country>country | -0.112 consult person>country |
  -0.117 consult person>organization | 0.308 consult person>person | 0.116 cooperate organization>organization |
  0.164 country organization>country | 0.007 country-of-citizenship person>country | 0.144 directness |
  -0.074 employer person>organization | -0.459 first person | -0.065 first sentence |
  0.044 head-of-government person>country | 0.114 head-of-state person>country |
  0.1 headquarters organization>place | -0.057 kind=noun | 0.151 kind=relation | -0.09 kind=verb |
  0.008 located-in place>country | -0.073 located-in place>place | -0.094 main verb | -0.296 marker |
  0.098 member-of person>organization | 0.087 modality=actual | 0.064 modality=demanded |
  -0.116 modality=planned | 0.057 modality=possible | 0.23 named together | -0.032 noun modality=actual |
  0.224 object capitals | 0.169 object country in text | 0.164 object described in text | 0.113 object first |
  0.139 object form=adjective | 0.191 object form=name | -0.174 object form=nominal |
  -0.11 object form=pronoun | 0.044 object in front of noun | -0.081 object in front of noun, accuse |
  0.007 object in front of noun, assault | 0.017 object in front of noun, coerce |
  -0.13 object in front of noun, consult | 0.056 object in front of noun, head-of-state |
  0.056 object in front of noun, position-held | 0.036 object in front of noun, reject |
  0.103 object in front of noun, support | -0.099 object joined | -0.141 object literal |
  0.276 object long name | 0.332 object mentions | -0.365 object namesake | 0.168 object of trigger |
  0.161 object office in text | -0.274 object pronoun of another sentence | -0.187 object pronoun: rivals |
  -0.195 object pronoun: words since the name | -0.045 object steps | 0.02 object subtype=armed group |
  -0.151 object subtype=artist | -0.022 object subtype=capital city | -0.21 object subtype=city |
  0.364 object subtype=company | 0.149 object subtype=country | 0.049 object subtype=first-level region |
  0.048 object subtype=government agency | -0.067 object subtype=historic state |
  0.098 object subtype=intergovernmental organization | 0.017 object subtype=military branch |
  -0.031 object subtype=ministry | -0.128 object subtype=none | -0.013 object subtype=organization |
  -0.118 object subtype=parliament | -0.006 object subtype=political party | 0.052 object subtype=politician |
  0.102 object subtype=region | -0.01 object subtype=sports team | -0.072 object subtype=university |
  0.071 object type=country | -0.096 object type=organization | 0.203 object type=person |
  -0.111 object type=place | 0.284 object unknown | -0.148 object unknown word | 0.184 object via=acronym |
  -0.198 object via=alias | 0.174 object via=country | 0.139 object via=demonym | -0.163 object via=group |
  0.301 object via=label | -0.046 object via=local | -0.032 object via=metonym | -0.053 object via=nominal |
  0.043 object via=office | -0.135 object via=pronoun | -0.154 object via=short | -0.108 other object |
  -0.175 part-of organization>organization | 0.112 party person>organization | -0.16 passive |
  0.082 polarity=affirmed | -0.076 polarity=negated | -0.194 position-held person>country |
  0.133 position-held person>organization | -0.006 position-held person>place | 0.103 predicate=accuse |
  0.007 predicate=agree | -0.197 predicate=aid | -0.099 predicate=assault | -0.087 predicate=coerce |
  -0.006 predicate=concede | -0.186 predicate=consult | 0.075 predicate=cooperate | 0.164 predicate=country |
  0.007 predicate=country-of-citizenship | -0.056 predicate=employer | 0.044 predicate=head-of-government |
  0.114 predicate=head-of-state | 0.108 predicate=headquarters | -0.051 predicate=located-in |
  0.11 predicate=member-of | -0.143 predicate=part-of | 0.112 predicate=party | -0.098 predicate=position-held |
  0.065 predicate=reject | -0.019 predicate=represents | 0.148 predicate=request | 0.01 predicate=retreat |
  0.016 predicate=sanction | 0.365 predicate=support | -0.263 predicate=threaten | -0.024 quoted |
  0.022 reject person>person | 0.253 relation modality=actual | 0.156 represents person>country |
  -0.138 represents person>organization | -0.046 represents person>person | 0.02 request country>country |
  0.068 request organization>country | 0.068 request organization>organization |
  -0.032 request organization>person | 0.016 request person>country | 0.081 request person>organization |
  -0.028 request person>person | 0.007 sanction country>country | -0.016 sentence is body |
  0.023 sentence is title | -0.195 sentence names | -0.162 sentence words | 0.065 subject capitals |
  0.186 subject country in text | 0.17 subject described in text | 0.018 subject form=adjective |
  0.014 subject form=name | -0.015 subject form=nominal | 0.01 subject form=pronoun |
  -0.017 subject in front of noun | -0.007 subject in front of noun, assault |
  -0.07 subject in front of noun, coerce | -0.017 subject in front of noun, country-of-citizenship |
  -0.043 subject joined | -0.032 subject literal | -0.212 subject long name | -0.097 subject mentions |
  -0.132 subject namesake | -0.116 subject of trigger | 0.332 subject office in text |
  -0.173 subject pronoun of another sentence | -0.203 subject pronoun: rivals |
  -0.298 subject pronoun: words since the name | -0.141 subject steps | -0.088 subject subtype=armed group |
  -0.205 subject subtype=artist | 0.13 subject subtype=company | 0.113 subject subtype=country |
  0.061 subject subtype=intergovernmental organization | 0.099 subject subtype=none |
  0.064 subject subtype=organization | 0.06 subject subtype=person | -0.165 subject subtype=political party |
  0.008 subject subtype=politician | -0.078 subject to trigger: commas | -0.041 subject to trigger: names |
  -0.182 subject to trigger: other marks | -0.091 subject to trigger: verbs | -0.211 subject to trigger: words |
  0.065 subject type=country | -0.075 subject type=organization | 0.088 subject type=person |
  -0.055 subject type=place | 0.212 subject unknown | -0.333 subject unknown word | -0.252 subject via=acronym |
  -0.005 subject via=alias | 0.236 subject via=country | 0.018 subject via=demonym | -0.015 subject via=group |
  0.266 subject via=label | -0.083 subject via=metonym | 0.139 subject via=office | 0.01 subject via=pronoun |
  -0.024 subject via=surname | 0.073 support country>country | 0.055 support country>organization |
  0.149 support organization>organization | 0.049 support organization>person | 0.065 support person>country |
  -0.102 support person>organization | 0.089 support person>person | 0.011 trigger joined |
  0.058 trigger tag=, | -0.011 trigger tag=IN | 0.107 trigger tag=JJ | 0.054 trigger tag=NN |
  0.095 trigger tag=NNP | 0.023 trigger tag=NNS | -0.27 trigger tag=POS | -0.152 trigger tag=VB |
  0.031 trigger tag=VBD | 0.102 trigger tag=VBN | -0.057 trigger tag=VBZ | 0.013 trigger to object: commas |
  -0.015 trigger to object: names | -0.186 trigger to object: other marks | 0.059 trigger to object: verbs |
  -0.218 trigger to object: words | -0.13 verb modality=actual | 0.14 verb modality=demanded |
  -0.005 verb modality=planned |
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
