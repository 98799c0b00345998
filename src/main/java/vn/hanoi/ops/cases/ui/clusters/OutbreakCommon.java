package vn.hanoi.ops.cases.ui.clusters;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.clusters.CommonPlace;
import vn.hanoi.ops.cases.outbreaks.OutbreakDetails;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Places at which two or more cases of an outbreak were, as far as the officer may know. */
class OutbreakCommon extends Composite<Div> {

    private static final int MOST = 20;

    OutbreakCommon(OutbreakInquiry inquiry, OutbreakDetails details) {
        Disclosure seen = inquiry.purpose().disclosure();
        List<CommonPlace> places = inquiry.places(details.ways().keySet()).stream()
                .filter(place -> !seen.text(place.marker()).isBlank())
                .limit(MOST)
                .toList();
        Grid<CommonPlace> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.addColumn(place -> seen.text(place.marker()))
                .setHeader(text("cases.tree.place"))
                .setFlexGrow(3);
        grid.addColumn(place -> Formats.number(place.cases())).setHeader(text("cases.tree.cases"));
        grid.addColumn(place -> Formats.dateTime(place.first())).setHeader(text("cases.tree.first"));
        grid.addColumn(place -> Formats.dateTime(place.last())).setHeader(text("cases.tree.last"));
        grid.setItems(places);
        getContent().setWidthFull();
        getContent().add(new H3(text("cases.tree.places")), grid);
        getContent().setVisible(!places.isEmpty());
    }
}
