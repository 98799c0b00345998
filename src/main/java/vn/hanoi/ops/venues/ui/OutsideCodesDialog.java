package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueDetails;

/** Codes of other systems that lead to a venue: what their QR says, scanned or typed, beside the console's own. */
class OutsideCodesDialog extends Dialog {

    /** @param done told the venue after each step */
    OutsideCodesDialog(VenueParts parts, VenueDetails venue, Consumer<VenueId> done) {
        VenueId id = venue.row().id();
        TextField code = new TextField(text("venues.outside.code"));
        code.setId("outside-code");
        code.setMaxLength(500);
        code.setWidthFull();
        Button add = new Button(text("venues.outside.add"), event -> {
            if (Steps.take(() -> parts.codes().addOutsideCode(id, code.getValue()))) {
                close();
                done.accept(id);
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("outside-add");
        UnorderedList list = new UnorderedList();
        venue.outsideCodes().forEach(text -> list.add(line(parts, id, text, done)));
        setHeaderTitle(text("venues.field.outsideCodes"));
        setWidth("34rem");
        add(new Paragraph(text("venues.outside.help")), list, code);
        getFooter().add(new Button(text("kernel.close"), event -> close()), add);
    }

    private ListItem line(VenueParts parts, VenueId id, String code, Consumer<VenueId> done) {
        Span words = new Span(code);
        words.getStyle().set("overflow-wrap", "anywhere");
        Button remove = new Button(text("venues.outside.remove"), event -> {
            if (Steps.take(() -> parts.codes().removeOutsideCode(id, code))) {
                close();
                done.accept(id);
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(words, remove);
    }
}
