package vn.hanoi.ops.cases.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.kernel.AreaPath;

class CaseAddressTests {

    @Test
    void anExportedLineListHasTheFilterOfTheScreen() {
        List<CaseFilter> filters = List.of(
                CaseFilter.of(Tray.DUE),
                CaseFilter.of(Tray.ALL).with(Set.of(CaseKind.F0, CaseKind.SUSPECTED)),
                CaseFilter.of(Tray.TESTS).in(Optional.of(new AreaPath("01.006.00181"))),
                CaseFilter.behind(LocalDate.of(2021, 9, 21), DetectionPlace.LOCKED_AREA),
                CaseFilter.of(Tray.ALL)
                        .reported(Optional.of(LocalDate.of(2021, 9, 21)), Optional.empty())
                        .placeless(true),
                CaseFilter.of(Tray.OPEN).numbered(Optional.of(412)));
        for (CaseFilter filter : filters) {
            QueryParameters query =
                    QueryParameters.fromString(CaseAddress.query(filter).substring(1));
            assertThat(CaseAddress.filter(query)).isEqualTo(filter);
        }
    }
}
