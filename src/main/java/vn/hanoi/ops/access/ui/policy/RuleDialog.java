package vn.hanoi.ops.access.ui.policy;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.PolicyRule;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.access.privacy.Visibility;

/** One rule of a draft; an empty choice stands for all. */
class RuleDialog extends Dialog {

    private final MultiSelectComboBox<Role> roles = choice("access.policy.roles", Role::titleKey, Role.values());
    private final MultiSelectComboBox<AreaRelation> relations =
            choice("access.policy.relation", AreaRelation::titleKey, AreaRelation.values());
    private final MultiSelectComboBox<Sensitivity> data =
            choice("access.policy.data", Sensitivity::titleKey, Sensitivity.values());
    private final TextField field = new TextField(text("access.policy.fieldCode"));
    private final MultiSelectComboBox<Purpose> purposes =
            choice("access.policy.purpose", Purpose::titleKey, Purpose.values());
    private final MultiSelectComboBox<Channel> channels =
            choice("access.policy.channel", Channel::titleKey, Channel.values());
    private final Select<Visibility> visibility = new Select<>();
    private final Checkbox revealable = new Checkbox(text("access.policy.revealable"));
    private final TextArea reason = new TextArea(text("access.policy.reason"));
    private final TextArea english = new TextArea(text("access.policy.reasonEnglish"));
    private final int position;

    RuleDialog(PolicyRule rule, Consumer<PolicyRule> done) {
        position = rule.position();
        setHeaderTitle(text("access.policy.rule"));
        setWidth("46rem");
        field.setHelperText(text("access.policy.fieldCodeHelp"));
        visibility.setLabel(text("access.policy.answer"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(v -> text(v.titleKey()));
        visibility.addValueChangeListener(e -> revealable.setEnabled(e.getValue() == Visibility.MASKED));
        FormLayout form = new FormLayout(
                roles, relations, data, field, purposes, channels, visibility, revealable, reason, english);
        form.setAutoResponsive(true);
        show(rule);
        Button save = new Button(text("access.policy.keepRule"), e -> {
            done.accept(rule());
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(text("kernel.cancel"), e -> close()), save);
    }

    private void show(PolicyRule rule) {
        roles.setValue(rule.roles());
        relations.setValue(rule.relations());
        data.setValue(rule.sensitivities());
        field.setValue(rule.field());
        purposes.setValue(rule.purposes());
        channels.setValue(rule.channels());
        visibility.setValue(rule.cell().visibility());
        revealable.setValue(rule.cell().revealable());
        reason.setValue(rule.reason());
        english.setValue(rule.reasonEnglish());
    }

    private PolicyRule rule() {
        boolean opens = visibility.getValue() == Visibility.MASKED && revealable.getValue();
        return new PolicyRule(
                position,
                Set.copyOf(roles.getValue()),
                Set.copyOf(relations.getValue()),
                Set.copyOf(data.getValue()),
                field.getValue().strip(),
                Set.copyOf(purposes.getValue()),
                Set.copyOf(channels.getValue()),
                new Cell(visibility.getValue(), opens),
                reason.getValue().strip(),
                english.getValue().strip());
    }

    @SafeVarargs
    private static <E> MultiSelectComboBox<E> choice(String key, Function<E, String> label, E... values) {
        MultiSelectComboBox<E> choice = new MultiSelectComboBox<>(text(key));
        choice.setItems(values);
        choice.setItemLabelGenerator(value -> text(label.apply(value)));
        choice.setPlaceholder(text("access.policy.all"));
        choice.setClearButtonVisible(true);
        return choice;
    }
}
