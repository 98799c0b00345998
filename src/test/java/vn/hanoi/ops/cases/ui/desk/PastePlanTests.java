package vn.hanoi.ops.cases.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.records.AmendedField.DOSES;
import static vn.hanoi.ops.cases.records.AmendedField.LAST_DOSE_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cases.records.AmendedField;

class PastePlanTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 21);
    private static final List<AmendedField> COLUMNS = List.of(DOSES, LAST_DOSE_ON);
    private static final Map<AmendedField, String> KNOWN = Map.of(DOSES, "1", LAST_DOSE_ON, "2021-08-01");
    private static final Map<AmendedField, String> EMPTY = Map.of(DOSES, "", LAST_DOSE_ON, "");

    @Test
    void aBlockFromASpreadsheetIsReadCellByCell() {
        PastePlan plan = plan(List.of(KNOWN, EMPTY), "2\t01/9/2021\r\n1\t2021-09-02\r\n");
        assertThat(plan.changes())
                .extracting(cell -> cell.row() + " " + cell.field() + " " + cell.after())
                .containsExactly("0 DOSES 2", "0 LAST_DOSE_ON 2021-09-01", "1 DOSES 1", "1 LAST_DOSE_ON 2021-09-02");
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.cut()).isFalse();
    }

    @Test
    void whatIsTheSameAlreadyIsNoChangeAndBlankIsUnknown() {
        assertThat(plan(List.of(KNOWN), "1\t01/08/2021").changes()).isEmpty();
        assertThat(plan(List.of(KNOWN), "\t").changes())
                .allSatisfy(cell -> assertThat(cell.after()).isEmpty());
    }

    @Test
    void everyWrongCellSaysWhyAndTheOthersStay() {
        PastePlan plan = plan(List.of(KNOWN, KNOWN, KNOWN), "hai\t31/02/2021\n12\t22/09/2021\n2\t02/09/2021");
        assertThat(plan.faults())
                .extracting(PastePlan.Cell::fault)
                .containsExactly(
                        "cases.sheet.unreadable",
                        "cases.sheet.unreadable",
                        "cases.refused.OUT_OF_RANGE",
                        "cases.refused.WRONG_TIME");
        assertThat(plan.changes()).hasSize(2);
    }

    @Test
    void closedCellsAndRowsBeyondTheListAreNotTouched() {
        PastePlan plan = plan(List.of(Map.of(DOSES, "")), "1\t01/09/2021\n2\t01/09/2021");
        assertThat(plan.changes()).singleElement().satisfies(cell -> assertThat(cell.field())
                .isEqualTo(DOSES));
        assertThat(plan.faults()).extracting(PastePlan.Cell::fault).containsExactly("cases.sheet.closed");
        assertThat(plan.cut()).isTrue();
    }

    private static PastePlan plan(List<Map<AmendedField, String>> rows, String block) {
        return PastePlan.of(rows, COLUMNS, block, TODAY);
    }
}
