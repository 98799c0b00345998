package vn.hanoi.ops.care.ui.discharge;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;

/** A list of people in care: the person and the place in front. */
abstract class PeopleGrid<R> extends Grid<R> {

    private final DischargeParts parts;
    private Map<PersonId, PersonRow> people = Map.of();
    private Map<SiteId, SiteRow> sites = Map.of();
    private Disclosure disclosure;

    PeopleGrid(DischargeParts parts, String emptyKey) {
        this.parts = parts;
        setSizeFull();
        addClassName("ops-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(new EmptyState(text(emptyKey), text("care.discharge.emptyNext")));
        addColumn(row -> disclosure == null ? "" : CaseWords.person(people.get(person(row)), disclosure))
                .setHeader(text("field.person.name"))
                .setFlexGrow(2);
        addColumn(row -> siteName(row)).setHeader(text("care.field.name")).setFlexGrow(2);
    }

    abstract PersonId person(R row);

    abstract Set<AreaPath> shared(R row);

    abstract @Nullable SiteId site(R row);

    void show(List<R> rows, Disclosure seen) {
        disclosure = seen;
        Map<PersonId, Set<AreaPath>> wanted = new HashMap<>();
        rows.forEach(row -> wanted.put(person(row), shared(row)));
        people = parts.people(wanted);
        sites = parts.sites();
        setItems(rows);
    }

    Disclosure disclosure() {
        return disclosure;
    }

    private String siteName(R row) {
        SiteId id = site(row);
        SiteRow found = id == null ? null : sites.get(id);
        return found == null ? Formats.UNKNOWN : found.name();
    }
}
