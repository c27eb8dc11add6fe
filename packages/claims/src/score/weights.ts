/**
 * Weights of what may be true of a claim (`featuresOf`), fitted by `pnpm train claims` on hand-judged claims of open texts
 * and of our own: a weight, the feature's name, a bar.
 */
const TABLE = `
  -0.01 accuse country>country | 0.065 accuse organization>organization | 0.105 accuse organization>person |
  -0.013 accuse person>organization | 0.09 accuse person>person | -0.093 adverb | -0.106 after object 's |
  -0.136 after object ( | 0.039 after object ) | 0.312 after object , | 0.034 after object - |
  0.072 after object . | 0.196 after object ADJ | 0.016 after object ADV | -0.055 after object NOUN |
  -0.372 after object PROPN | 0.279 after object VERB | -0.021 after object and | 0.026 after object as |
  -0.033 after object at | 0.146 after object for | 0.039 after object from | 0.112 after object in |
  -0.074 after object is | 0.095 after object of | 0.08 after object on | 0.02 after object over |
  0.1 after object to | -0.018 after object was | 0.025 after subject 's | 0.065 after subject ( |
  0.142 after subject , | -0.005 after subject . | 0.007 after subject ADJ | 0.12 after subject ADV |
  0.064 after subject NOUN | -0.167 after subject PROPN | -0.056 after subject VERB | 0.062 after subject and |
  0.046 after subject for | -0.095 after subject had | 0.034 after subject has | 0.075 after subject in |
  0.226 after subject is | -0.074 after subject of | 0.122 after subject on | 0.078 after subject to |
  -0.228 after subject was | 0.016 after subject will | 0.112 after subject would |
  0.129 agree organization>organization | 0.028 aid country>organization | -0.079 assault country>country |
  0.09 assault organization>place | -0.029 assault person>person | -0.074 attributed | 0.019 auxiliary |
  0.145 before object 's | 0.118 before object , | 0.062 before object . | -0.166 before object ADJ |
  0.132 before object NOUN | -0.151 before object NUM | 0.128 before object PROPN | 0.081 before object VERB |
  0.075 before object a | -0.071 before object against | -0.12 before object an | 0.086 before object and |
  0.017 before object at | 0.064 before object for | -0.122 before object from | -0.247 before object in |
  0.119 before object none | -0.006 before object of | 0.16 before object on | -0.023 before object that |
  -0.085 before object the | -0.054 before object to | -0.093 before object with | -0.098 before subject " |
  -0.287 before subject 's | 0.035 before subject , | -0.034 before subject . | -0.057 before subject ADJ |
  -0.008 before subject ADV | 0.075 before subject NOUN | -0.079 before subject NUM |
  0.121 before subject VERB | -0.107 before subject and | -0.027 before subject by | 0.111 before subject in |
  0.144 before subject none | 0.099 before subject of | 0.011 before subject that | 0.071 before subject the |
  -0.02 before subject which | 0.024 before subject with | -0.429 clause depth |
  0.125 coerce organization>organization | -0.074 coerce organization>person | 0.055 coerce person>person |
  0.817 constant | -0.057 consult country>country | -0.095 consult person>country |
  -0.052 consult person>organization | 0.301 consult person>person | 0.076 cooperate organization>organization |
  0.167 country organization>country | 0.014 country-of-citizenship person>country | 0.116 directness |
  -0.062 employer person>organization | -0.407 first person | -0.046 first sentence |
  0.056 head-of-government person>country | 0.132 head-of-state person>country |
  0.108 headquarters organization>place | -0.077 kind=noun | 0.186 kind=relation | -0.102 kind=verb |
  0.019 located-in place>country | -0.073 located-in place>place | -0.142 main verb | -0.3 marker |
  0.123 member-of person>organization | 0.124 modality=actual | 0.07 modality=demanded |
  -0.106 modality=planned | 0.018 modality=possible | 0.248 named together | -0.027 noun modality=actual |
  0.212 object capitals | 0.235 object country in text | 0.16 object described in text | 0.047 object first |
  0.15 object form=adjective | 0.116 object form=name | -0.138 object form=nominal |
  -0.079 object form=pronoun | 0.037 object in front of noun | -0.098 object in front of noun, accuse |
  0.032 object in front of noun, assault | -0.12 object in front of noun, consult |
  0.058 object in front of noun, head-of-state | 0.051 object in front of noun, position-held |
  0.102 object in front of noun, support | -0.071 object joined | -0.205 object literal |
  0.232 object long name | 0.339 object mentions | -0.326 object namesake | 0.132 object of trigger |
  0.068 object office in text | -0.288 object pronoun of another sentence | -0.147 object pronoun: rivals |
  -0.166 object pronoun: words since the name | -0.046 object steps | 0.009 object subtype=armed group |
  -0.089 object subtype=artist | -0.202 object subtype=city | 0.342 object subtype=company |
  0.101 object subtype=country | 0.032 object subtype=first-level region |
  0.051 object subtype=government agency | -0.061 object subtype=historic state |
  0.11 object subtype=intergovernmental organization | 0.015 object subtype=military branch |
  -0.023 object subtype=ministry | -0.153 object subtype=none | -0.016 object subtype=organization |
  -0.119 object subtype=parliament | -0.066 object subtype=political party | 0.11 object subtype=politician |
  0.107 object subtype=region | -0.052 object subtype=sports team | -0.025 object subtype=university |
  0.033 object type=country | -0.085 object type=organization | 0.236 object type=person |
  -0.117 object type=place | 0.287 object unknown | -0.156 object unknown word | 0.218 object via=acronym |
  -0.188 object via=alias | 0.142 object via=country | 0.15 object via=demonym | -0.117 object via=group |
  0.327 object via=label | -0.044 object via=local | -0.054 object via=metonym | -0.054 object via=nominal |
  0.033 object via=office | -0.102 object via=pronoun | -0.129 object via=short | -0.031 object via=surname |
  -0.147 other object | -0.193 part-of organization>organization | 0.099 party person>organization |
  -0.188 passive | 0.041 polarity=affirmed | -0.036 polarity=negated | -0.169 position-held person>country |
  0.103 position-held person>organization | 0.008 position-held person>place | 0.116 predicate=accuse |
  -0.053 predicate=agree | -0.224 predicate=aid | -0.109 predicate=assault | -0.102 predicate=coerce |
  0.04 predicate=concede | -0.237 predicate=consult | 0.068 predicate=cooperate | 0.167 predicate=country |
  0.014 predicate=country-of-citizenship | -0.05 predicate=employer | 0.056 predicate=head-of-government |
  0.132 predicate=head-of-state | 0.117 predicate=headquarters | -0.035 predicate=located-in |
  0.134 predicate=member-of | -0.161 predicate=part-of | 0.099 predicate=party |
  -0.088 predicate=position-held | 0.067 predicate=reject | -0.056 predicate=represents |
  0.187 predicate=request | 0.038 predicate=retreat | 0.014 predicate=sanction | 0.436 predicate=support |
  -0.313 predicate=threaten | -0.025 quoted | 0.041 reject person>person | 0.289 relation modality=actual |
  0.171 represents person>country | -0.151 represents person>organization | -0.086 represents person>person |
  0.031 request country>country | 0.088 request organization>country | 0.086 request organization>organization |
  -0.017 request person>country | 0.089 request person>organization | -0.025 request person>person |
  0.039 sanction country>country | 0.006 sentence is title | -0.204 sentence names | -0.161 sentence words |
  0.086 subject capitals | 0.276 subject country in text | 0.163 subject described in text |
  0.005 subject form=adjective | 0.034 subject form=name | -0.029 subject form=nominal |
  0.016 subject form=pronoun | -0.013 subject in front of noun | 0.015 subject in front of noun, assault |
  -0.078 subject in front of noun, coerce | -0.022 subject in front of noun, country-of-citizenship |
  -0.113 subject joined | -0.022 subject literal | -0.176 subject long name | -0.076 subject mentions |
  -0.172 subject namesake | -0.135 subject of trigger | 0.257 subject office in text |
  -0.136 subject pronoun of another sentence | -0.156 subject pronoun: rivals |
  -0.245 subject pronoun: words since the name | -0.119 subject steps | -0.072 subject subtype=armed group |
  -0.089 subject subtype=artist | 0.115 subject subtype=company | 0.068 subject subtype=country |
  0.109 subject subtype=intergovernmental organization | 0.08 subject subtype=none |
  0.078 subject subtype=organization | 0.057 subject subtype=person | -0.139 subject subtype=political party |
  -0.025 subject subtype=politician | -0.068 subject to trigger: commas | -0.03 subject to trigger: names |
  -0.147 subject to trigger: other marks | -0.063 subject to trigger: verbs | -0.2 subject to trigger: words |
  0.033 subject type=country | -0.073 subject type=organization | 0.105 subject type=person |
  -0.044 subject type=place | 0.179 subject unknown | -0.294 subject unknown word | -0.242 subject via=acronym |
  -0.017 subject via=alias | 0.194 subject via=country | 0.295 subject via=label | 0.027 subject via=local |
  -0.106 subject via=metonym | 0.101 subject via=office | 0.015 subject via=pronoun |
  0.101 support country>country | 0.068 support country>organization | 0.154 support organization>organization |
  0.062 support organization>person | 0.069 support person>country | -0.099 support person>organization |
  0.088 support person>person | 0.052 trigger joined | 0.061 trigger tag=, | -0.019 trigger tag=IN |
  0.107 trigger tag=JJ | 0.084 trigger tag=NN | 0.072 trigger tag=NNP | -0.023 trigger tag=NNS |
  -0.262 trigger tag=POS | -0.131 trigger tag=VB | 0.059 trigger tag=VBD | -0.013 trigger tag=VBG |
  0.066 trigger tag=VBN | -0.012 trigger tag=VBP | 0.055 trigger to object: commas |
  0.015 trigger to object: names | -0.172 trigger to object: other marks | 0.087 trigger to object: verbs |
  -0.235 trigger to object: words | -0.132 verb modality=actual | 0.149 verb modality=demanded |
  -0.021 verb modality=possible |
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
