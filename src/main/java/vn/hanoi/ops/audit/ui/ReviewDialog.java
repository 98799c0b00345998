package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.hanoi.ops.audit.watch.Flag;
import vn.hanoi.ops.audit.watch.Flags;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Asks what the review of a flag found. */
class ReviewDialog extends Dialog {

    private final Flags flags;
    private final Flag flag;
    private final Runnable done;
    private final TextArea note = new TextArea(text("audit.flags.note"));

    ReviewDialog(Flags flags, Flag flag, Runnable done) {
        this.flags = flags;
        this.flag = flag;
        this.done = done;
        setHeaderTitle(text("audit.flags.reviewNow"));
        setWidth("34rem");
        note.setWidthFull();
        note.setMaxLength(Flags.NOTE_LIMIT);
        note.setHelperText(text("audit.flags.noteHelp", Formats.number(Flags.SHORTEST_NOTE)));
        note.focus();
        Button close = new Button(text("audit.flags.close"), e -> review());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(text(
                        "audit.flags.what",
                        flag.officer(),
                        text(flag.watch().titleKey()),
                        Formats.number(flag.figure()),
                        Formats.dateTime(flag.hour()))),
                note);
        getFooter().add(new Button(text("kernel.cancel"), e -> close()), close);
    }

    private void review() {
        if (note.getValue().strip().length() < Flags.SHORTEST_NOTE) {
            note.setInvalid(true);
            note.setErrorMessage(text("audit.flags.noteHelp", Formats.number(Flags.SHORTEST_NOTE)));
            return;
        }
        boolean mine = flags.review(flag, note.getValue());
        close();
        done.run();
        if (!mine) {
            Notifications.error(text("audit.flags.reviewedMeanwhile"));
        }
    }
}
