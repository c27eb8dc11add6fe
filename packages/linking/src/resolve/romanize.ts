/** Given names that are one name in several languages or spellings; the first of each line stands for all. */
const SAME_NAMES = `
alexander aleksandr oleksandr alyaksandr alexandr aleksander iskander
alexei aleksei oleksii oleksiy alexey
vladimir volodymyr uladzimir wladimir volodimir
sergei serhii serhiy siarhei sergiy sergii serhij
andrei andrii andriy andrej andrew
nikolai mykola mikalai
dmitri dmytro dzmitry dmitro
yevgeny yevhen eugene evhen
mikhail mykhailo mihail
grigory hryhorii hryhoriy
svetlana svitlana sviatlana
irina iryna
elena olena yelena alena
pavel pavlo paval
peter petr petro pyotr
anatoly anatolii anatol
vasily vasyl vassily
georgy giorgi georgi heorhii
natalia nataliya natalya nataliia
tatiana tatyana tetiana
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mahomed
ahmed ahmad
hussein hussain hossein husayn husain
abdullah abdallah abdulla
youssef yusuf yousef yousuf yosef
khaled khalid
qasim qasem kasim kassem
jamal djamal gamal
omar umar
said saeed saeid
tariq tareq tarek
othman uthman osman
fatima fatma fatemeh
leila layla laila
suleiman sulayman soleiman
isaac yitzhak itzhak
benjamin binyamin
lakshmi laxmi
`;

const RULES: readonly [RegExp, string][] = [
  [/shch|sch/g, 'sh'],
  [/i(?:tch|ch|c)$/g, 'is'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/([tdgb])h/g, '$1'],
  [/^dj/g, 'j'],
  [/zh/g, 'j'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/ck/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/of$/g, 'ov'],
  [/^[yi](?=[aeu])/g, ''],
  [/(?<=.)j(?![aeiou])/g, 'i'],
  [/(?<=[bdfglmnprstvz])yo/g, 'e'],
  [/y/g, 'i'],
  [/(?<=[aeo])i$/g, 'i'],
  [/[eai]i$/g, 'i'],
  [/(?<=[aeiou])h$/g, ''],
  [/(.)\1+/g, '$1'],
];

function bySound(word: string): string {
  return RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
}

const STANDING = new Map(
  SAME_NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ');
      return names.map((name): [string, string] => [bySound(name), bySound(names[0]!)]);
    }),
);

/** Longer words are compared by this many letters. */
const LONGEST = 80;

/** Forms of words met lately: the same names come again and again. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/**
 * One form for the ways in which a folded word of Slavic, Arabic, Chinese or European languages is written in Latin
 * letters: `sergej`, `sergey` and `serhii` give one form, `hasan` and `hussein` two.
 */
export function romanize(word: string): string {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const sound = bySound(word.slice(0, LONGEST));
  const form = STANDING.get(sound) ?? sound;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, form);
  return form;
}
