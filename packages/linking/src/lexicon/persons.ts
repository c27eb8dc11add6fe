function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Nouns for one person of whom a text need not give the name, of either sex. */
const ANYBODY = `suspect victim driver teenager student accused defendant gunman attacker assailant thief robber burglar
  murderer killer pupil teacher patient doctor nurse officer soldier passenger pilot farmer resident worker employee
  customer client child baby infant toddler friend neighbour neighbor colleague lawyer judge magistrate prosecutor witness
  complainant informant official spokesperson user teen person tourist visitor migrant refugee trader shopkeeper tenant
  landlord reporter journalist relative cousin youth caller author player coach referee manager supervisor bystander
  detainee inmate prisoner fugitive motorist cyclist motorcyclist pedestrian rider guard watchman helper maid choreographer`;

/** Nouns for one person whom "he" may mean. */
export const HE_NOUNS: ReadonlySet<string> = words(
  `${ANYBODY} man boy husband father brother son uncle nephew grandfather grandson policeman businessman gentleman groom
  fisherman spokesman boyfriend widower schoolboy fireman`,
);

/** Nouns for one person whom "she" may mean. */
export const SHE_NOUNS: ReadonlySet<string> = words(
  `${ANYBODY} woman girl wife mother sister daughter aunt niece grandmother granddaughter policewoman lady bride widow
  spokeswoman girlfriend schoolgirl waitress actress housewife`,
);
