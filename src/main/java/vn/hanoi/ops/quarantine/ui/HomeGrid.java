package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.home.HomeFinding;
import vn.hanoi.ops.quarantine.home.HomeRow;
import vn.hanoi.ops.quarantine.home.HomeTray;

/** The people of one list of quarantine at home. */
class HomeGrid extends LazyGrid<HomeLine> {

    private final QuarantineParts parts;
    private final HomeParts home;

    HomeGrid(QuarantineParts parts, HomeParts home, Consumer<HomeLine> opened) {
        this.parts = parts;
        this.home = home;
        setSizeFull();
        addColumn(line -> CaseWords.person(line.person(), parts.purpose().disclosure()))
                .setHeader(text("field.person.name"))
                .setWidth("11rem")
                .setFlexGrow(1);
        addColumn(line -> parts.areas().labelOf(line.row().area()))
                .setHeader(text("quarantine.home.ward"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(line -> parts.purpose().disclosure().text(line.row().lastDay(), day -> Formats.date(day)))
                .setHeader(text("field.quarantine.lastDay"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(line -> badge(line.row())))
                .setHeader(text("quarantine.home.checked"))
                .setWidth("13.5rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(new EmptyState(text("quarantine.home.none"), text("quarantine.home.noneNext")));
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                opened.accept(event.getValue());
            }
        });
    }

    void show(HomeTray tray) {
        show((after, limit) -> HomeLine.of(
                parts, home.list().rows(tray, after.map(HomeLine::row).orElse(null), limit)));
    }

    private static StateBadge badge(HomeRow row) {
        HomeFinding found = row.found();
        if (found == null) {
            return new StateBadge(text("quarantine.home.never"), Tone.UNKNOWN);
        }
        Tone tone =
                switch (found) {
                    case PRESENT -> Tone.GOOD;
                    case ABSENT -> Tone.LATE;
                    case NO_ANSWER -> Tone.WARN;
                };
        return new StateBadge(text(found.titleKey()) + " · " + Formats.dateTime(row.checkedAt()), tone);
    }
}
