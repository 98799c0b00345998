package vn.hanoi.ops.care.ui.discharge;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.discharge.StepDowns;
import vn.hanoi.ops.care.transfers.RequestTransfer;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;

/** Who could lie in a lower tier, with the button that asks for a bed there. */
class StepDownGrid extends PeopleGrid<StepDowns.StepDown> {

    private final DischargeParts parts;
    private final Runnable changed;

    StepDownGrid(DischargeParts parts, Runnable changed) {
        super(parts, "care.discharge.noLower");
        this.parts = parts;
        this.changed = changed;
        addColumn(row -> text("care.tier." + row.tier())).setHeader(text("care.discharge.now"));
        addColumn(row -> text("care.tier." + row.enough())).setHeader(text("care.discharge.enough"));
        addColumn(row -> Formats.date(row.since())).setHeader(text("care.discharge.since"));
        addComponentColumn(this::step).setHeader("");
    }

    void show(Disclosure seen) {
        show(parts.stepDowns().list(), seen);
    }

    private Component step(StepDowns.StepDown row) {
        if (!parts.works()) {
            return new Span();
        }
        Button button = new Button(text("care.discharge.askLower"), event -> CareTexts.attempt(
                        () -> parts.desk().request(RequestTransfer.of(row.caseId())))
                .ifPresentOrElse(Notifications::error, () -> {
                    Notifications.success(text("care.discharge.askedLower"));
                    changed.run();
                }));
        button.addClassName("step-lower");
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    @Override
    PersonId person(StepDowns.StepDown row) {
        return row.person();
    }

    @Override
    Set<AreaPath> shared(StepDowns.StepDown row) {
        return row.shared();
    }

    @Override
    SiteId site(StepDowns.StepDown row) {
        return row.site();
    }
}
