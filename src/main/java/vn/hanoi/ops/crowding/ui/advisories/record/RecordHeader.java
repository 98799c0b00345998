package vn.hanoi.ops.crowding.ui.advisories.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.crowding.ui.advisories.queue.AdvisoryNames;
import vn.hanoi.ops.crowding.ui.advisories.queue.DueText;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;

/** Level, street, number and state of the open advisory, the way to the map and the way back. */
class RecordHeader extends Composite<Div> {

    private static final String MAP = "map?street=";

    private final LevelBadge badge = new LevelBadge(0);
    private final H2 name = new H2();
    private final Span unit = new Span();
    private final StateBadge state = new StateBadge("", Tone.PLAIN);
    private final Anchor map = new Anchor("", text("crowding.list.onMap"));

    RecordHeader(Runnable close) {
        Button back = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(text("crowding.advisories.close.record"));
        back.setTooltipText(text("crowding.live.closeTip"));
        back.setId("advisory-close");
        unit.addClassName("unit");
        Div names = new Div(name, unit);
        names.addClassName("names");
        getContent().addClassName("record-header");
        getContent().add(badge, names, state, map, back);
    }

    void show(AdvisoryFile file) {
        AdvisoryRow row = file.row();
        badge.setVisible(true);
        badge.show(row.level(), false);
        name.setText(row.streetName());
        unit.setText(file.unit() + " · " + AdvisoryNames.number(row));
        state.setVisible(true);
        state.show(text("crowding.state." + row.state()), DueText.stateTone(row.state()));
        map.setVisible(file.street().isPresent());
        map.setHref(MAP + row.street());
    }

    void showMissing() {
        badge.setVisible(false);
        state.setVisible(false);
        map.setVisible(false);
        name.setText(text("crowding.advisories.missing.title"));
        unit.setText("");
    }
}
