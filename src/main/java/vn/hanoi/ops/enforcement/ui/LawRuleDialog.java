package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Supplier;
import vn.hanoi.ops.enforcement.law.Law;

/** Changes one rule of the draft of a law; what cannot be is said at once and nothing is taken over. */
class LawRuleDialog extends Dialog {

    private final LawEditing draft;

    /**
     * @param title the rule, in words
     * @param changed the law with what the fields say
     */
    LawRuleDialog(LawEditing draft, String title, Component fields, Supplier<Law> changed) {
        this.draft = draft;
        setHeaderTitle(title);
        setWidth("min(44rem, calc(100vw - 24px))");
        add(fields);
        Button go = new Button(text("enforcement.law.take"), event -> take(changed));
        go.setId("take-rule");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }

    /** Offers to leave the rule out of the new version. */
    LawRuleDialog leavingOut(Supplier<Law> without) {
        Button out = new Button(text("enforcement.law.leaveOut"), event -> take(without));
        out.setId("leave-out-rule");
        out.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        getFooter().addComponentAsFirst(out);
        return this;
    }

    private void take(Supplier<Law> changed) {
        if (Attempt.take(() -> draft.change(changed.get()))) {
            close();
        }
    }
}
