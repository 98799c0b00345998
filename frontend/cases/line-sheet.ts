interface Sheet extends HTMLElement {
  scrollToIndex(index: number): void;
}

const SOON = 150;

function cellAt(sheet: Sheet, row: number, field: string): HTMLInputElement | null {
  return sheet.querySelector<HTMLInputElement>(`input[data-row="${row}"][data-field="${field}"]`);
}

function enter(cell: HTMLInputElement | null): void {
  cell?.focus();
  cell?.select();
}

/** Goes up or down in the same column, to lines that are not drawn yet as well. */
function move(sheet: Sheet, from: HTMLInputElement, step: number): void {
  const row = Number(from.dataset.row) + step;
  const field = from.dataset.field ?? '';
  const next = cellAt(sheet, row, field);
  if (next) {
    enter(next);
  } else if (row >= 0) {
    sheet.scrollToIndex(row);
    setTimeout(() => enter(cellAt(sheet, row, field)), SOON);
  }
}

function cellOf(event: Event): HTMLInputElement | null {
  const target = event.target;
  return target instanceof HTMLInputElement && target.classList.contains('sheet-cell') ? target : null;
}

function keyed(sheet: Sheet, event: KeyboardEvent): void {
  const cell = cellOf(event);
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const down = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey);
  const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
  if (down || up) {
    event.preventDefault();
    move(sheet, cell, down ? 1 : -1);
  }
  event.stopPropagation();
}

/** A block of several cells goes to the console, which shows what it would change; a single value is typed as usual. */
function pasted(sheet: Sheet, event: ClipboardEvent): void {
  const cell = cellOf(event);
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!cell || !/[\t\n]/.test(text.replace(/[\r\n]+$/, ''))) {
    return;
  }
  event.preventDefault();
  sheet.dispatchEvent(
    new CustomEvent('block-pasted', {
      detail: { row: Number(cell.dataset.row), field: cell.dataset.field, text },
    }),
  );
}

/** Lets arrows, Enter and pasted blocks work in a grid of cells as in a spreadsheet. */
(window as unknown as { opsLineSheet: (sheet: Sheet) => void }).opsLineSheet = (sheet) => {
  sheet.addEventListener('keydown', (event) => keyed(sheet, event), true);
  sheet.addEventListener('paste', (event) => pasted(sheet, event), true);
};
