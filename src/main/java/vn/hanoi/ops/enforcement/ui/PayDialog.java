package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.enforcement.decisions.DecisionContent;
import vn.hanoi.ops.enforcement.decisions.DecisionDetails;
import vn.hanoi.ops.enforcement.law.Money;

/** Takes a payment: the rest with its interest stands there already. */
class PayDialog extends Dialog {

    PayDialog(FileParts parts, DecisionDetails decision, Runnable done) {
        DecisionContent.Money money = decision.content().money();
        long owed = money.total() - money.paid() + decision.interest();
        IntegerField amount = new IntegerField(text("enforcement.pay.amount"));
        amount.setId("pay-amount");
        amount.setValue((int) Math.min(owed, Integer.MAX_VALUE));
        amount.setWidthFull();
        TextField receipt = new TextField(text("enforcement.pay.receipt"));
        receipt.setMaxLength(60);
        receipt.setWidthFull();
        Button go = new Button(text("enforcement.step.pay"), event -> {
            Integer value = amount.getValue();
            if (Attempt.take(() ->
                    parts.decisions().pay(decision.content().id(), value == null ? 0 : value, receipt.getValue()))) {
                close();
                done.run();
            }
        });
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("enforcement.step.pay"));
        setWidth("min(26rem, calc(100vw - 24px))");
        add(
                new Paragraph(text("enforcement.pay.owed", Money.text(owed), Money.text(decision.interest()))),
                amount,
                receipt);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }
}
