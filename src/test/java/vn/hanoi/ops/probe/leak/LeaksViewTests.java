package vn.hanoi.ops.probe.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.access.ui.GuardedColumns;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.whole.WholeConsole;

/** That the probe for leaks finds one wherever it can be, and says nothing of what is masked or shown by right. */
@WholeConsole
@ViewPackages(packages = "vn.hanoi.ops.access.ui")
@WithOfficer(Role.HEALTH_OFFICER)
class LeaksViewTests extends SpringBrowserlessTest {

    static {
        GuardedWatch.install();
    }

    private static final DeclaredField NAME = DeclaredField.of("leak.name", Sensitivity.IDENTITY, Mask.NAME);
    private static final String PERSON = "Trịnh Thị Rò Rỉ";

    @Autowired
    Privacy privacy;

    private final Officer officer = new Officer("probe", "", Set.of(Role.HEALTH_OFFICER), AreaScope.CITY);
    private Guarded<String> name;

    @BeforeEach
    void guard() {
        name = NAME.guard(PERSON, new AreaPath("01.006.00193"));
    }

    @Test
    void aBareTextIsFound() {
        UI.getCurrent().add(new Span("Ca: " + PERSON));
        assertThat(found(Purpose.NONE)).containsExactly("leak.name of 01.006.00193");
    }

    @Test
    void aBareFieldTooltipAndLinkAreFound() {
        TextField field = new TextField("", PERSON, "");
        UI.getCurrent().add(field);
        assertThat(found(Purpose.NONE)).hasSize(1);
        field.removeFromParent();
        Span quiet = new Span("x");
        quiet.getElement().setAttribute("title", PERSON);
        UI.getCurrent().add(quiet);
        assertThat(found(Purpose.NONE)).hasSize(1);
    }

    @Test
    void aBareColumnIsFoundAndAGuardedOneIsNot() {
        Grid<Guarded<String>> grid = new Grid<>();
        grid.setItems(List.of(name));
        UI.getCurrent().add(grid);
        GuardedColumns.add(grid, privacy.on(Channel.LIST), NAME, row -> row);
        assertThat(found(Purpose.NONE)).isEmpty();
        Grid.Column<Guarded<String>> bare = grid.addColumn(row -> PERSON);
        assertThat(found(Purpose.NONE)).hasSize(1);
        grid.removeColumn(bare);
        assertThat(found(Purpose.NONE)).isEmpty();
        grid.addColumn(LitRenderer.<Guarded<String>>of("${item.who}").withProperty("who", row -> PERSON));
        assertThat(found(Purpose.NONE)).hasSize(1);
    }

    @Test
    void aBareTooltipOfACellIsFound() {
        Grid<Guarded<String>> grid = new Grid<>();
        grid.setItems(List.of(name));
        grid.addColumn(row -> "x").setTooltipGenerator(row -> PERSON);
        UI.getCurrent().add(grid);
        assertThat(found(Purpose.NONE)).hasSize(1);
    }

    @Test
    void aPublicNameIsNoLeak() {
        assertThat(new Leaks(privacy, officer, PERSON::equals)
                        .in("Ca: " + PERSON, Set.of(Channel.LIST), Set.of(Purpose.NONE)))
                .isEmpty();
    }

    @Test
    void aCallOfAScriptIsFound() {
        UI.getCurrent().getPage().executeJs("show($0)", PERSON);
        assertThat(found(Purpose.NONE)).hasSize(1);
    }

    @Test
    void aBareFileIsFound() {
        UI.getCurrent()
                .add(new Anchor(
                        (DownloadHandler)
                                event -> event.getOutputStream().write(PERSON.getBytes(StandardCharsets.UTF_8)),
                        "x"));
        assertThat(new Leaks(privacy, officer, name -> false)
                        .in(Downloads.of(this), Set.of(Channel.EXPORT), Set.of(Purpose.NONE)))
                .hasSize(1);
    }

    @Test
    void whatThePolicyShowsIsNoLeak() {
        UI.getCurrent().add(new Span(PERSON));
        assertThat(found(Purpose.TREATMENT)).isEmpty();
    }

    private Set<String> found(Purpose purpose) {
        return new Leaks(privacy, officer, name -> false)
                .in(ScreenText.of(this, UI.getCurrent()), Set.of(Channel.LIST, Channel.FORM), Set.of(purpose));
    }
}
