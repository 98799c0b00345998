package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.checkins.Receipt;
import vn.hanoi.ops.venues.register.VenueRow;

/** Enters a paper list of visitors line by line: the time of the visit is asked for, the time of entry keeps itself. */
class PaperDialog extends Dialog {

    private final transient VenueParts parts;
    private final transient VenueRow venue;
    private final TextField contact = new TextField(text("venues.paper.contact"));
    private final DateTimePicker came = new DateTimePicker(text("venues.paper.came"));
    private final TimePicker left = new TimePicker(text("venues.paper.left"));
    private final Paragraph told = new Paragraph();
    private int entered;

    PaperDialog(VenueParts parts, VenueRow venue) {
        this.parts = parts;
        this.venue = venue;
        contact.setId("paper-contact");
        contact.setMaxLength(40);
        contact.setHelperText(text("venues.paper.contactHelp"));
        came.setLocale(Translations.locale());
        came.setValue(LocalDateTime.ofInstant(parts.clock().instant(), ConsoleClock.HANOI)
                .truncatedTo(ChronoUnit.HOURS));
        left.setLocale(Translations.locale());
        left.setClearButtonVisible(true);
        told.getElement().setAttribute("role", "status");
        Button enter = new Button(text("venues.paper.enter"), event -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.setId("paper-enter");
        setHeaderTitle(text("venues.paper.title", venue.name()));
        setWidth("34rem");
        add(new Paragraph(text("venues.paper.help")), new FormLayout(contact, came, left), told);
        getFooter().add(new Button(text("kernel.close"), event -> close()), enter);
        contact.focus();
    }

    private void enter() {
        LocalDateTime at = came.getValue();
        came.setInvalid(at == null);
        if (at == null) {
            return;
        }
        Receipt receipt = parts.paper().enter(venue.id(), contact.getValue(), moment(at), departure(at));
        if (!receipt.rejected().isEmpty()) {
            contact.setErrorMessage(text(receipt.rejected().getFirst().code().contactKey()));
            contact.setInvalid(true);
            return;
        }
        contact.setInvalid(false);
        entered += receipt.accepted() > 0 ? 1 : 0;
        told.setText(
                text(receipt.accepted() > 0 ? "venues.paper.done" : "venues.paper.again", Formats.number(entered)));
        contact.clear();
        left.clear();
        contact.focus();
    }

    /** A time before the arrival is one after midnight. */
    private @Nullable Instant departure(LocalDateTime from) {
        if (left.getValue() == null) {
            return null;
        }
        LocalDateTime end = from.toLocalDate().atTime(left.getValue());
        return moment(end.isAfter(from) ? end : end.plusDays(1));
    }

    private static Instant moment(LocalDateTime at) {
        return at.atZone(ConsoleClock.HANOI).toInstant();
    }
}
