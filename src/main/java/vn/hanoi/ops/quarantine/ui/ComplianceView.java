package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.SiteMoved;
import vn.hanoi.ops.quarantine.compliance.ReviewRow;
import vn.hanoi.ops.quarantine.compliance.ReviewState;
import vn.hanoi.ops.quarantine.sites.SiteRow;

/** What cameras saw at a site, grouped: what nobody has looked at, what waits for a second officer, what is done; live. */
@Route("quarantine/reviews")
@Menu(title = "quarantine.review.title", order = 304)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.HEALTH_OFFICER, Roles.QUARANTINE_MANAGER})
@StyleSheet("styles/quarantine.css")
class ComplianceView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    /** An alert is on the screen within a second, the way to the browser included. */
    private static final Duration SOON = Duration.ofMillis(400);

    private final QuarantineParts parts;
    private final ComplianceParts compliance;
    private final SiteChoice choice;
    private final Div board = new Div();
    private Optional<SiteId> site = Optional.empty();
    private LiveChannel.@Nullable Registration following;

    ComplianceView(QuarantineParts parts, ComplianceParts compliance) {
        this.parts = parts;
        this.compliance = compliance;
        choice = new SiteChoice(
                parts, row -> getUI().ifPresent(ui -> ui.navigate(ComplianceView.class, SiteChoice.of(row.id()))));
        HorizontalLayout tools = new HorizontalLayout(choice, parts.purpose().choice(this::refresh));
        tools.setWidthFull();
        tools.setWrap(true);
        board.addClassName("review-board");
        addClassName("ops-page");
        setSizeFull();
        add(
                tools,
                new Paragraph(text(
                        "quarantine.review.help",
                        Formats.number(compliance.rules().setting().clipDays()))));
        addAndExpand(board);
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.review.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        site = choice.show(event.getLocation().getQueryParameters()).map(SiteRow::id);
        refresh();
    }

    private void refresh() {
        board.removeAll();
        board.add(
                column("OPEN", rows(ReviewState.OPEN, true)),
                column("SEEN", rows(ReviewState.SEEN, true)),
                column("TO_CONFIRM", rows(ReviewState.TO_CONFIRM, true)),
                column("CONFIRMED", rows(ReviewState.CONFIRMED, true)),
                column("CLOSED", rows(ReviewState.CLOSED, true)),
                column("NOTED", rows(ReviewState.CLOSED, false)));
    }

    private List<ReviewRow> rows(ReviewState state, boolean alerts) {
        return site.isEmpty() ? List.of() : compliance.list().rows(site, state, alerts);
    }

    private Component column(String name, List<ReviewRow> rows) {
        Div column = new Div(
                new H3(text("quarantine.tray", text("quarantine.reviewState." + name), Formats.number(rows.size()))));
        column.addClassName("review-column");
        column.setId("column-" + name);
        column.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", text("quarantine.reviewState." + name));
        rows.forEach(row -> column.add(new ReviewCard(parts, compliance, row, this::refresh)));
        if (rows.isEmpty()) {
            column.add(new Paragraph(text("quarantine.review.none")));
        }
        return column;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = parts.live()
                .subscribe(
                        SiteMoved.TOPIC,
                        SiteMoved.class,
                        SOON,
                        moved -> OpenScreen.tell(ui, () -> {
                            if (moved.stream()
                                    .anyMatch(m -> site.filter(m.site()::equals).isPresent())) {
                                refresh();
                            }
                        }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }
}
