package vn.hanoi.ops.cases.ui.figures;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.records.AreaModes;
import vn.hanoi.ops.cases.records.AreaModes.HomeCare;
import vn.hanoi.ops.cases.ui.steps.Attempt;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Which areas work by home-care lists, and the switch. */
class HomeCarePanel extends Div {

    private final AreaModes modes;
    private final Areas areas;
    private final Officer officer;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<Area> area = new ComboBox<>(text("cases.unit"));
    private final TextField reason = new TextField(text("cases.lists.reason"));

    HomeCarePanel(AreaModes modes, Areas areas, Officer officer) {
        this.modes = modes;
        this.areas = areas;
        this.officer = officer;
        addClassName("case-panel");
        area.setItemLabelGenerator(Area::label);
        area.setItems(areas.units(areas.working()).stream()
                .filter(unit -> officer.scope().covers(unit.path()))
                .toList());
        Button on = new Button(text("cases.lists.on"), event -> ask());
        on.setId("lists-on");
        HorizontalLayout row = new HorizontalLayout(area, reason, on);
        row.setAlignItems(HorizontalLayout.Alignment.BASELINE);
        row.setWrap(true);
        add(new H2(text("cases.lists")), new Paragraph(text("cases.lists.help")), list, row);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        for (HomeCare mode : modes.listed()) {
            Span words = new Span(
                    text("cases.lists.line", areas.labelOf(mode.area()), Formats.date(mode.since()), mode.reason()));
            Anchor open = new Anchor();
            open.setHref("case-home-care?area=" + mode.area().value());
            open.setText(text("cases.homeCare.open"));
            ListItem item = new ListItem(words, open);
            if (officer.scope().covers(mode.area())) {
                Button off = new Button(text("cases.lists.off"), event -> {
                    modes.listsOff(mode.area());
                    refresh();
                });
                off.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                item.add(off);
            }
            list.add(item);
        }
    }

    private void ask() {
        Area chosen = area.getValue();
        if (chosen == null) {
            area.setInvalid(true);
            return;
        }
        ConfirmQuestion.ask(
                text("cases.lists.question", chosen.label()),
                text("cases.lists.consequence"),
                text("cases.lists.on"),
                () -> {
                    Attempt.of(() -> modes.listsOn(chosen.path(), reason.getValue()))
                            .ifPresent(Notifications::error);
                    refresh();
                });
    }
}
