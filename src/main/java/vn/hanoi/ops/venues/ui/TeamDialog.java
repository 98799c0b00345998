package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.field.FieldTeam;
import vn.hanoi.ops.venues.field.StreetTask;

/** A team: its streets with what is done there, streets to add, a new address, the end of its work. */
class TeamDialog extends Dialog {

    private final transient TeamParts parts;
    private final transient FieldTeam team;
    private final transient Runnable changed;
    private final UnorderedList streets = new UnorderedList();
    private final UnitBox ward;
    private final ComboBox<String> street = new ComboBox<>(text("venues.field.street"));

    TeamDialog(TeamParts parts, FieldTeam team, Runnable changed) {
        this.parts = parts;
        this.team = team;
        this.changed = changed;
        ward = new UnitBox(
                text("venues.team.ward"),
                parts.areas(),
                area -> area.kind().isLowest() && team.area().covers(area.path()));
        ward.setId("street-ward");
        ward.addValueChangeListener(event -> offer(event.getValue()));
        parts.areas().find(team.area()).filter(area -> area.kind().isLowest()).ifPresent(ward::setValue);
        street.setId("street-name");
        street.setAllowCustomValue(true);
        street.addCustomValueSetListener(event -> street.setValue(event.getDetail()));
        Button add = new Button(text("venues.team.assign"), event -> assign());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("street-assign");
        setHeaderTitle(team.name());
        setWidth("44rem");
        add(new Paragraph(text("venues.team.help")), streets, new FormLayout(ward, street), add);
        getFooter().add(again(), end(), new Button(text("kernel.close"), event -> close()));
        show();
    }

    private void offer(Area chosen) {
        street.setItems(chosen == null ? List.of() : parts.venues().streets(chosen.path()));
    }

    private void assign() {
        Area chosen = ward.getValue();
        ward.setInvalid(chosen == null);
        String name = Objects.requireNonNullElse(street.getValue(), "");
        if (chosen != null && TeamStep.take(() -> parts.teams().assign(team.id(), chosen.path(), name))) {
            street.clear();
            show();
            changed.run();
        }
    }

    private void show() {
        streets.removeAll();
        List<StreetTask> tasks = parts.teams().tasks(team.id());
        tasks.forEach(task -> streets.add(line(task)));
        if (tasks.isEmpty()) {
            streets.add(new ListItem(text("venues.team.noStreet")));
        }
    }

    private ListItem line(StreetTask task) {
        String done = task.done() ? " · " + text("venues.team.through") : "";
        Span words = new Span(task.street() + ", " + parts.areas().labelOf(task.area()) + ": "
                + text("venues.team.counts", Formats.number(task.posted()), Formats.number(task.venues())) + done);
        Button back = new Button(text("venues.team.unassign"), event -> {
            if (TeamStep.take(() -> parts.teams().unassign(team.id(), task.area(), task.street()))) {
                show();
                changed.run();
            }
        });
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(words, new Div(new StreetPosters(parts, task.area(), task.street()), back));
    }

    private Button again() {
        return new Button(
                text("venues.team.renew"),
                event ->
                        TeamStep.take(() -> new TeamAddress(parts, parts.teams().renew(team.id())).open()));
    }

    private Button end() {
        Button end = new Button(text("venues.team.end"), event -> {
            if (TeamStep.take(() -> parts.teams().end(team.id()))) {
                close();
                changed.run();
            }
        });
        end.addThemeVariants(ButtonVariant.ERROR);
        return end;
    }
}
