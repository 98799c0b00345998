package vn.hanoi.ops.access.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.access.emergency.EmergencyAccess;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Says on every screen that an emergency access is open, until when, and lets the officer end it. */
public class EmergencyBanner extends Composite<Div> {

    private final transient EmergencyAccess emergencies;
    private final Span words = new Span();

    /** The banner of the current officer. */
    public EmergencyBanner(EmergencyAccess emergencies) {
        this.emergencies = emergencies;
        Button end = new Button(text("access.emergency.end"), e -> end());
        end.addThemeVariants(ButtonVariant.SMALL);
        getContent().addClassName("ops-emergency");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(words, end);
        getContent().setVisible(false);
        refresh();
    }

    /** Shows or hides the banner as it stands now; when the time has run out, the screen is drawn anew without the data. */
    public final void refresh() {
        boolean wasOpen = getContent().isVisible();
        var mine = emergencies.mine();
        mine.ifPresent(row -> words.setText(text("access.emergency.banner", Formats.time(row.endsAt()))));
        getContent().setVisible(mine.isPresent());
        if (wasOpen && mine.isEmpty()) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        }
    }

    private void end() {
        emergencies.end();
        refresh();
    }
}
