import { verbForms } from './forms.js';

/** Verbs whose subject says the clause they govern. */
export const REPORTING: ReadonlySet<string> = new Set(
  `say tell state announce declare claim report add note explain argue assert insist maintain contend allege warn
  caution stress emphasize emphasise underline underscore reiterate repeat remark comment observe believe think suspect
  suggest indicate hint signal imply acknowledge admit confirm concede deny reveal disclose write tweet post predict
  estimate complain accuse charge promise vow pledge testify reply respond respond answer ask urge demand propose
  agree conclude find point recall recount describe mention inform assure swear quip joke lament boast fear hope expect
  exclude rule request threaten show find urge call plan want refuse decline offer decide cite echo know indicate learn
  see encourage order seek consider oppose vow remind criticize criticise describe counter retort opine aver avow attest vouch interject
  fume muse moan grumble proclaim profess divulge intimate hold document detail chronicle gloat rejoin surmise reckon`.split(
    /\s+/,
  ),
);

/** Verbs that report an utterance: a speaker of these ends a clause of quoted words. */
export const SPEAKING: ReadonlySet<string> = new Set(
  `say tell state announce declare claim report add note explain argue assert insist maintain contend allege warn caution
  stress emphasize emphasise underline underscore reiterate repeat remark comment observe acknowledge admit confirm
  write tweet post reply respond answer ask quip joke lament continue testify predict complain conclude recall suggest
  indicate counter retort opine aver interject fume muse grumble proclaim rejoin remind`.split(/\s+/),
);

/** The verbs of speech and thought that attributions are read by. */
export interface SpeechWords {
  readonly reporting: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
}

/** The verbs above, and a user's own verbs of speech, these in all their forms: the lemmatiser may not know them. */
export function speechWords(own: readonly string[] = []): SpeechWords {
  const forms = own.flatMap(verbForms);
  return { reporting: new Set([...REPORTING, ...forms]), speaking: new Set([...SPEAKING, ...forms]) };
}

/** "according to": the words that introduce a source. */
export const ACCORDING: ReadonlySet<string> = new Set(['according']);
