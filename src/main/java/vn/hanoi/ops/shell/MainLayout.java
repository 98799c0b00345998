package vn.hanoi.ops.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.ui.EmergencyBanner;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;

/** The frame around every screen: menu, search, age of the data, the officer. */
@Layout
@PermitAll
@JsModule("./shell/grid-widths.ts")
@JsModule("./shell/grid-cards.ts")
@JsModule("./shell/tab-lists.ts")
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final FramePulse pulse;
    private final TopBar top;
    private final MainMenu menu;
    private final ExerciseMark exercise;
    private final EmergencyBanner emergency;
    private final List<FreshnessChip> freshness;
    private LiveChannel.@Nullable Registration following;

    MainLayout(FrameParts parts, FramePulse pulse, ConsoleClock clock, AuthenticationContext authentication) {
        this.pulse = pulse;
        menu = new MainMenu(parts.badges());
        exercise = new ExerciseMark(clock);
        emergency = new EmergencyBanner(parts.emergencies());
        FreshnessChip above = new FreshnessChip(parts.freshness());
        FreshnessChip aside = new FreshnessChip(parts.freshness());
        freshness = List.of(above, aside);
        top = new TopBar(parts, above, officer(parts, authentication));
        addToNavbar(exercise, emergency, top);
        addToDrawer(new Scroller(menu), new DrawerFoot(parts, aside, authentication));
        menu.refresh();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        emergency.refresh();
        menu.mark(event.getLocation().getPath());
        top.name(getContent() instanceof HasDynamicTitle screen ? screen.getPageTitle() : "");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = pulse.follow(beat -> OpenScreen.tell(ui, this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
        }
    }

    /** Asks badges, exercise and age of the data anew. */
    void refresh() {
        menu.refresh();
        exercise.refresh();
        emergency.refresh();
        freshness.forEach(FreshnessChip::refresh);
    }

    private static Component officer(FrameParts parts, AuthenticationContext authentication) {
        return parts.officer()
                .<Component>map(o -> new OfficerMenu(o, FrameParts.posts(o), authentication))
                .orElseGet(Span::new);
    }
}
