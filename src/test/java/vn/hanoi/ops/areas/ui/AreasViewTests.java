package vn.hanoi.ops.areas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = AreasView.class)
@WithMockUser(roles = "ADMIN")
class AreasViewTests extends SpringBrowserlessTest {

    @Test
    void showsTheCityAndItsDistricts() {
        open(Map.of("scheme", "2021"));
        assertThat(test($(TreeGrid.class).single()).size()).isEqualTo(31);
    }

    @Test
    void showsTheUnitsOf2025WithoutDistricts() {
        open(Map.of("scheme", "2025"));
        assertThat(test($(TreeGrid.class).single()).size()).isEqualTo(127);
    }

    @Test
    void selectsTheUnitThatTheAddressNames() {
        open(Map.of("scheme", "2021", "unit", "00181"));
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Phường Văn Miếu, Quận Đống Đa");
        assertThat($(Span.class).all()).extracting(Span::getText).contains("01.006.00181");
        assertThat($(ListItem.class).all()).isNotEmpty();
    }

    @Test
    void findsAUnitByWhatTheAddressSearches() {
        open(Map.of("scheme", "2021", "q", "p van mieu"));
        assertThat(test($(TreeGrid.class).single()).getRow(0))
                .isInstanceOfSatisfying(
                        Area.class, a -> assertThat(a.path().value()).isEqualTo("01.006.00181"));
    }

    @Test
    void survivesAnAddressThatNamesNothing() {
        open(Map.of("scheme", "1999", "unit", "xyz", "q", "khong co"));
        assertThat(test($(TreeGrid.class).single()).size()).isZero();
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate(AreasView.class, QueryParameters.simple(query));
    }
}
