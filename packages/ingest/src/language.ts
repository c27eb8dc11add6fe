/**
 * Function words of English that are rare in other languages written in Latin script. A text in which they are dense
 * is English, so that the large tables of n-grams need not be loaded for it.
 */
const ENGLISH = new Set(
  'the of and to that is was for with on by as are were his which from has had have been their would said will they this at not be it he'.split(
    ' ',
  ),
);
/** Characters that are looked at: the beginning says enough, and function words say it sooner. */
const SAMPLE = 4000;
const ENGLISH_SAMPLE = 1500;
/** In English news 35-45 % of the words are in the list; no other language comes near 20 %. */
const ENGLISH_SHARE = 0.22;
const FEWEST_WORDS = 20;

/** Characters below which the n-gram scores are taken with a grain of salt, and how close a score is a tie. */
const SHORT = 100;
const NEAR_TIE = 0.95;

function englishShare(sample: string): number {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 0;
  return words.filter((word) => ENGLISH.has(word)).length / words.length;
}

/**
 * The language of a text as ISO 639-1, or `und` when it cannot be told. Looks at the first 4,000 characters. English is
 * told by its function words; for the rest the n-gram tables of `eld` are loaded, once.
 */
export async function identifyLanguage(text: string): Promise<string> {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (!/\p{L}{2}/u.test(sample)) return 'und';
  if (englishShare(sample.slice(0, ENGLISH_SAMPLE)) >= ENGLISH_SHARE) return 'en';
  const { eld } = await import('eld/small');
  const result = eld.detect(sample);
  const { en = 0, [result.language]: best = 0 } = result.getScores();
  // In a headline full of foreign names a near tie means nothing.
  if (sample.length < SHORT && en > best * NEAR_TIE) return 'en';
  return result.language || 'und';
}
