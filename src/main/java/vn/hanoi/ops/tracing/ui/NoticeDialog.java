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
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.tracing.NoticeKind;
import vn.hanoi.ops.tracing.Notices;
import vn.hanoi.ops.tracing.TracingRefused;

/** A text about a place and hours, to be read, changed and released; it may not tell of any person. */
class NoticeDialog extends Dialog {

    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 22;

    private final transient TracingParts parts;
    private final transient CaseId caseId;
    private final int venue;
    private final NoticeKind kind;
    private final DateTimePicker from;
    private final DateTimePicker to;
    private final TextArea words = new TextArea(text("tracing.notice.text"));

    NoticeDialog(TracingParts parts, CaseId caseId, int venue, NoticeKind kind, LocalDate day) {
        this.parts = parts;
        this.caseId = caseId;
        this.venue = venue;
        this.kind = kind;
        from = picker("tracing.form.from", day.atTime(FIRST_HOUR, 0));
        to = picker("tracing.form.to", day.atTime(LAST_HOUR, 0));
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

    private DateTimePicker picker(String key, LocalDateTime value) {
        DateTimePicker picker = new DateTimePicker(text(key));
        picker.setLocale(Translations.locale());
        picker.setValue(value);
        picker.addValueChangeListener(event -> draft());
        return picker;
    }

    private void draft() {
        if (from.getValue() != null && to.getValue() != null) {
            attempt(() -> words.setValue(parts.notices().draft(caseId, venue, kind, at(from), at(to))));
        }
    }

    private void release() {
        boolean whole = from.getValue() != null && to.getValue() != null;
        if (whole && attempt(() -> parts.notices().release(caseId, venue, kind, at(from), at(to), words.getValue()))) {
            close();
            Notifications.success(text("tracing.notice.released"));
        }
    }

    private boolean attempt(Runnable step) {
        try {
            step.run();
            return true;
        } catch (TracingRefused e) {
            words.setErrorMessage(text(e.reason().titleKey()));
            words.setInvalid(true);
            return false;
        }
    }

    private static Instant at(DateTimePicker picker) {
        return picker.getValue().atZone(ConsoleClock.HANOI).toInstant();
    }
}
