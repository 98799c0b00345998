package vn.hanoi.ops.care.ui.rules;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hanoi.ops.care.proposals.CareRules;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.proposals.Soft;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.care.ui.StepDialog;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The form of the next version of the rules, filled with those in force. */
class RulesDialog {

    private final CareSettings settings;
    private final Runnable proposed;
    private final CareRules now;
    private final TextField name = new TextField(text("care.rules.version"));
    private final TextField source = new TextField(text("care.rules.source"));
    private final DateTimePicker from = new DateTimePicker(text("care.rules.validFrom"));
    private final IntegerField hold = new IntegerField(text("care.rules.holdMinutes"));
    private final IntegerField accepted = new IntegerField(text("care.rules.acceptedMinutes"));
    private final Map<Soft, IntegerField> weights = new EnumMap<>(Soft.class);
    private final Map<Severity, IntegerField> tiers = new EnumMap<>(Severity.class);
    private final Map<RiskGroup, IntegerField> risks = new EnumMap<>(RiskGroup.class);

    RulesDialog(CareSettings settings, Clock clock, Runnable proposed) {
        this.settings = settings;
        this.proposed = proposed;
        now = settings.current().rules();
        name.setMaxLength(40);
        source.setMaxLength(500);
        source.setId("rules-source");
        name.setId("rules-name");
        from.setValue(LocalDateTime.ofInstant(clock.instant().plus(Duration.ofHours(1)), ConsoleClock.HANOI)
                .truncatedTo(ChronoUnit.HOURS));
        hold.setValue(now.holdMinutes());
        accepted.setValue(now.acceptedMinutes());
        for (Soft soft : Soft.values()) {
            weights.put(
                    soft,
                    number(
                            text("care.rules.weightOf", text(soft.titleKey())),
                            now.weights().getOrDefault(soft, 0)));
        }
        for (Severity severity : Severity.values()) {
            tiers.put(
                    severity,
                    number(
                            text("care.rules.tierOf", text(severity.titleKey())),
                            now.tierBySeverity().getOrDefault(severity, 1)));
        }
        for (RiskGroup risk : RiskGroup.values()) {
            risks.put(
                    risk,
                    number(
                            text("care.rules.tierOf", text(risk.titleKey())),
                            now.tierByRisk().getOrDefault(risk, 1)));
        }
    }

    void open() {
        StepDialog dialog = new StepDialog(
                text("care.rules.propose"), text("care.rules.proposeHelp"), text("care.rules.propose"), this::save);
        dialog.with(name, source, from, hold, accepted);
        weights.values().forEach(dialog::with);
        tiers.values().forEach(dialog::with);
        risks.values().forEach(dialog::with);
        dialog.open();
    }

    private Optional<String> save() {
        if (from.isEmpty() || hold.isEmpty() || accepted.isEmpty()) {
            return Optional.of(text("care.refused.OUT_OF_RANGE"));
        }
        CareRules next = new CareRules(
                hold.getValue(),
                accepted.getValue(),
                now.minutes(),
                now.emergencyPercent(),
                values(tiers),
                values(risks),
                now.bedBySeverity(),
                now.home(),
                now.capabilities(),
                values(weights),
                now.kmh(),
                now.detour(),
                now.timeClasses(),
                now.staleHours());
        Optional<String> refused = CareTexts.attempt(() -> settings.propose(
                name.getValue(), from.getValue().atZone(ConsoleClock.HANOI).toInstant(), source.getValue(), next));
        if (refused.isEmpty()) {
            proposed.run();
        }
        return refused;
    }

    private static <E extends Enum<E>> Map<E, Integer> values(Map<E, IntegerField> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().getValue() == null ? -1 : e.getValue().getValue()));
    }

    private static IntegerField number(String label, int value) {
        IntegerField field = new IntegerField(label);
        field.setValue(value);
        return field;
    }
}
