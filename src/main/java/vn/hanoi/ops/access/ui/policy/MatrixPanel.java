package vn.hanoi.ops.access.ui.policy;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.PolicyQuestion;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.Purpose;

/** Fields against posts, for one relation, purpose and channel; every answer tells why. */
class MatrixPanel extends VerticalLayout {

    private final PolicyVersion version;
    private final Select<AreaRelation> relation;
    private final Select<Purpose> purpose;
    private final Select<Channel> channel;
    private final Grid<DeclaredField> grid = new Grid<>();

    MatrixPanel(PolicyVersion version, List<DeclaredField> fields) {
        this.version = version;
        AreaRelation[] inside = Arrays.stream(AreaRelation.values())
                .filter(r -> r != AreaRelation.OUTSIDE)
                .toArray(AreaRelation[]::new);
        relation = select("access.policy.relation", AreaRelation::titleKey, inside);
        purpose = select("access.policy.purpose", Purpose::titleKey, Purpose.values());
        channel = select("access.policy.channel", Channel::titleKey, Channel.values());
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.COLUMN_BORDERS);
        grid.addColumn(PolicyTexts::field)
                .setHeader(text("access.policy.field"))
                .setFrozen(true)
                .setWidth("16rem")
                .setFlexGrow(0);
        grid.addColumn(field -> text(field.sensitivity().titleKey()))
                .setHeader(text("access.policy.sensitivity"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        for (Role role : Role.values()) {
            grid.addComponentColumn(field -> answer(role, field))
                    .setHeader(text(role.titleKey()))
                    .setTextAlign(ColumnTextAlign.CENTER)
                    .setKey(role.name())
                    .setAutoWidth(true);
        }
        grid.setItems(fields);
        HorizontalLayout choices = new HorizontalLayout(relation, purpose, channel);
        choices.setWrap(true);
        setSizeFull();
        setPadding(false);
        add(choices);
        addAndExpand(grid);
    }

    private Button answer(Role role, DeclaredField field) {
        PolicyQuestion question =
                new PolicyQuestion(role, relation.getValue(), field, purpose.getValue(), channel.getValue());
        Cell cell = version.cell(question);
        Button why = new Button(PolicyTexts.cell(cell), e -> new WhyDialog(version, question).open());
        why.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        why.addClassName("ops-cell");
        why.getElement()
                .setAttribute("data-visibility", cell.visibility().name().toLowerCase(java.util.Locale.ROOT));
        return why;
    }

    @SafeVarargs
    private <E> Select<E> select(String key, Function<E, String> label, E... values) {
        Select<E> select = new Select<>();
        select.setLabel(text(key));
        select.setItems(values);
        select.setItemLabelGenerator(value -> text(label.apply(value)));
        select.setValue(values[0]);
        select.addValueChangeListener(e -> grid.getDataProvider().refreshAll());
        return select;
    }
}
