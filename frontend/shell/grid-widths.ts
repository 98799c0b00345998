/** Columns that fit their content are measured again when a font arrives after the first rows were drawn. */

type WidthKeeper = HTMLElement & { recalculateColumnWidths(): void };

function measureAgain(): void {
  document
    .querySelectorAll<WidthKeeper>('vaadin-grid')
    .forEach((grid) => grid.recalculateColumnWidths());
}

document.fonts.addEventListener('loadingdone', measureAgain);
