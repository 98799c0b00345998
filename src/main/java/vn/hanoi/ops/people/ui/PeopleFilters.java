package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.people.PersonFilter;

/** What the list is read for, and whom to find. The text stays out of the address: it is somebody's name or number. */
class PeopleFilters extends Composite<Div> {

    private final FilterBar bar = new FilterBar(text("people.filter.text"));
    private final Select<Purpose> purpose = new Select<>();
    private final transient Consumer<PersonFilter> chosen;
    private transient PersonFilter shown = PersonFilter.ALL;

    /** @param purposes what the officer may name
     * @param chosen told the filter when the officer changes it */
    PeopleFilters(Set<Purpose> purposes, Consumer<PersonFilter> chosen) {
        this.chosen = chosen;
        List<Purpose> offered = new ArrayList<>(List.of(Purpose.NONE));
        purposes.stream().sorted().filter(p -> p != Purpose.EMERGENCY).forEach(offered::add);
        purpose.setId("purpose");
        purpose.setAriaLabel(text("people.filter.purpose"));
        purpose.setItems(offered);
        purpose.setItemLabelGenerator(p -> p == Purpose.NONE ? text("people.filter.noPurpose") : text(p.titleKey()));
        purpose.setValue(Purpose.NONE);
        purpose.setWidth("15rem");
        purpose.addValueChangeListener(e -> choose(shown.withPurpose(e.getValue())));
        bar.onSearch(typed -> choose(shown.withText(typed)));
        bar.onReset(() -> choose(shown.withText("")));
        getContent().add(bar.add(purpose));
    }

    /** What the list is read for now. */
    Purpose purpose() {
        return shown.purpose();
    }

    private void choose(PersonFilter next) {
        if (!next.equals(shown)) {
            shown = next;
            bar.showResult("", next.isSearch());
            chosen.accept(next);
        }
    }
}
