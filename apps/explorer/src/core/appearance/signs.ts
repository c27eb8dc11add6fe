/** The sign of each type of entity: the inside of an SVG of 24 by 24, filled, of one colour. */
const SIGNS: Readonly<Record<string, string>> = {
  country: '<path d="M5 3h2v19H5zM8.5 4H20l-3.2 4.7L20 13.5H8.5z"/>',
  organization:
    '<path d="M12 2.5 3 7.5v2h18v-2zM5 11.5h3v6H5zm5.5 0h3v6h-3zm5.5 0h3v6h-3zM3 19.5h18V22H3z"/>',
  person: '<circle cx="12" cy="7.5" r="4.7"/><path d="M3.2 21.5a8.8 7.5 0 0 1 17.6 0z"/>',
  place:
    '<path fill-rule="evenodd" d="M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z"/>',
  event: '<path fill-rule="evenodd" d="M7 2h2.2v2h5.6V2H17v2h4v17H3V4h4zM5.5 9.5v9h13v-9z"/>',
  product: '<path d="M12 2 3 6.3l9 4.3 9-4.3zM3 8.4V17l8 4.2v-8.6zm18 0-8 4.2v8.6l8-4.2z"/>',
  law: '<path d="M11 3h2v2.3l6.5 1.5-.5 1.9-6-1.4V19h4v2.2H7V19h4V7.3L5 8.7l-.5-1.9L11 5.3zM1.8 15 5 8.5 8.2 15a3.3 3.3 0 0 1-6.4 0zm14 0L19 8.5l3.2 6.5a3.3 3.3 0 0 1-6.4 0z"/>',
};

const UNKNOWN = '<circle cx="12" cy="12" r="5"/>';

/** The sign of a type; a dot for types of other programs. */
export function typeSign(type: string): string {
  return Object.hasOwn(SIGNS, type) ? SIGNS[type]! : UNKNOWN;
}
