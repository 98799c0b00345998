package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.hanoi.ops.areas.Area;

/** Chooses a street whose posters are printed at once. */
class StreetPostersDialog extends Dialog {

    private final transient TeamParts parts;
    private final UnitBox unit;
    private final ComboBox<String> street = new ComboBox<>(text("venues.field.street"));
    private final Div links = new Div();

    StreetPostersDialog(TeamParts parts) {
        this.parts = parts;
        unit = new UnitBox(
                text("venues.field.area"),
                parts.areas(),
                area -> parts.officers().require().scope().covers(area.path()));
        unit.setId("posters-unit");
        unit.setWidthFull();
        unit.addValueChangeListener(event -> showStreets(event.getValue()));
        street.setId("posters-street");
        street.setWidthFull();
        street.addValueChangeListener(event -> showLinks());
        setHeaderTitle(text("venues.street.title"));
        setWidth("30rem");
        add(new Paragraph(text("venues.street.help")), unit, street, links);
        getFooter().add(new Button(text("kernel.close"), event -> close()));
    }

    private void showStreets(Area chosen) {
        links.removeAll();
        street.setItems(chosen == null ? List.of() : parts.venues().streets(chosen.path()));
    }

    private void showLinks() {
        links.removeAll();
        if (unit.getValue() != null && street.getValue() != null) {
            links.add(new StreetPosters(parts, unit.getValue().path(), street.getValue()));
        }
    }
}
