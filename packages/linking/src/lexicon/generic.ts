function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Words that names of many bodies, papers and regions are made of. A name of these alone says little about whose it is. */
export const GENERIC_WORDS: ReadonlySet<string> = words(
  `national state federal central royal public general supreme high constitutional administrative criminal civil military
  court courts house houses senate congress parliament assembly council cabinet government ministry department office
  bureau agency commission committee board authority administration service services police army navy air force forces
  guard coast border joint chiefs staff defence defense interior foreign affairs external internal security intelligence
  justice health education finance economy economic trade commerce industry agriculture fisheries oceans environment
  energy transport transportation labour labor culture tourism sports youth family social welfare development planning
  investment reform reconstruction revenue customs tax treasury bank reserve party democratic republican liberal
  conservative socialist communist green peoples people progressive united union unity freedom movement front
  alliance coalition opposition theatre theater museum library gallery university institute college school academy
  hospital medical center centre foundation society association federation league club prison prisons correctional
  archives electoral election elections human rights women children audit review star herald daily sunday
  morning evening standard independent observer mirror express sun history peninsula region regional province provincial
  district city town county metropolitan east west north south eastern western northern southern
  gulf first second new old upper lower great grand presidential presidents prime ministers prosecutor
  prosecutors attorney generals weather meteorological disaster emergency management nuclear atomic space
  research science technology innovation exchange railway railways airport port station stadium square war
  chamber representatives commons lords deputies delegates councillors battle day week year award awards times post`,
);
