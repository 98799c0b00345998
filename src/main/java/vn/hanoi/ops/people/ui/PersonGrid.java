package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.ui.GuardedColumns;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonFilter;
import vn.hanoi.ops.people.PersonRow;

/** The list of persons; what an officer sees of each follows from the purpose that was named for the list. */
class PersonGrid extends LazyGrid<PersonRow> {

    private final transient PeopleParts parts;

    PersonGrid(PeopleParts parts, Consumer<PersonRow> opened) {
        this.parts = parts;
        setSizeFull();
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                opened.accept(event.getValue());
            }
        });
    }

    void show(PersonFilter filter) {
        columns(parts.privacy().on(Channel.LIST).serving(filter.purpose()));
        if (parts.people().maySearch(filter)) {
            setEmptyStateComponent(
                    filter.isSearch()
                            ? new EmptyState(text("people.list.notFound"), text("people.list.notFoundNext"))
                            : new EmptyState(text("people.list.empty"), text("people.list.emptyNext")));
            show((last, limit) -> parts.people().rows(filter, last.orElse(null), limit));
        } else {
            setEmptyStateComponent(new EmptyState(text("people.list.refused"), text("people.list.refusedNext")));
            show((last, limit) -> List.of());
        }
    }

    private void columns(Disclosure list) {
        removeAllColumns();
        if (!list.offers(PeopleFields.NAME)) {
            addColumn(row -> text("access.hidden"))
                    .setHeader(text(PeopleFields.NAME.titleKey()))
                    .setWidth("9rem")
                    .setFlexGrow(2);
        }
        GuardedColumns.add(this, list, PeopleFields.NAME, PersonRow::name)
                .setWidth("9rem")
                .setFlexGrow(2);
        GuardedColumns.add(this, list, PeopleFields.BIRTH, PersonRow::birth)
                .setWidth("6.4rem")
                .setFlexGrow(0);
        GuardedColumns.add(this, list, PeopleFields.SEX, PersonRow::sex, PersonTexts::sex)
                .setWidth("4.6rem")
                .setFlexGrow(0);
        GuardedColumns.add(this, list, PeopleFields.DOCUMENT, PersonRow::document, PersonTexts::number)
                .setWidth("8rem")
                .setFlexGrow(0);
        GuardedColumns.add(this, list, PeopleFields.PHONE, PersonRow::phone, PersonTexts::phone)
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(row -> parts.areas().labelOf(row.area()))
                .setHeader(text("people.list.area"))
                .setWidth("9rem")
                .setFlexGrow(1);
    }
}
