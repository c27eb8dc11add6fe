import { announceCounts } from './announce.js';
import { followHash } from './hash.js';
import { listenToKeys } from './keys.js';
import { openFirst } from './open.js';
import { followTheme } from './theme.js';
import { warmSearch } from './warm.js';

/** Everything that goes on beside the views. */
export function start(): void {
  followTheme();
  followHash();
  listenToKeys();
  announceCounts();
  warmSearch();
  void openFirst();
}
