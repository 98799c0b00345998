/**
 * On a telephone a list that is wider than the screen shows each row as a card: the first column as its title, the
 * others below it with the name of their column. Nothing is cut off and nobody scrolls sideways.
 */

type Column = HTMLElement & { hidden: boolean; _headerCell?: { _content?: HTMLElement } };
type Cell = HTMLElement & { _column?: Column; _content?: HTMLElement };
type Grid = HTMLElement;

const narrow = matchMedia('(max-width: 640px)');
const watched = new WeakSet<Grid>();
let planned = 0;

function isTooWide(grid: Grid): boolean {
  const rows = grid.shadowRoot?.querySelector<HTMLElement>('#table');
  if (!rows || rows.clientWidth === 0) {
    return false;
  }
  return rows.scrollWidth > rows.clientWidth + 2 || grid.getBoundingClientRect().right > innerWidth + 2;
}

function nameOf(column: Column | undefined): string {
  return column?._headerCell?._content?.textContent?.trim() ?? '';
}

function nameCells(grid: Grid): void {
  grid.shadowRoot?.querySelectorAll<Cell>('[part~="body-cell"]').forEach((cell) => {
    const name = cell.part.contains('first-column-cell') ? '' : nameOf(cell._column);
    if (cell._content && cell._content.dataset.column !== name) {
      cell._content.dataset.column = name;
    }
  });
}

function watch(grid: Grid): void {
  if (!watched.has(grid)) {
    watched.add(grid);
    new MutationObserver(plan).observe(grid, { childList: true });
  }
}

function arrange(): void {
  planned = 0;
  document.querySelectorAll<Grid>('vaadin-grid').forEach((grid) => {
    const cards = narrow.matches && (grid.hasAttribute('data-cards') || isTooWide(grid));
    grid.toggleAttribute('data-cards', cards);
    if (cards) {
      watch(grid);
      nameCells(grid);
    }
  });
}

function plan(): void {
  if (narrow.matches && !planned) {
    planned = window.setTimeout(arrange, 150);
  }
}

narrow.addEventListener('change', arrange);
new MutationObserver((changes) => {
  const grown = changes.some((change) =>
    [...change.addedNodes].some((node) => node instanceof HTMLElement && !node.matches('vaadin-grid-cell-content')),
  );
  if (grown) {
    plan();
  }
}).observe(document.body, { childList: true, subtree: true });
window.addEventListener('resize', plan);
