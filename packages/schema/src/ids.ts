import type { Claim } from './records/claim.js';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function rotate(x: number, r: number): number {
  return (x << r) | (x >>> (32 - r));
}

function finalMix(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * 96 bits of MurmurHash3 (Appleby 2008), three lanes with their own seeds over UTF-16 code units, as 16 characters
 * of Crockford's base 32 (80 bits). Names content; not a defence against someone who wants two texts to collide.
 */
export function contentHash(text: string): string {
  const lanes = [0x9747b28c, 0x3c6ef372, 0x1f83d9ab];
  for (let i = 0; i < text.length; i++) {
    const unit = Math.imul(rotate(Math.imul(text.charCodeAt(i), 0xcc9e2d51), 15), 0x1b873593);
    for (let lane = 0; lane < 3; lane++) {
      const mixed = rotate(lanes[lane]! ^ Math.imul(unit, 2 * lane + 1), 13 + 2 * lane);
      lanes[lane] = (Math.imul(mixed, 5) + 0xe6546b64) | 0;
    }
  }
  let bits = 0n;
  for (const lane of lanes) bits = (bits << 32n) | BigInt(finalMix(lane ^ text.length) >>> 0);
  let id = '';
  for (let i = 0; i < 16; i++) id += ALPHABET[Number((bits >> BigInt(5 * i)) & 31n)];
  return id;
}

/** Id of a document with this title and text. */
export function documentId(text: string): string {
  return `d${contentHash(text)}`;
}

/** Id of a claim: from what it says and where, so that a rerun gives the same id. */
export function claimId(claim: Omit<Claim, 'id'>): string {
  const { evidence } = claim;
  const spans = [evidence.sentence, evidence.subject, evidence.trigger, evidence.object];
  const where = spans.map((span) => `${span.start}-${span.end}`).join(',');
  return `c${contentHash(
    [
      claim.subject,
      claim.predicate,
      claim.object,
      claim.polarity,
      claim.modality,
      evidence.document,
      where,
    ].join('|'),
  )}`;
}
