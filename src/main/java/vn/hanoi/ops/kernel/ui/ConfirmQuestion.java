package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Asks before a step that is hard to take back; the question names the consequence, the button names the step. */
public final class ConfirmQuestion {

    private ConfirmQuestion() {}

    /**
     * Asks before an ordinary step.
     *
     * @param question the question, translated
     * @param consequence what will be so afterwards, translated
     * @param verb the step, translated
     */
    public static ConfirmDialog ask(String question, String consequence, String verb, Runnable confirmed) {
        ConfirmDialog dialog = new ConfirmDialog(question, consequence, verb, event -> confirmed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Translations.text("kernel.cancel"));
        dialog.open();
        return dialog;
    }

    /** Asks before a destructive step: the button is red and is not the one that Enter presses. */
    public static ConfirmDialog askBeforeLoss(String question, String consequence, String verb, Runnable confirmed) {
        ConfirmDialog dialog = ask(question, consequence, verb, confirmed);
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }
}
