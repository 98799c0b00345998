package vn.hanoi.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.AreaPath;

class AreaScopeTests {

    private static final AreaPath DISTRICT = new AreaPath("01.006");
    private static final AreaPath WARD = new AreaPath("01.006.00193");

    @Test
    void keepsTheOutermostUnitsOnly() {
        assertThat(new AreaScope(List.of(WARD, DISTRICT, DISTRICT)).paths()).containsExactly(DISTRICT);
    }

    @Test
    void isOnePrefixInTheQuery() {
        ScopeSql sql = new AreaScope(List.of(DISTRICT)).within("area_path");

        assertThat(sql.condition()).isEqualTo("(area_path LIKE :scope0)");
        assertThat(sql.parameters()).containsEntry("scope0", "01.006%");
    }

    @Test
    void asksForOneUnitByEqualityWhereAListHasAnOrder() {
        assertThat(new AreaScope(List.of(DISTRICT))
                        .listed("area_path", "district_path")
                        .condition())
                .isEqualTo("district_path = :unit");
        assertThat(new AreaScope(List.of(WARD))
                        .listed("area_path", "district_path")
                        .condition())
                .isEqualTo("area_path = :unit");
        assertThat(AreaScope.CITY.listed("area_path", "district_path").condition())
                .isEqualTo("1 = 1");
        assertThat(AreaScope.NOWHERE.listed("area_path", "district_path").condition())
                .isEqualTo("1 = 0");
    }

    @Test
    void letsNothingThroughWhenItIsEmpty() {
        assertThat(AreaScope.NOWHERE.within("area_path").condition()).isEqualTo("1 = 0");
        assertThat(AreaScope.NOWHERE.covers(WARD)).isFalse();
    }
}
