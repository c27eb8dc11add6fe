/** Paragraphs of an invented report, long enough for Readability to see an article in them. */
export const PARAGRAPHS: readonly string[] = [
  'The port of Varnholm will close its northern gate on Monday, the harbour master said, after a crane fell on the quay during a storm. Nobody was hurt, but three ships are waiting outside the bay.',
  'Minister Ada Lindqvist told reporters that the government would pay for the repairs. She did not say how much they would cost, and the opposition demanded an inquiry into the age of the cranes.',
  'Fishermen in the neighbouring town of Skare welcomed the decision. They have complained for years about the noise of the gate, which opens before dawn and wakes half of the coast.',
  'The harbour expects to open the gate again in March, provided that the new crane arrives in time. Until then ships will use the southern entrance, which is shallower and closed at low tide.',
];
export const TITLE = 'Storm closes the northern gate of Varnholm';

/** A page with the article among the usual furniture. */
export function page({ head = '', title = `${TITLE} | The Quay Gazette`, body = '' } = {}): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>${TITLE}</h1>${body}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>
<footer>© 2022 The Quay Gazette. All rights reserved.</footer></body></html>`;
}
