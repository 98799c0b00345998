package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.time.Duration;
import java.time.Instant;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.compliance.Handling;
import vn.hanoi.ops.quarantine.compliance.ReviewRow;
import vn.hanoi.ops.quarantine.compliance.ReviewState;

/** One review: what, where, when and how often, the clock, and the verbs of its state. */
class ReviewCard extends Div {

    private final QuarantineParts parts;
    private final ComplianceParts compliance;
    private final ReviewRow row;
    private final Runnable changed;

    /** @param changed called after a step */
    ReviewCard(QuarantineParts parts, ComplianceParts compliance, ReviewRow row, Runnable changed) {
        this.parts = parts;
        this.compliance = compliance;
        this.row = row;
        this.changed = changed;
        addClassName("review-card");
        Span what = new Span(text(row.code().titleKey()));
        what.addClassName("what");
        add(
                what,
                line(row.cameraName() + " · " + compliance.place(row.place())),
                line(Formats.dateTime(row.firstAt()) + "–" + Formats.time(row.lastAt())),
                line(text(
                        "quarantine.review.detections", Formats.number(row.detections()), Formats.number(row.most()))),
                line(text(
                        "quarantine.review.keptUntil",
                        Formats.date(row.lastAt()
                                .plus(Duration.ofDays(
                                        compliance.rules().setting().clipDays()))))),
                state());
        if (row.escalatedAt() != null) {
            add(new StateBadge(text("quarantine.review.escalated", Formats.dateTime(row.escalatedAt())), Tone.LATE));
        }
        if (!row.action().isBlank()) {
            add(line(row.action()));
        }
        if (parts.cares()) {
            add(verbs());
        }
    }

    private StateBadge state() {
        if (row.handling() != Handling.ALERT) {
            String grace = row.grace().isBlank() ? "" : ": " + row.grace();
            return new StateBadge(text(row.handling().titleKey()) + grace, Tone.UNKNOWN);
        }
        Instant until = row.lookUntil();
        if (row.state() == ReviewState.OPEN && until != null) {
            Duration left = Duration.between(parts.clock().instant(), until);
            return left.isNegative()
                    ? new StateBadge(text("quarantine.review.late", Formats.span(left.negated())), Tone.LATE)
                    : new StateBadge(text("quarantine.review.left", Formats.span(left)), Tone.WARN);
        }
        String verdict = row.verdict() == null ? "" : " · " + text(row.verdict().titleKey());
        String who =
                row.judgedBy() == null ? (row.seenBy() == null ? "" : " · " + row.seenBy()) : " · " + row.judgedBy();
        String second = row.confirmedBy() == null ? "" : " · " + row.confirmedBy();
        return new StateBadge(
                text(row.state().titleKey()) + verdict + who + second,
                row.state() == ReviewState.CONFIRMED ? Tone.LATE : Tone.PLAIN);
    }

    private HorizontalLayout verbs() {
        HorizontalLayout verbs = new HorizontalLayout();
        verbs.setWrap(true);
        verbs.addClassName("verbs");
        if (row.handling() == Handling.ALERT && row.state() != ReviewState.CLOSED) {
            verbs.add(verb("quarantine.review.playback", "playback", this::playback));
        }
        if (row.state() == ReviewState.OPEN || row.state() == ReviewState.SEEN) {
            Button judge = verb(
                    "quarantine.review.judge", "judge", () -> new JudgeDialog(parts, compliance, row, changed).open());
            verbs.add(judge);
        }
        if (row.state() == ReviewState.TO_CONFIRM) {
            verbs.add(
                    verb("quarantine.review.agree", "agree", () -> confirm(true)),
                    verb("quarantine.review.disagree", "disagree", () -> confirm(false)));
        }
        return verbs;
    }

    private void playback() {
        SiteSteps.take(() -> compliance
                .reviews()
                .playback(row.id())
                .ifPresentOrElse(
                        address -> getUI().ifPresent(ui -> ui.getPage().open(address)),
                        () -> Notifications.error(text("quarantine.review.noRecorder"))));
        changed.run();
    }

    private void confirm(boolean agrees) {
        if (SiteSteps.take(() -> compliance.reviews().confirm(row.id(), agrees))) {
            changed.run();
        }
    }

    private Button verb(String key, String id, Runnable step) {
        Button button = new Button(text(key), event -> step.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(id + "-" + row.id());
        return button;
    }

    private static Span line(String words) {
        Span line = new Span(words);
        line.addClassName("line");
        return line;
    }
}
