package vn.hanoi.ops.care.ui.discharge;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.discharge.StayRow;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.care.ui.StepDialog;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;

/** Who lies in beds, and whether they may leave; what is missing is told in words. */
class StayGrid extends PeopleGrid<StayRow> {

    private static final int MOST = 200;

    private final DischargeParts parts;
    private final Runnable changed;

    StayGrid(DischargeParts parts, Runnable changed) {
        super(parts, "care.discharge.noStays");
        this.parts = parts;
        this.changed = changed;
        addColumn(row -> Formats.date(row.enteredAt())).setHeader(text("care.discharge.since"));
        addColumn(row -> text(row.bedClass().titleKey())).setHeader(text("care.field.bedClass"));
        addColumn(row -> disclosure().text(row.handover(), StayGrid::missing))
                .setHeader(text("care.discharge.missing"))
                .setFlexGrow(4);
        addComponentColumn(this::step).setHeader("");
    }

    void show(Optional<SiteId> site, Disclosure seen) {
        show(parts.stays().open(site, MOST), seen);
    }

    private static String missing(ReleaseCheck check) {
        return check.fulfilled()
                ? text("care.discharge.ready")
                : check.missing().stream().map(CaseWords::why).collect(Collectors.joining("; "));
    }

    private Component step(StayRow row) {
        if (!parts.works()) {
            return new Span();
        }
        Button button = new Button(text("care.discharge.do"), event -> ask(row));
        button.addClassName("step-discharge");
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void ask(StayRow row) {
        TextArea reason = new TextArea(text("care.discharge.reason"));
        reason.setId("step-words");
        reason.setMaxLength(1_000);
        new StepDialog(text("care.discharge.do"), text("care.discharge.doHelp"), text("care.discharge.do"), () -> {
                    Optional<String> refused =
                            CareTexts.attempt(() -> parts.discharges().discharge(row.id(), reason.getValue()));
                    if (refused.isEmpty()) {
                        changed.run();
                    }
                    return refused;
                })
                .with(new Paragraph(disclosure().text(row.handover(), StayGrid::missing)), reason)
                .open();
    }

    @Override
    PersonId person(StayRow row) {
        return row.person();
    }

    @Override
    Set<AreaPath> shared(StayRow row) {
        return row.shared();
    }

    @Override
    SiteId site(StayRow row) {
        return row.site();
    }
}
