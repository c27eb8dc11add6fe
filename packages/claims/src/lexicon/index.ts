import { accuse } from './accuse.js';
import { agree } from './agree.js';
import { aid } from './aid.js';
import { assault } from './assault.js';
import { chambers } from './chambers.js';
import { coerce } from './coerce.js';
import { concede } from './concede.js';
import { consult } from './consult.js';
import { cooperate } from './cooperate.js';
import { diplomacy } from './diplomacy.js';
import { judging } from './judging.js';
import { mobilize } from './mobilize.js';
import { protest } from './protest.js';
import { reject } from './reject.js';
import { request } from './request.js';
import { retreat } from './retreat.js';
import { sanction } from './sanction.js';
import { statecraft } from './statecraft.js';
import { support } from './support.js';
import { threaten } from './threaten.js';
import type { Lexicon } from './types.js';
import { warfare } from './warfare.js';

/** The built-in lexicons: one for each PLOVER type, in the order of PLOVER's classes, then turns of politics of several types. */
export const LEXICONS: readonly Lexicon[] = [
  agree,
  consult,
  support,
  concede,
  cooperate,
  aid,
  retreat,
  request,
  accuse,
  reject,
  threaten,
  protest,
  sanction,
  mobilize,
  coerce,
  assault,
  judging,
  chambers,
  diplomacy,
  warfare,
  statecraft,
];
