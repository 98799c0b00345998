package vn.hanoi.ops.crowding.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.RulesCheck.Fault;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;
import vn.hanoi.ops.crowding.settings.EnactRules;
import vn.hanoi.ops.crowding.settings.InvalidRules;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The next version of the rules, begun from an earlier one. */
class NextVersion extends VerticalLayout {

    private final CrowdingSettings settings;
    private final Consumer<RulesVersion> enacted;
    private final RulesForm form = new RulesForm();
    private final DatePicker day = ComponentTexts.translate(new DatePicker(text("crowding.settings.validFromDay")));
    private final TimePicker time = new TimePicker(text("crowding.settings.validFromTime"));
    private final TextArea source = new TextArea(text("crowding.settings.source"));

    /** @param enacted told the new version */
    NextVersion(CrowdingSettings settings, Clock clock, RulesVersion from, Consumer<RulesVersion> enacted) {
        this.settings = settings;
        this.enacted = enacted;
        form.show(from.rules(), true);
        ZonedDateTime soon = clock.instant()
                .plus(Duration.ofMinutes(5))
                .atZone(ConsoleClock.HANOI)
                .truncatedTo(ChronoUnit.MINUTES);
        day.setValue(soon.toLocalDate());
        time.setLocale(Translations.locale());
        time.setValue(soon.toLocalTime());
        source.setHelperText(text("crowding.settings.sourceHelp"));
        source.setWidthFull();
        Button enact = new Button(text("crowding.settings.enact"), event -> enact());
        enact.setId("enact");
        enact.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(text("kernel.cancel"), event -> enacted.accept(from));
        addClassName("ops-panel");
        add(new H2(text("crowding.settings.nextFrom", from.version())), new HorizontalLayout(day, time), source, form);
        add(new HorizontalLayout(enact, cancel));
    }

    private void enact() {
        showOwnFaults(List.of());
        form.read().ifPresent(this::enact);
    }

    private void enact(CrowdingRules rules) {
        try {
            RulesVersion stored = settings.enact(new EnactRules(validFrom(), source.getValue(), rules));
            Notifications.success(text("crowding.settings.enacted", stored.version()));
            enacted.accept(stored);
        } catch (InvalidRules e) {
            form.showFaults(showOwnFaults(e.faults()));
        } catch (DuplicateKeyException e) {
            Notifications.error(text("crowding.settings.changedMeanwhile"));
        }
    }

    private Instant validFrom() {
        boolean whole = day.getValue() != null && time.getValue() != null;
        return whole
                ? day.getValue()
                        .atTime(time.getValue())
                        .atZone(ConsoleClock.HANOI)
                        .toInstant()
                : Instant.EPOCH;
    }

    /** Shows those of date and source; returns the others. */
    private List<Fault> showOwnFaults(List<Fault> faults) {
        day.setInvalid(false);
        source.setInvalid(false);
        List<Fault> others = new ArrayList<>();
        for (Fault fault : faults) {
            if (fault.field().equals("validFrom")) {
                day.setErrorMessage(text("crowding.rules." + fault.code()));
                day.setInvalid(true);
            } else if (fault.field().equals("source")) {
                source.setErrorMessage(text("crowding.rules.SOURCE"));
                source.setInvalid(true);
            } else {
                others.add(fault);
            }
        }
        return others;
    }
}
