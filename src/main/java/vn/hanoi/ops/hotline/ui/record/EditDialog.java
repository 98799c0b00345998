package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.tickets.EditConflict;
import vn.hanoi.ops.hotline.tickets.EditTicket;
import vn.hanoi.ops.hotline.tickets.EditTicket.Change;
import vn.hanoi.ops.hotline.tickets.EditTicket.Move;
import vn.hanoi.ops.hotline.tickets.FieldConflict;
import vn.hanoi.ops.hotline.ui.PointField;
import vn.hanoi.ops.kernel.GeoPoint;

/** Changes a ticket's words and place; what others wrote meanwhile stands beside each field, to be taken or overruled. */
class EditDialog extends Dialog {

    private static final int TEXT = 4_000;
    private static final int PLACE = 300;

    private final transient Function<EditTicket, Optional<String>> save;
    private final boolean placed;
    private final TextField place = new TextField(text("hotline.call.place"));
    private final PointField point = new PointField(text("hotline.routing.point"));
    private final TextArea words = new TextArea(text("hotline.ask.EDIT.label"));
    private final Div conflicts = new Div();
    private final Div error = new Div();
    private String seenPlace;
    private String seenWords;
    private @Nullable GeoPoint seenPoint;
    private @Nullable GeoPoint shownPoint;

    /**
     * @param placed the position may be shown and changed
     * @param save hands the changes in; what it answers is why they were refused
     */
    EditDialog(
            String seenPlace,
            String seenWords,
            @Nullable GeoPoint seenPoint,
            boolean placed,
            Function<EditTicket, Optional<String>> save) {
        this.save = save;
        this.placed = placed;
        this.seenPlace = seenPlace;
        this.seenWords = seenWords;
        setHeaderTitle(text("hotline.ask.EDIT.title"));
        setWidth("min(560px, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        place.setId("EDIT-place");
        place.setMaxLength(PLACE);
        place.setValue(seenPlace);
        point.setId("EDIT-point");
        point.show(seenPoint);
        this.seenPoint = seenPoint;
        this.shownPoint = point.point().orElse(null);
        point.setVisible(placed);
        words.setId("EDIT-text");
        words.setMaxLength(TEXT);
        words.setMinRows(4);
        words.setValue(seenWords);
        error.addClassName("step-error");
        error.getElement().setAttribute("role", "alert");
        conflicts.addClassName("edit-conflicts");
        Button keep = new Button(text("hotline.ask.EDIT.save"), event -> save());
        keep.setId("EDIT-save");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(text("kernel.cancel"), event -> close());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div body = new Div(new Paragraph(text("hotline.ask.EDIT.consequence")), place, point, words, conflicts, error);
        body.addClassName("step-form");
        add(body);
        getFooter().add(cancel, keep);
    }

    private void save() {
        if (point.wrong()) {
            point.focus();
            return;
        }
        conflicts.removeAll();
        error.setText("");
        try {
            save.apply(new EditTicket(change(seenWords, words.getValue()), change(seenPlace, place.getValue()), move()))
                    .ifPresentOrElse(error::setText, this::close);
        } catch (EditConflict conflict) {
            error.setText(text("hotline.conflict.title"));
            conflict.fields().forEach(field -> conflicts.add(line(field)));
        }
    }

    /** The next saving overrules what is shown here, unless the officer takes it. */
    private Div line(FieldConflict conflict) {
        switch (conflict.field()) {
            case "text" -> seenWords = conflict.theirs();
            case "place" -> seenPlace = conflict.theirs();
            default -> {
                seenPoint = theirPoint(conflict).orElse(null);
                shownPoint = seenPoint;
            }
        }
        Span name = new Span(text("hotline.conflict." + conflict.field()));
        name.addClassName("name");
        Span theirs = new Span(conflict.theirs());
        Button take = new Button(text("hotline.conflict.take"));
        take.addThemeVariants(ButtonVariant.SMALL);
        Div line = new Div(name, theirs, take);
        line.getElement().setAttribute("data-field", conflict.field());
        take.addClickListener(event -> {
            switch (conflict.field()) {
                case "text" -> words.setValue(conflict.theirs());
                case "place" -> place.setValue(conflict.theirs());
                default -> point.setValue(conflict.theirs());
            }
            conflicts.remove(line);
        });
        return line;
    }

    private static Optional<GeoPoint> theirPoint(FieldConflict conflict) {
        PointField reading = new PointField("");
        reading.setValue(conflict.theirs());
        return reading.point();
    }

    private Optional<Move> move() {
        GeoPoint wanted = point.point().orElse(null);
        return !placed || Objects.equals(shownPoint, wanted)
                ? Optional.empty()
                : Optional.of(new Move(seenPoint, wanted));
    }

    private static Optional<Change<String>> change(String seen, String wanted) {
        return seen.equals(wanted) ? Optional.empty() : Optional.of(new Change<>(seen, wanted));
    }
}
