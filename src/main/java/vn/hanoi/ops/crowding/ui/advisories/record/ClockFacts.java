package vn.hanoi.ops.crowding.ui.advisories.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.crowding.level.AdvisoryRules;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.crowding.ui.advisories.queue.DueText;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** To whom, the level then and now, the clock of the acknowledgement, and why it runs as it does. */
class ClockFacts extends Composite<Div> {

    private static final String KEY = "crowding.advisories.fact.";

    private final LevelBadge then = new LevelBadge(0);
    private final Span thenWords = new Span();
    private final LevelBadge today = new LevelBadge(0);
    private final Span todayWords = new Span();
    private final Span addressee = new Span();
    private final Span sent = new Span();
    private final Span due = new Span();
    private final Span reminders = new Span();
    private final Paragraph reason = new Paragraph();

    ClockFacts() {
        DescriptionList list = new DescriptionList();
        add(list, "then", new Span(then, thenWords));
        add(list, "now", new Span(today, todayWords));
        add(list, "addressee", addressee);
        add(list, "sent", sent);
        add(list, "due", due);
        add(list, "reminders", reminders);
        Details why = new Details(text("crowding.advisories.why"), reason);
        why.addClassName("why-clock");
        getContent().addClassNames("street-facts", "clock-facts");
        getContent().add(list, why);
    }

    void show(AdvisoryFile file) {
        AdvisoryRow row = file.row();
        then.show(row.level(), false);
        thenWords.setText(text(KEY + "since", LevelBadge.nameOf(row.level()), Formats.time(row.levelSince())));
        level(file);
        addressee.setText(row.addressee());
        sent.setText(row.sentAt() == null ? text("crowding.live.advisory.notSent") : Formats.dateTime(row.sentAt()));
        boolean running = row.left(file.now()).isPresent();
        due.setText(
                running
                        ? Formats.time(row.dueAt()) + " · " + DueText.of(row, file.now())
                        : Formats.dateTime(row.dueAt()));
        due.getElement()
                .setAttribute("data-tone", DueText.tone(row, file.now()).name().toLowerCase(Locale.ROOT));
        reminders.setText(
                row.remindedAt() == null
                        ? text(KEY + "noReminder")
                        : text(KEY + "reminded", Formats.number(row.reminders()), Formats.time(row.remindedAt())));
        reason.setText(why(row, file.rules()));
    }

    void level(StreetNow street) {
        today.show(street.level(), street.stale());
        String name = LevelBadge.nameOf(street.level());
        todayWords.setText(street.stale() ? name + " · " + text("kernel.map.stale") : name);
    }

    private void level(AdvisoryFile file) {
        file.street().ifPresentOrElse(this::level, () -> {
            today.show(0, false);
            todayWords.setText(LevelBadge.nameOf(0));
        });
    }

    private static String why(AdvisoryRow row, RulesVersion version) {
        AdvisoryRules rules = version.rules().advisory();
        String words = text(
                "crowding.advisories.why.clock",
                Formats.number(rules.acknowledgeMinutes()),
                Formats.number(rules.warnPercent()),
                Formats.number(rules.remindMinutes()));
        String level = text(
                "crowding.advisories.why.draft",
                Formats.number(rules.level()),
                Formats.number(rules.heldMinutes()),
                Formats.number(row.level()));
        String source = text(
                "crowding.advisories.why.source",
                Formats.number(version.version()),
                Formats.date(version.validFrom()),
                version.source());
        return String.join(" ", level, words, source);
    }

    private static void add(DescriptionList list, String name, Span value) {
        list.add(new DescriptionList.Term(new Span(text(KEY + name))), new DescriptionList.Description(value));
    }
}
