package vn.hanoi.ops.cases.ui.desk;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.records.AmendedValues;
import vn.hanoi.ops.cases.records.SheetRow;
import vn.hanoi.ops.people.PersonRow;

/**
 * A line of the line list as one officer may change it.
 *
 * @param values by field; a field left out is closed: not shown, of an ended case, or decided by routing
 */
record SheetLine(SheetRow sheet, @Nullable PersonRow person, Map<AmendedField, String> values) {

    static SheetLine of(SheetRow sheet, @Nullable PersonRow person, Disclosure seen) {
        Map<AmendedField, String> values = new EnumMap<>(AmendedField.class);
        boolean open =
                seen.value(sheet.row().state()).filter(state -> state.open()).isPresent();
        if (open) {
            seen.value(sheet.vaccination())
                    .ifPresent(facts -> values.putAll(AmendedValues.of(
                            facts, seen.value(sheet.row().placement()).orElse(null))));
        }
        if (seen.value(sheet.row().kind()).filter(kind -> kind != CaseKind.F0).isEmpty()) {
            values.remove(AmendedField.STAY);
        }
        return new SheetLine(sheet, person, values);
    }

    CaseId id() {
        return sheet.row().id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SheetLine line && line.sheet.equals(sheet);
    }

    @Override
    public int hashCode() {
        return sheet.hashCode();
    }
}
