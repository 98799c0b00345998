package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;

/** The teams that were planned lately; a new one can be typed. */
final class TeamBox {

    private static final int NAME_LIMIT = 60;

    private TeamBox() {}

    static ComboBox<String> of(PlaceParts parts) {
        List<String> known = new ArrayList<>(parts.plans().teams());
        ComboBox<String> team = new ComboBox<>(text("enforcement.visit.team"));
        team.setItems(known);
        team.setId("team");
        team.setWidthFull();
        team.setAllowCustomValue(true);
        team.addCustomValueSetListener(event -> {
            String typed = event.getDetail().strip();
            String name = typed.substring(0, Math.min(NAME_LIMIT, typed.length()));
            if (!name.isEmpty() && !known.contains(name)) {
                known.add(name);
                team.setItems(known);
            }
            team.setValue(name.isEmpty() ? null : name);
        });
        return team;
    }
}
