package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.compliance.ReviewRow;
import vn.hanoi.ops.quarantine.compliance.Verdict;

/** Asks what was to be seen and what was done; who it was only when the officer named the purpose. */
class JudgeDialog extends Dialog {

    JudgeDialog(QuarantineParts parts, ComplianceParts compliance, ReviewRow row, Runnable changed) {
        setHeaderTitle(text("quarantine.review.judge"));
        setWidth("min(480px, calc(100vw - 24px))");
        RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>(text("quarantine.review.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(one -> text(one.titleKey()));
        TextArea action = new TextArea(text("quarantine.review.action"));
        action.setId("action");
        action.setMaxLength(500);
        action.setWidthFull();
        ComboBox<ResidentLine> whom = new ComboBox<>(text("quarantine.review.whom"));
        whom.setWidthFull();
        whom.setClearButtonVisible(true);
        boolean named = parts.purpose().disclosure().purpose() == Purpose.QUARANTINE;
        whom.setVisible(named);
        if (named) {
            whom.setItems(ResidentLine.of(parts, EveryResident.of(parts.residents(), row.site())));
            whom.setItemLabelGenerator(line -> CaseWords.person(
                            line.person(), parts.purpose().disclosure()) + " · " + ResidentTexts.room(line.stay()));
        }
        VerticalLayout form = new VerticalLayout(verdict, action, whom);
        form.setPadding(false);
        add(form);
        Button save = new Button(text("quarantine.review.judge"), event -> {
            PersonId person =
                    whom.getOptionalValue().map(line -> line.stay().person()).orElse(null);
            Verdict seen = verdict.getValue() == null ? Verdict.UNCLEAR : verdict.getValue();
            if (SiteSteps.take(() -> compliance.reviews().judge(row.id(), seen, action.getValue(), person))) {
                close();
                changed.run();
            }
        });
        save.setId("save-verdict");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}
