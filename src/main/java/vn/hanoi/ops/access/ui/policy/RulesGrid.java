package vn.hanoi.ops.access.ui.policy;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import vn.hanoi.ops.access.privacy.PolicyRule;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The rules of a version in the order in which they are read. */
class RulesGrid extends Grid<PolicyRule> {

    RulesGrid() {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addColumn(rule -> Formats.number(rule.position()))
                .setHeader(text("access.policy.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(PolicyTexts::roles).setHeader(text("access.policy.roles")).setFlexGrow(2);
        addColumn(PolicyTexts::data).setHeader(text("access.policy.data")).setFlexGrow(1);
        addColumn(PolicyTexts::relations)
                .setHeader(text("access.policy.relation"))
                .setFlexGrow(1);
        addColumn(PolicyTexts::purposes)
                .setHeader(text("access.policy.purpose"))
                .setFlexGrow(1);
        addColumn(PolicyTexts::channels)
                .setHeader(text("access.policy.channel"))
                .setFlexGrow(1);
        addColumn(rule -> PolicyTexts.cell(rule.cell()))
                .setHeader(text("access.policy.answer"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(PolicyTexts::reason).setHeader(text("access.policy.reason")).setFlexGrow(3);
    }
}
