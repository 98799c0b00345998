package vn.hanoi.ops.areas.ui;

import com.vaadin.flow.component.grid.Grid;
import vn.hanoi.ops.areas.BoundaryImport;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Which files were brought in, newest first. */
class ImportGrid extends Grid<BoundaryImport> {

    ImportGrid() {
        addClassName("ops-grid");
        addColumn(entry -> Formats.dateTime(entry.importedAt()))
                .setHeader(getTranslation("areas.import.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(BoundaryImport::fileName)
                .setHeader(getTranslation("areas.import.file"))
                .setFlexGrow(1);
        addColumn(entry -> AreaTexts.scheme(entry.scheme()))
                .setHeader(getTranslation("areas.list.scheme"))
                .setAutoWidth(true);
        addColumn(entry -> Formats.number(entry.units()))
                .setHeader(getTranslation("areas.import.units"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(BoundaryImport::importedBy)
                .setHeader(getTranslation("areas.import.by"))
                .setAutoWidth(true);
        addComponentColumn(entry -> state(entry))
                .setHeader(getTranslation("areas.import.state"))
                .setAutoWidth(true);
        setAllRowsVisible(true);
        setEmptyStateComponent(
                new EmptyState(getTranslation("areas.import.never"), getTranslation("areas.import.neverNext")));
    }

    private StateBadge state(BoundaryImport entry) {
        return entry.undoneAt() == null
                ? new StateBadge(getTranslation("areas.import.inForce"), Tone.GOOD)
                : new StateBadge(
                        getTranslation("areas.import.undoneAt", Formats.dateTime(entry.undoneAt())), Tone.UNKNOWN);
    }
}
