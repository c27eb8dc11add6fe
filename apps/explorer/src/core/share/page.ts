const PLACE = 'newsgraph-graph';

/** Writes on a page's graph element which view it is to open with. */
export function setViewOfPage(page: ParentNode, view: string): void {
  const element = page.querySelector<HTMLElement>(`#${PLACE}`);
  if (!element) return;
  if (view === '') delete element.dataset.view;
  else element.dataset.view = view;
}

/** The view that a page's graph came with; empty for none. */
export function viewOfPage(page: ParentNode): string {
  return page.querySelector<HTMLElement>(`#${PLACE}`)?.dataset.view ?? '';
}
