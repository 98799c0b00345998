package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.law.LawDraft;
import vn.hanoi.ops.enforcement.law.LawRow;
import vn.hanoi.ops.enforcement.law.LawRows;
import vn.hanoi.ops.enforcement.law.LawVersion;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** All versions of the law with what each changed; a second officer decides about a proposal here. */
class LawVersions extends Composite<Div> {

    private final LawDesk desk;
    private final Runnable decided;

    LawVersions(LawDesk desk, Runnable decided) {
        this.desk = desk;
        this.decided = decided;
        getContent().addClassName("law-versions");
    }

    void show() {
        getContent().removeAll();
        if (desk.officer().is(Role.ADMIN)) {
            drafts();
        }
        getContent().add(new H3(text("enforcement.law.versions")));
        List<LawVersion> versions = desk.book().versions();
        for (LawVersion version : versions.reversed()) {
            Div line = new Div(
                    new Span(version.name() + " · " + Formats.date(version.validFrom()) + " · " + version.source()),
                    new StateBadge(text(version.state().titleKey()), tone(version)));
            line.addClassName("law-version");
            line.add(LawFiles.json(desk, version));
            before(versions, version).ifPresent(old -> line.add(difference(old, version)));
            boolean other = !version.proposedBy().equals(desk.officer().username());
            if (version.state() == LawVersion.State.PROPOSED && desk.officer().is(Role.ADMIN) && other) {
                line.add(decision(version));
            }
            getContent().add(line);
        }
    }

    /** What other administrators prepare, to be read before it is proposed. */
    private void drafts() {
        String own = desk.officer().username();
        List<LawDraft> others = desk.drafts().all().stream()
                .filter(draft -> !draft.author().equals(own))
                .toList();
        if (!others.isEmpty()) {
            getContent().add(new H3(text("enforcement.law.drafts")));
        }
        for (LawDraft draft : others) {
            Div line = new Div(
                    new Span(text("enforcement.law.draftOf", draft.author(), Formats.dateTime(draft.changedAt()))));
            line.addClassName("law-version");
            line.setId("draft-" + draft.author());
            desk.book()
                    .version(draft.base())
                    .ifPresent(base -> line.add(new Details(
                            text("enforcement.law.changedFrom", base.name()), list(draft.changesTo(base)))));
            getContent().add(line);
        }
    }

    private static Tone tone(LawVersion version) {
        return switch (version.state()) {
            case APPROVED -> Tone.GOOD;
            case PROPOSED -> Tone.WARN;
            case REJECTED -> Tone.UNKNOWN;
        };
    }

    /** The version that held before: the latest approved one that begins no later. */
    private static Optional<LawVersion> before(List<LawVersion> all, LawVersion version) {
        return all.stream()
                .filter(v -> v.number() < version.number()
                        && v.state() == LawVersion.State.APPROVED
                        && !v.validFrom().isAfter(version.validFrom()))
                .max(Comparator.comparing(LawVersion::validFrom).thenComparing(LawVersion::number));
    }

    private static Component difference(LawVersion old, LawVersion version) {
        return new Details(
                text("enforcement.law.changedFrom", old.name()), list(LawRows.changes(old.law(), version.law())));
    }

    /** Old and new words of each rule that differs. */
    static UnorderedList list(List<LawRows.Change> changes) {
        UnorderedList list = new UnorderedList();
        for (LawRows.Change change : changes) {
            LawRow named = change.after() == null ? change.before() : change.after();
            if (named != null) {
                list.add(new ListItem(text(
                        "enforcement.law.changed",
                        text(named.partKey()),
                        named.code(),
                        words(change.before()),
                        words(change.after()))));
            }
        }
        return list;
    }

    private static String words(@Nullable LawRow row) {
        return row == null
                ? text("enforcement.law.absent")
                : String.join(" · ", row.name(), row.value(), row.basis(), row.note())
                        .replaceAll("( · )+$", "");
    }

    private Component decision(LawVersion version) {
        Button approve = new Button(
                text("enforcement.law.approve"), e -> take(() -> desk.changes().approve(version.number())));
        approve.setId("approve-law-" + version.number());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        Button reject = new Button(text("enforcement.law.reject"), e -> new WordsDialog(
                        text("enforcement.law.reject"),
                        text("enforcement.law.reason"),
                        reason -> take(() -> desk.changes().reject(version.number(), reason)))
                .open());
        return new Div(approve, reject);
    }

    private boolean take(Runnable step) {
        boolean taken = Attempt.take(step);
        decided.run();
        return taken;
    }
}
