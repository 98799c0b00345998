package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.venues.field.FieldTeams;

/** Makes a field team; the address that opens its page is shown once. */
class NewTeamDialog extends Dialog {

    NewTeamDialog(TeamParts parts, Runnable made) {
        TextField name = new TextField(text("venues.team.name"));
        name.setId("team-name");
        name.setMaxLength(80);
        name.setWidthFull();
        UnitBox unit = new UnitBox(
                text("venues.team.area"),
                parts.areas(),
                area -> parts.officers().require().scope().covers(area.path()));
        unit.setId("team-area");
        unit.setWidthFull();
        Button make = new Button(text("venues.team.make"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setId("team-make");
        make.addClickListener(event -> {
            Area area = unit.getValue();
            unit.setInvalid(area == null);
            if (area != null
                    && TeamStep.take(() -> {
                        FieldTeams.Made team = parts.teams().make(name.getValue(), area.path());
                        new TeamAddress(parts, team.secret()).open();
                    })) {
                close();
                made.run();
            }
        });
        setHeaderTitle(text("venues.team.make"));
        setWidth("30rem");
        add(new Paragraph(text("venues.team.makeHelp")), name, unit);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), make);
    }
}
