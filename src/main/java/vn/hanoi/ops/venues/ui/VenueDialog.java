package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.InvalidVenue;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueDetails;
import vn.hanoi.ops.venues.register.VenuesAlike;

/** Registers a venue or changes one; a venue with a like name near by is shown before a second one is made. */
class VenueDialog extends Dialog {

    private final VenueParts parts;
    private final Optional<VenueDetails> before;
    private final Consumer<VenueId> saved;
    private final VenueForm form;
    private final Paragraph alike = new Paragraph();
    private final Button save = new Button(text("venues.form.save"));
    private boolean evenIfAlike;

    /** @param saved told the venue after it was stored */
    VenueDialog(VenueParts parts, Optional<VenueDetails> before, Consumer<VenueId> saved) {
        this.parts = parts;
        this.before = before;
        this.saved = saved;
        form = new VenueForm(parts);
        before.ifPresent(venue -> form.show(venue, parts.kind(venue.row().kind())));
        setHeaderTitle(text(before.isPresent() ? "venues.form.change" : "venues.form.register"));
        setWidth("720px");
        alike.setVisible(false);
        alike.getElement().setAttribute("role", "alert");
        add(form, alike);
        save.setId("save-venue");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(event -> save());
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void save() {
        form.read().ifPresent(data -> {
            try {
                if (Steps.take(() -> store(data))) {
                    close();
                    Notifications.success(text("venues.form.saved", data.name().strip()));
                }
            } catch (InvalidVenue e) {
                form.showFaults(e.faults());
            } catch (VenuesAlike e) {
                askWhetherAnother(e);
            }
        });
    }

    private void store(VenueData data) {
        if (before.isPresent()) {
            VenueId id = before.get().row().id();
            parts.register().change(id, before.get().version(), data);
            saved.accept(id);
        } else {
            saved.accept(parts.register().register(data, evenIfAlike));
        }
    }

    private void askWhetherAnother(VenuesAlike found) {
        String names = found.venues().stream()
                .map(row -> row.name() + " (" + row.address() + ")")
                .collect(Collectors.joining("; "));
        alike.setText(text("venues.form.alike", names));
        alike.setVisible(true);
        save.setText(text("venues.form.saveAnyway"));
        evenIfAlike = true;
    }
}
