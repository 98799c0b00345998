package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.CaseRulesCheck.Fault;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.cases.settings.EnactCaseRules;
import vn.hanoi.ops.cases.settings.InvalidCaseRules;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** The next version of the rules of cases, begun from an earlier one; it holds from the beginning of a day. */
class NextCaseRules extends VerticalLayout {

    private final CaseSettings settings;
    private final Consumer<CaseRulesVersion> enacted;
    private final CaseRulesForm form;
    private final TextField name = new TextField(text("cases.settings.name"));
    private final DatePicker day = ComponentTexts.translate(new DatePicker(text("cases.settings.validFromDay")));
    private final TextArea source = new TextArea(text("cases.settings.source"));

    /** @param enacted told the new version */
    NextCaseRules(
            CaseSettings settings,
            RuleFigures figures,
            Clock clock,
            CaseRulesVersion from,
            Consumer<CaseRulesVersion> enacted) {
        this.settings = settings;
        this.enacted = enacted;
        form = new CaseRulesForm(figures, from.rules(), true);
        day.setValue(LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI).plusDays(1));
        source.setHelperText(text("cases.settings.sourceHelp"));
        source.setWidthFull();
        Button enact =
                new Button(text("cases.settings.enact"), event -> form.read().ifPresent(this::enact));
        enact.setId("enact");
        enact.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(text("kernel.cancel"), event -> enacted.accept(from));
        addClassName("ops-panel");
        add(new H2(text("cases.settings.nextFrom", from.name())), new HorizontalLayout(name, day), source, form);
        add(new HorizontalLayout(enact, cancel));
    }

    private void enact(CaseRules rules) {
        try {
            Instant from = day.getValue() == null
                    ? Instant.EPOCH
                    : day.getValue().atStartOfDay(ConsoleClock.HANOI).toInstant();
            CaseRulesVersion stored =
                    settings.enact(new EnactCaseRules(name.getValue(), from, source.getValue(), rules));
            Notifications.success(text("cases.settings.enacted", stored.name()));
            enacted.accept(stored);
        } catch (InvalidCaseRules e) {
            form.showFaults(showOwnFaults(e.faults()));
        } catch (DuplicateKeyException e) {
            Notifications.error(text("cases.settings.changedMeanwhile"));
        }
    }

    /** Shows those of name, date and source; returns the others. */
    private List<Fault> showOwnFaults(List<Fault> faults) {
        day.setInvalid(false);
        source.setInvalid(false);
        name.setInvalid(false);
        List<Fault> others = new ArrayList<>();
        for (Fault fault : faults) {
            switch (fault.field()) {
                case "validFrom" -> {
                    day.setErrorMessage(text("cases.rules.IN_THE_PAST"));
                    day.setInvalid(true);
                }
                case "source" -> {
                    source.setErrorMessage(text("cases.rules.SOURCE"));
                    source.setInvalid(true);
                }
                case "name" -> {
                    name.setErrorMessage(text("cases.rules.NAME"));
                    name.setInvalid(true);
                }
                default -> others.add(fault);
            }
        }
        return others;
    }
}
