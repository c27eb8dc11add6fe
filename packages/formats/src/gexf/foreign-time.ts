import { type Column, type ColumnType, joinTypes, typeOfValue } from '../columns.js';
import type { Attributes } from '../rows.js';
import { valueText } from './values.js';

const TIMES = ['start', 'end', 'timestamp', 'timestamps', 'intervals'] as const;

/** Attributes in which the reader keeps the times of another program's dynamic file. */
export const TIME_OWN: readonly string[] = [...TIMES, 'spells', 'timeline'];

interface Moment {
  readonly name: string;
  readonly value: unknown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The time settings of a graph that was read from a dynamic file of another program. */
export function foreignTime({ time }: Attributes): Attributes | undefined {
  return isRecord(time) && typeof time.mode === 'string' ? time : undefined;
}

function attributeText(values: Attributes, names: readonly string[], xml: (text: string) => string): string {
  return names
    .filter((name) => typeof values[name] === 'string' || typeof values[name] === 'number')
    .map((name) => ` ${name}="${xml(String(values[name]))}"`)
    .join('');
}

/** The time settings as attributes of the graph element. */
export function settingsText(time: Attributes, xml: (text: string) => string): string {
  const names = ['mode', 'timeformat', 'timerepresentation', 'timezone', 'start', 'end', 'timestamp'];
  return attributeText(time, names, xml);
}

/** The times of a node or an edge as attributes of its element. */
export function timesText(attributes: Attributes, xml: (text: string) => string): string {
  return attributeText(attributes, TIMES, xml);
}

export function spellsText({ spells }: Attributes, xml: (text: string) => string): string {
  if (!Array.isArray(spells) || spells.length === 0) return '';
  const each = spells.filter(isRecord).map((spell) => `<spell${attributeText(spell, TIMES, xml)}/>`);
  return each.length === 0 ? '' : `<spells>${each.join('')}</spells>`;
}

function moments({ timeline }: Attributes): (Moment & Attributes)[] {
  const isMoment = (item: unknown): item is Moment & Attributes =>
    isRecord(item) && typeof item.name === 'string' && item.value !== undefined;
  return Array.isArray(timeline) ? timeline.filter(isMoment) : [];
}

/** The attributes whose values hold for a time each. */
export function dynamicTypes(rows: Iterable<{ readonly attributes: Attributes }>): Map<string, ColumnType> {
  const types = new Map<string, ColumnType>();
  for (const { attributes } of rows) {
    for (const { name, value } of moments(attributes)) {
      const [known, type] = [types.get(name), typeOfValue(value)];
      types.set(name, known === undefined ? type : joinTypes(known, type));
    }
  }
  return types;
}

/** The values of dynamic columns; one that a node or an edge has for all time stands without a time. */
export function timelineText(
  columns: readonly Column[],
  attributes: Attributes,
  xml: (text: string) => string,
): string {
  const known = moments(attributes);
  return columns
    .flatMap(({ id, type }) => {
      const mine = known.filter(({ name }) => name === id);
      const shown = mine.length > 0 ? mine : [{ value: attributes[id] }];
      return shown.flatMap((moment) => {
        const text = valueText(type, moment.value);
        if (text === undefined) return [];
        return [`<attvalue for="${xml(id)}" value="${xml(text)}"${attributeText(moment, TIMES, xml)}/>`];
      });
    })
    .join('');
}
