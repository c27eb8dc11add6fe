import { memo } from '../memo.js';
import type { Attributes, Rows } from '../rows.js';
import { foreignTime, settingsText, spellsText, TIME_OWN, timesText } from './foreign-time.js';
import { dayAfter, isDay } from './time.js';

/** How a file says when its nodes and edges are there. */
export interface TimeWriter {
  /** Attributes of the graph element. */
  readonly settings: string;
  /** Attributes of the element of a node or an edge. */
  readonly times: (attributes: Attributes) => string;
  readonly spells: (attributes: Attributes) => string;
  /** Names that need no column. */
  readonly said: ReadonlySet<string>;
}

const none = () => '';
const STATIC: TimeWriter = { settings: ' mode="static"', times: none, spells: none, said: new Set() };

/** The half-open days from first to last seen. */
function lifetime({ firstSeen, lastSeen }: Attributes): string {
  return (
    (typeof firstSeen === 'string' ? startText(firstSeen) : '') +
    (typeof lastSeen === 'string' ? endText(lastSeen) : '')
  );
}

const startText = memo((day) => (isDay(day) ? ` start="${day}"` : ''));
const endText = memo((day) => (isDay(day) ? ` end="${dayAfter(day)}"` : ''));

const DAYS: TimeWriter = {
  settings: ' mode="dynamic" timeformat="date" timerepresentation="interval"',
  times: lifetime,
  spells: none,
  said: new Set(),
};

function hasDays({ nodes, edges }: Rows): boolean {
  for (const { attributes } of nodes) if (isDay(attributes.firstSeen)) return true;
  for (const { attributes } of edges) if (isDay(attributes.firstSeen)) return true;
  return false;
}

/** Days from `firstSeen` and `lastSeen`; the times of another program as it wrote them; or no time at all. */
export function timeWriter(rows: Rows, version: '1.3' | '1.2', xml: (text: string) => string): TimeWriter {
  if (version === '1.2') return STATIC;
  const foreign = foreignTime(rows.attributes);
  if (foreign) {
    return {
      settings: settingsText(foreign, xml),
      times: (attributes) => timesText(attributes, xml),
      spells: (attributes) => spellsText(attributes, xml),
      said: new Set(TIME_OWN),
    };
  }
  return hasDays(rows) ? DAYS : STATIC;
}
