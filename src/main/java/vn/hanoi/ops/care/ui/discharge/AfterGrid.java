package vn.hanoi.ops.care.ui.discharge;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.discharge.Discharges;
import vn.hanoi.ops.care.discharge.StayRow;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;

/** Who left and is to be asked by today, with the answers as buttons. */
class AfterGrid extends PeopleGrid<Discharges.AfterCall> {

    private final DischargeParts parts;
    private final Runnable changed;

    AfterGrid(DischargeParts parts, Runnable changed) {
        super(parts, "care.discharge.noAfter");
        this.parts = parts;
        this.changed = changed;
        addColumn(row -> Formats.date(row.dueOn())).setHeader(text("care.after.due"));
        addComponentColumn(this::answers).setHeader(text("care.after.answer")).setFlexGrow(3);
    }

    void show(Disclosure seen) {
        show(parts.works() ? parts.discharges().due(parts.today()) : List.of(), seen);
    }

    private Component answers(Discharges.AfterCall row) {
        HorizontalLayout buttons = new HorizontalLayout();
        for (Discharges.Outcome outcome : Discharges.Outcome.values()) {
            Button button = new Button(text(outcome.titleKey()), event -> CareTexts.attempt(
                            () -> parts.discharges().asked(row.id(), outcome))
                    .ifPresentOrElse(Notifications::error, changed));
            button.addThemeVariants(ButtonVariant.SMALL);
            buttons.add(button);
        }
        buttons.setWrap(true);
        return buttons;
    }

    @Override
    PersonId person(Discharges.AfterCall row) {
        return row.person();
    }

    @Override
    Set<AreaPath> shared(Discharges.AfterCall row) {
        return row.shared();
    }

    @Override
    @Nullable
    SiteId site(Discharges.AfterCall row) {
        return parts.stays().find(row.stay()).map(StayRow::site).orElse(null);
    }
}
