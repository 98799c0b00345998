package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import vn.hanoi.ops.tracing.TracingRefused;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.tracing.TracingSettings;
import vn.hanoi.ops.tracing.presence.Infectivity;
import vn.hanoi.ops.tracing.presence.TracingRules;

/** The next version of the rules of tracing, filled with the present one. */
class TracingRulesDialog extends Dialog {

    private final transient TracingSettings settings;
    private final transient Runnable saved;
    private final transient TracingRules before;
    private final transient Instant from;
    private final IntegerField minimum = new IntegerField(text("tracing.rules.minimum"));
    private final IntegerField trailing = new IntegerField(text("tracing.rules.trailing"));
    private final NumberField trailingWeight = new NumberField(text("tracing.rules.trailingWeight"));
    private final NumberField otherZone = new NumberField(text("tracing.rules.otherZoneWeight"));
    private final NumberField casual = new NumberField(text("tracing.rules.casualWeight"));
    private final NumberField low = new NumberField(text("tracing.rules.assumedLow"));
    private final NumberField high = new NumberField(text("tracing.rules.assumedHigh"));
    private final IntegerField backFrom = new IntegerField(text("tracing.rules.backFrom"));
    private final IntegerField backTo = new IntegerField(text("tracing.rules.backTo"));
    private final TextField infectivity = new TextField(text("tracing.rules.infectivity"));
    private final TextArea source = new TextArea(text("tracing.rules.source"));

    TracingRulesDialog(TracingSettings settings, Instant from, Runnable saved) {
        this.settings = settings;
        this.saved = saved;
        this.from = from;
        this.before = settings.inForce();
        fill();
        source.setId("rules-source");
        source.setMaxLength(500);
        setHeaderTitle(text("tracing.rules.next"));
        setWidth("40rem");
        FormLayout form = new FormLayout(
                minimum, trailing, trailingWeight, otherZone, casual, low, high, backFrom, backTo, infectivity);
        source.setWidthFull();
        add(form, source);
        Button save = new Button(text("tracing.rules.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("rules-save");
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void fill() {
        minimum.setValue((int) before.minimum().toMinutes());
        trailing.setValue((int) before.trailing().toMinutes());
        trailingWeight.setValue(before.trailingWeight());
        otherZone.setValue(before.otherZoneWeight());
        casual.setValue(before.casualWeight());
        low.setValue(before.assumedLow());
        high.setValue(before.assumedHigh());
        backFrom.setValue(before.backFrom());
        backTo.setValue(before.backTo());
        infectivity.setValue(before.infectivity().toString());
    }

    private void save() {
        try {
            settings.enact(new TracingRules(
                    before.version(),
                    from,
                    Duration.ofMinutes(whole(minimum)),
                    Duration.ofMinutes(whole(trailing)),
                    part(trailingWeight),
                    part(otherZone),
                    part(casual),
                    part(low),
                    part(high),
                    Infectivity.parse(infectivity.getValue()),
                    whole(backFrom),
                    whole(backTo),
                    source.getValue()));
        } catch (TracingRefused | IllegalArgumentException e) {
            source.setErrorMessage(text(Reason.BAD_RULES.titleKey()));
            source.setInvalid(true);
            return;
        }
        close();
        saved.run();
    }

    private static int whole(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }

    private static double part(NumberField field) {
        return Objects.requireNonNullElse(field.getValue(), -1.0);
    }
}
