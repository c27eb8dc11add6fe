/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: a weight, the feature's name, a bar.
 */
const TABLE = `
  -0.034 accuse country>country | 0.038 accuse organization>organization | 0.068 accuse organization>person |
  -0.05 accuse person>organization | 0.132 accuse person>person | -0.03 adverb | -0.145 after object 's |
  -0.033 after object ( | -0.01 after object ) | 0.219 after object , | 0.088 after object . |
  0.22 after object ADJ | 0.033 after object ADV | -0.025 after object NOUN | -0.376 after object PROPN |
  0.26 after object VERB | -0.076 after object and | 0.058 after object at | 0.146 after object for |
  0.019 after object from | 0.147 after object in | -0.062 after object is | 0.038 after object of |
  0.054 after object on | 0.037 after object to | 0.011 after object was | 0.006 after subject 's |
  0.067 after subject ( | 0.101 after subject , | 0.047 after subject . | 0.014 after subject ADJ |
  0.075 after subject ADV | 0.074 after subject NOUN | -0.103 after subject PROPN | -0.048 after subject VERB |
  0.075 after subject and | -0.019 after subject had | 0.039 after subject has | 0.044 after subject in |
  0.212 after subject is | -0.04 after subject of | 0.107 after subject on | -0.029 after subject to |
  -0.159 after subject was | 0.013 after subject will | 0.073 after subject would |
  0.108 agree organization>organization | -0.024 assault country>country | 0.075 assault organization>place |
  -0.01 assault person>person | -0.209 attributed | 0.006 auxiliary | 0.137 before object 's |
  0.153 before object , | 0.064 before object . | -0.121 before object ADJ | 0.042 before object NOUN |
  -0.116 before object NUM | 0.026 before object PROPN | 0.082 before object VERB | 0.075 before object a |
  -0.108 before object against | -0.1 before object an | 0.066 before object and | 0.01 before object at |
  0.033 before object by | 0.06 before object for | -0.076 before object from | -0.202 before object in |
  0.122 before object none | -0.023 before object of | 0.169 before object on | 0.022 before object that |
  -0.016 before object the | -0.038 before object to | -0.164 before object with | -0.098 before subject " |
  -0.224 before subject 's | -0.023 before subject , | 0.045 before subject . | 0.014 before subject ADJ |
  -0.024 before subject ADV | 0.045 before subject NOUN | -0.057 before subject NUM |
  0.032 before subject PROPN | 0.163 before subject VERB | -0.036 before subject and |
  -0.023 before subject by | 0.063 before subject in | 0.17 before subject none | 0.044 before subject of |
  0.084 before subject that | -0.065 before subject the | 0.018 before subject with | -0.466 clause depth |
  0.085 coerce organization>organization | -0.036 coerce organization>person | 0.074 coerce person>person |
  0.635 constant | -0.052 consult country>country | -0.105 consult person>country |
  -0.017 consult person>organization | 0.239 consult person>person | 0.103 cooperate organization>organization |
  0.16 country organization>country | 0.049 country-of-citizenship person>country | 0.115 directness |
  -0.074 employer person>organization | -0.463 first person | -0.062 first sentence |
  0.119 head-of-state person>country | -0.088 kind=noun | 0.181 kind=relation | -0.112 kind=verb |
  0.051 located-in place>country | -0.079 located-in place>place | -0.1 main verb | -0.18 marker |
  0.094 member-of person>organization | 0.127 modality=actual | 0.031 modality=demanded |
  -0.094 modality=planned | 0.046 modality=possible | 0.154 named together | -0.034 noun modality=actual |
  0.167 object capitals | 0.212 object country in text | 0.157 object described in text | 0.015 object first |
  0.151 object form=adjective | 0.051 object form=name | -0.04 object form=nominal |
  -0.114 object form=pronoun | 0.06 object in front of noun | -0.096 object in front of noun, accuse |
  0.034 object in front of noun, assault | 0.02 object in front of noun, coerce |
  0.117 object in front of noun, position-held | -0.011 object in front of noun, reject |
  0.099 object in front of noun, support | -0.058 object joined | -0.174 object literal |
  0.18 object long name | 0.301 object mentions | -0.285 object namesake | 0.158 object of trigger |
  0.196 object office in text | -0.282 object pronoun of another sentence | -0.123 object pronoun: rivals |
  -0.195 object pronoun: words since the name | -0.012 object steps | 0.025 object subtype=armed group |
  -0.154 object subtype=artist | -0.008 object subtype=capital city | -0.233 object subtype=city |
  0.351 object subtype=company | 0.072 object subtype=country | -0.011 object subtype=first-level region |
  0.027 object subtype=government agency | -0.057 object subtype=historic state |
  0.068 object subtype=intergovernmental organization | 0.009 object subtype=military branch |
  -0.034 object subtype=ministry | -0.096 object subtype=none | 0.021 object subtype=organization |
  -0.015 object subtype=parliament | -0.059 object subtype=political party | 0.096 object subtype=politician |
  0.104 object subtype=region | -0.028 object subtype=sports team | 0.012 object subtype=university |
  0.01 object type=country | 0.023 object type=organization | 0.157 object type=person |
  -0.163 object type=place | 0.231 object unknown | -0.088 object unknown word | 0.119 object via=acronym |
  -0.145 object via=alias | 0.152 object via=demonym | -0.079 object via=group | 0.401 object via=label |
  -0.072 object via=local | 0.019 object via=metonym | 0.012 object via=nominal | 0.027 object via=office |
  -0.114 object via=pronoun | -0.172 object via=short | 0.019 object via=surname | -0.059 other object |
  -0.224 part-of organization>organization | 0.119 party person>organization | -0.122 passive |
  0.123 polarity=affirmed | -0.118 polarity=negated | -0.176 position-held person>country |
  0.167 position-held person>organization | -0.028 position-held person>place | 0.12 predicate=accuse |
  -0.057 predicate=agree | -0.193 predicate=aid | -0.034 predicate=assault | -0.049 predicate=coerce |
  -0.011 predicate=concede | -0.148 predicate=consult | 0.098 predicate=cooperate | 0.16 predicate=country |
  0.05 predicate=country-of-citizenship | -0.059 predicate=employer | 0.119 predicate=head-of-state |
  0.108 predicate=headquarters | 0.101 predicate=member-of | -0.19 predicate=part-of | 0.119 predicate=party |
  -0.028 predicate=position-held | 0.078 predicate=reject | -0.06 predicate=represents |
  0.076 predicate=request | 0.007 predicate=retreat | 0.008 predicate=sanction | 0.369 predicate=support |
  -0.331 predicate=threaten | -0.048 quoted | 0.03 reject person>person | 0.271 relation modality=actual |
  0.127 represents person>country | -0.138 represents person>organization | -0.048 represents person>person |
  -0.023 request country>country | 0.014 request organization>country |
  0.105 request organization>organization | -0.017 request organization>person |
  0.059 request person>organization | -0.051 request person>person | 0.017 sentence is body |
  -0.012 sentence is title | -0.18 sentence names | -0.113 sentence words | 0.068 subject capitals |
  0.293 subject country in text | 0.175 subject described in text | 0.015 subject form=adjective |
  0.017 subject form=name | -0.019 subject form=nominal | 0.013 subject form=pronoun |
  -0.06 subject in front of noun | -0.148 subject joined | -0.037 subject literal | -0.085 subject long name |
  -0.032 subject mentions | -0.15 subject namesake | -0.153 subject of trigger | 0.362 subject office in text |
  -0.051 subject pronoun of another sentence | -0.016 subject pronoun: rivals |
  -0.153 subject pronoun: words since the name | -0.148 subject steps | -0.047 subject subtype=armed group |
  -0.203 subject subtype=artist | 0.122 subject subtype=company | 0.144 subject subtype=country |
  0.088 subject subtype=intergovernmental organization | 0.116 subject subtype=none |
  0.056 subject subtype=person | -0.129 subject subtype=political party | -0.073 subject subtype=politician |
  -0.032 subject to trigger: commas | -0.199 subject to trigger: other marks | 0.06 subject to trigger: verbs |
  -0.198 subject to trigger: words | 0.136 subject type=country | -0.129 subject type=organization |
  0.035 subject type=person | -0.018 subject type=place | 0.26 subject unknown | -0.25 subject unknown word |
  -0.005 subject via=acronym | -0.024 subject via=alias | 0.015 subject via=demonym | 0.338 subject via=label |
  -0.01 subject via=local | -0.019 subject via=metonym | 0.031 subject via=office | 0.012 subject via=pronoun |
  -0.086 subject via=surname | 0.109 support country>country | 0.156 support organization>organization |
  0.097 support organization>person | 0.064 support person>country | -0.12 support person>organization |
  -0.018 support person>person | -0.079 trigger joined | 0.055 trigger tag=, | 0.005 trigger tag=IN |
  0.082 trigger tag=JJ | 0.088 trigger tag=NN | 0.124 trigger tag=NNP | -0.011 trigger tag=NNS |
  -0.217 trigger tag=POS | -0.225 trigger tag=VB | 0.02 trigger tag=VBD | 0.105 trigger tag=VBN |
  -0.018 trigger tag=VBP | 0.007 trigger tag=VBZ | 0.11 trigger to object: commas |
  0.035 trigger to object: names | -0.139 trigger to object: other marks | 0.062 trigger to object: verbs |
  -0.32 trigger to object: words | -0.129 verb modality=actual | 0.077 verb modality=demanded |
  0.025 verb modality=planned | 0.023 verb modality=possible |
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
