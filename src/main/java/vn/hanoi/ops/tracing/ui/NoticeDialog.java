package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.tracing.NoticeKind;
import vn.hanoi.ops.tracing.Notices;
import vn.hanoi.ops.tracing.PlaceView;
import vn.hanoi.ops.tracing.TracingRefused;

/** A text about a place and hours, to be read, changed and released; it may not tell of any person. */
class NoticeDialog extends Dialog {

    private final transient TracingParts parts;
    private final transient CaseId caseId;
    private final int venue;
    private final NoticeKind kind;
    private final DateTimePicker from;
    private final DateTimePicker to;
    private final TextArea words = new TextArea(text("tracing.notice.text"));
    private String drafted = "";

    /** @param hours when somebody infected was there; without them the officer says so */
    NoticeDialog(TracingParts parts, CaseId caseId, int venue, NoticeKind kind, PlaceView.@Nullable Hours hours) {
        this.parts = parts;
        this.caseId = caseId;
        this.venue = venue;
        this.kind = kind;
        from = picker("tracing.form.from", hours == null ? null : hours.from());
        to = picker("tracing.form.to", hours == null ? null : hours.until());
        words.setId("notice-text");
        words.setMaxLength(Notices.LONGEST);
        words.setMinHeight("10rem");
        words.setWidthFull();
        setHeaderTitle(text(kind.titleKey()));
        setWidth("36rem");
        add(new Paragraph(text("tracing.notice.help")), new FormLayout(from, to), words);
        Button release = new Button(text("tracing.notice.release"), event -> release());
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.setId("notice-release");
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), release);
        draft();
    }

    private DateTimePicker picker(String key, @Nullable Instant value) {
        DateTimePicker picker = new DateTimePicker(text(key));
        picker.setLocale(Translations.locale());
        picker.setValue(value == null ? null : LocalDateTime.ofInstant(value, ConsoleClock.HANOI));
        picker.addValueChangeListener(event -> draft());
        return picker;
    }

    /** Writes the text for the hours; what the officer has changed in it stays, and the officer is told so. */
    private void draft() {
        if (!words.getValue().isBlank() && !words.getValue().equals(drafted)) {
            words.setHelperText(text("tracing.notice.kept"));
        } else if (isTimed()) {
            attempt(() -> {
                drafted = parts.notices().draft(caseId, venue, kind, at(from), at(to));
                words.setValue(drafted);
                words.setInvalid(false);
            });
        }
    }

    private boolean isTimed() {
        return from.getValue() != null && to.getValue() != null;
    }

    private void release() {
        if (!isTimed()) {
            refuse(TracingRefused.Reason.BAD_TIME);
        } else if (attempt(() -> parts.notices().release(caseId, venue, kind, at(from), at(to), words.getValue()))) {
            close();
            Notifications.success(text("tracing.notice.released"));
        }
    }

    private boolean attempt(Runnable step) {
        try {
            step.run();
            return true;
        } catch (TracingRefused e) {
            refuse(e.reason());
            return false;
        }
    }

    private void refuse(TracingRefused.Reason reason) {
        words.setErrorMessage(text(reason.titleKey()));
        words.setInvalid(true);
    }

    private static Instant at(DateTimePicker picker) {
        return picker.getValue().atZone(ConsoleClock.HANOI).toInstant();
    }
}
