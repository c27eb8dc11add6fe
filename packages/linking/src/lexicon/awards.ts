/** What a prize or decoration is called by: "Medal of Freedom", "Peace Prize". No party to anything. */
export const AWARD =
  /\b(?:medal|prize|prizes|award|awards|laureate|oscar|oscars|grammys?|emmys?)\b|^(?:national |grand |royal )?order of (?:the )?(?!malta|orange)\p{L}|^(?:légion d'honneur|legion of (?:honou?r|merit))$|^best (?:\p{L}+ )?(?:actor|actress|director|picture|film|song|album|screenplay|sound|costume|art|supporting|original|new)\b/iu;
