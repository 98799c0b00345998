package vn.hanoi.ops.access.ui.policy;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.hanoi.ops.access.privacy.PolicyQuestion;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Says which rule answers a cell of the matrix and what it rests on. */
class WhyDialog extends Dialog {

    WhyDialog(PolicyVersion version, PolicyQuestion question) {
        setHeaderTitle(text("access.policy.why"));
        setWidth("36rem");
        add(new Paragraph(PolicyTexts.question(question)));
        add(new H3(PolicyTexts.cell(version.cell(question))));
        version.deciding(question)
                .ifPresentOrElse(
                        rule -> add(
                                new Paragraph(text("access.policy.whyRule", Formats.number(rule.position()))),
                                new Paragraph(PolicyTexts.reason(rule))),
                        () -> add(new Paragraph(text(noRule(version, question)))));
        add(new Paragraph(text(
                "access.policy.whyVersion",
                Formats.number(version.number()),
                Formats.dateTime(version.validFrom()),
                version.source())));
        getFooter().add(new Button(text("kernel.close"), e -> close()));
    }

    private static String noRule(PolicyVersion version, PolicyQuestion question) {
        boolean named = question.purpose() == Purpose.NONE
                || version.purposes(question.role()).contains(question.purpose());
        return named ? "access.policy.whyNoRule" : "access.policy.whyNoPurpose";
    }
}
