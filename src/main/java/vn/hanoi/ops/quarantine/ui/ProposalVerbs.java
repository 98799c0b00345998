package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.UUID;

/** What a second officer may do with a proposal; whoever made it may only take it back. */
class ProposalVerbs extends HorizontalLayout {

    /** @param own whether the officer at work made the proposal */
    ProposalVerbs(UUID proposal, boolean own, Runnable approve, Runnable reject) {
        Button yes = new Button(text("quarantine.settings.approve"), event -> approve.run());
        yes.setId("approve-" + proposal);
        yes.setEnabled(!own);
        yes.addThemeVariants(ButtonVariant.SMALL);
        Button no = new Button(
                text(own ? "quarantine.settings.takeBack" : "quarantine.settings.reject"), event -> reject.run());
        no.setId("reject-" + proposal);
        no.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add(yes, no);
        setWrap(true);
    }
}
