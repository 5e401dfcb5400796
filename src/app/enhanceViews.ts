import { parseSelection } from '../state/url';
import { attachMarks } from '../ui/marks/marks';
import type { FilterBlock } from './filter/block';

/** Marks answer, and what the address selects and filters is shown: all that an embed needs, and pages that are read. */
export function enhanceViews(doc: Document): void {
  const { select, filter } = parseSelection(doc.location.search);
  for (const view of doc.querySelectorAll<HTMLElement>('[data-view], .document')) {
    attachMarks(view).select(select);
    if (filter) void applyFilter(view);
  }
}

/** Fetched only where an address filters. Where it does not come, the page says that it shows everything. */
async function applyFilter(view: HTMLElement): Promise<void> {
  const block = view.querySelector<HTMLElement>('script[data-facets]');
  if (!block) return;
  try {
    const { filterPage } = await import('./filter/filterPage');
    filterPage(view, JSON.parse(block.textContent) as FilterBlock);
  } catch {
    const notice = view.ownerDocument.createElement('p');
    notice.className = 'source-line';
    notice.setAttribute('role', 'status');
    notice.textContent = block.dataset.failed ?? '';
    view.querySelector('.picture')?.after(notice);
  }
}
