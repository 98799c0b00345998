package vn.hanoi.ops.access.ui.policy;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.policy.Policies;
import vn.hanoi.ops.access.policy.PolicyRefused;
import vn.hanoi.ops.access.policy.ProposePolicy;
import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.EmergencyTerms;
import vn.hanoi.ops.access.privacy.PolicyRule;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A draft of the next version, begun as a copy of the one in force. */
class DraftPanel extends VerticalLayout {

    private final Policies policies;
    private final PolicyVersion current;
    private final Runnable proposed;
    private final List<PolicyRule> rules;
    private final RulesGrid grid = new RulesGrid();
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("access.policy.validFrom")));
    private final TextField source = new TextField(text("access.policy.source"));
    private final IntegerField minutes = new IntegerField(text("access.policy.minutes"));
    private final UnorderedList faults = new UnorderedList();

    DraftPanel(Policies policies, PolicyVersion current, Runnable proposed) {
        this.policies = policies;
        this.current = current;
        this.proposed = proposed;
        this.rules = new ArrayList<>(current.rules());
        setSizeFull();
        setPadding(false);
        from.setHelperText(text("access.policy.validFromHelp"));
        source.setWidth("24rem");
        minutes.setValue((int) current.emergency().lasts().toMinutes());
        faults.addClassName("ops-faults");
        faults.getElement().setAttribute("role", "alert");
        grid.addItemDoubleClickListener(e -> edit(e.getItem()));
        Button propose = new Button(text("access.policy.propose"), e -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        HorizontalLayout head = new HorizontalLayout(from, source, minutes, propose);
        head.setWrap(true);
        head.setDefaultVerticalComponentAlignment(Alignment.BASELINE);
        add(new Paragraph(text("access.policy.draftHelp")), head, faults, ruleButtons());
        addAndExpand(grid);
        refresh();
    }

    private HorizontalLayout ruleButtons() {
        HorizontalLayout buttons = new HorizontalLayout(
                new Button(text("access.policy.addRule"), e -> insert()),
                new Button(text("access.policy.editRule"), e -> selected().ifPresent(this::edit)),
                new Button(text("access.policy.removeRule"), e -> selected().ifPresent(this::remove)));
        buttons.setWrap(true);
        return buttons;
    }

    private Optional<PolicyRule> selected() {
        Optional<PolicyRule> rule = grid.getSelectedItems().stream().findFirst();
        if (rule.isEmpty()) {
            Notifications.error(text("access.policy.selectRule"));
        }
        return rule;
    }

    private void insert() {
        PolicyRule fresh = new PolicyRule(
                0,
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Set.of(),
                "",
                java.util.Set.of(),
                java.util.Set.of(),
                Cell.HIDDEN,
                "",
                "");
        int place = grid.getSelectedItems().stream()
                .findFirst()
                .map(rule -> rules.indexOf(rule) + 1)
                .orElse(rules.size());
        new RuleDialog(fresh, rule -> {
                    rules.add(place, rule);
                    refresh();
                })
                .open();
    }

    private void edit(PolicyRule old) {
        int place = rules.indexOf(old);
        new RuleDialog(old, rule -> {
                    rules.set(place, rule);
                    refresh();
                })
                .open();
    }

    private void remove(PolicyRule rule) {
        int place = rules.indexOf(rule);
        rules.remove(rule);
        refresh();
        Notifications.undo(text("access.policy.ruleRemoved"), () -> {
            rules.add(Math.min(place, rules.size()), rule);
            refresh();
        });
    }

    /** Rules are numbered in steps of ten, in the order in which they are read. */
    private void refresh() {
        for (int i = 0; i < rules.size(); i++) {
            PolicyRule r = rules.get(i);
            rules.set(
                    i,
                    new PolicyRule(
                            (i + 1) * 10,
                            r.roles(),
                            r.relations(),
                            r.sensitivities(),
                            r.field(),
                            r.purposes(),
                            r.channels(),
                            r.cell(),
                            r.reason(),
                            r.reasonEnglish()));
        }
        grid.setItems(List.copyOf(rules));
    }

    private void propose() {
        faults.removeAll();
        Instant valid = from.getValue() == null
                ? null
                : from.getValue().atStartOfDay(ConsoleClock.HANOI).toInstant();
        int lasts = minutes.getValue() == null ? 0 : minutes.getValue();
        EmergencyTerms emergency = new EmergencyTerms(
                Duration.ofMinutes(lasts), current.emergency().shortestReason());
        try {
            policies.propose(
                    new ProposePolicy(valid, source.getValue(), emergency, List.copyOf(rules), current.purposes()));
        } catch (PolicyRefused refused) {
            show(refused);
            return;
        }
        Notifications.success(text("access.policy.proposed"));
        proposed.run();
    }

    private void show(PolicyRefused refused) {
        if (refused.faults().isEmpty()) {
            faults.add(new ListItem(text(refused.reason().key())));
        }
        refused.faults()
                .forEach(fault -> faults.add(new ListItem(
                        (fault.rule() == 0 ? "" : text("access.policy.inRule", Formats.number(fault.rule() * 10)) + " ")
                                + text(fault.kind().key()))));
    }
}
