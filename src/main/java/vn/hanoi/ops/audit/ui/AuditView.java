package vn.hanoi.ops.audit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.audit.AuditTrail;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Who saw and did what, newest first, page by page. */
@Route("audit")
@Menu(title = "audit.list.title", order = 920)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
class AuditView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final AuditTrail trail;
    private final LazyGrid<AuditRow> grid = new LazyGrid<>();
    private final FilterBar bar;
    private final TextField officer = new TextField();
    private final DatePicker from = new DatePicker();
    private AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditTrail trail) {
        this.trail = trail;
        bar = new FilterBar(getTranslation("audit.filter.text")).add(officer, from);
        addClassName("ops-page");
        setSizeFull();
        buildFilters();
        buildColumns();
        add(bar, grid);
        setFlexGrow(1, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String text = query.getSingleParameter("q").orElse("");
        String account = query.getSingleParameter("officer").orElse("");
        Optional<LocalDate> day = query.getSingleParameter("from").flatMap(AuditView::day);
        bar.setSearch(text);
        officer.setValue(account);
        from.setValue(day.orElse(null));
        Optional<Instant> since =
                day.map(d -> d.atStartOfDay(ConsoleClock.HANOI).toInstant());
        filter = new AuditFilter(account, text, since, Optional.empty());
        grid.show((last, limit) -> trail.rows(last.map(filter::after).orElse(filter), limit));
        bar.showResult("", !filter.equals(AuditFilter.ALL));
    }

    private void buildFilters() {
        officer.setPlaceholder(getTranslation("audit.filter.officer"));
        officer.setAriaLabel(getTranslation("audit.filter.officer"));
        officer.setClearButtonVisible(true);
        officer.setValueChangeMode(ValueChangeMode.LAZY);
        officer.addValueChangeListener(e -> go(e.isFromClient(), filter.text(), e.getValue(), from.getValue()));
        from.setPlaceholder(getTranslation("audit.filter.from"));
        from.setAriaLabel(getTranslation("audit.filter.from"));
        from.setClearButtonVisible(true);
        from.addValueChangeListener(e -> go(e.isFromClient(), filter.text(), officer.getValue(), e.getValue()));
        bar.onSearch(text -> go(!text.equals(filter.text()), text, officer.getValue(), from.getValue()));
        bar.onReset(() -> go(true, "", "", null));
    }

    private void buildColumns() {
        grid.addColumn(row -> Formats.exact(row.at()))
                .setHeader(getTranslation("audit.column.at"))
                .setAutoWidth(true);
        grid.addColumn(AuditRow::officer)
                .setHeader(getTranslation("audit.column.officer"))
                .setAutoWidth(true);
        grid.addColumn(row -> nameOf(row.act()))
                .setHeader(getTranslation("audit.column.act"))
                .setAutoWidth(true);
        grid.addColumn(AuditRow::record)
                .setHeader(getTranslation("audit.column.record"))
                .setAutoWidth(true);
        grid.addColumn(AuditRow::detail)
                .setHeader(getTranslation("audit.column.detail"))
                .setFlexGrow(1);
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("audit.list.empty"), getTranslation("audit.list.emptyNext")));
    }

    private String nameOf(String act) {
        String key = "audit.act." + act;
        String name = getTranslation(key);
        return name.contains(key) ? act : name;
    }

    private void go(boolean wanted, String text, String account, @Nullable LocalDate day) {
        if (wanted) {
            Map<String, String> query = new HashMap<>(Map.of("q", text, "officer", account.strip()));
            query.put("from", day == null ? "" : day.toString());
            query.values().removeIf(String::isBlank);
            getUI().ifPresent(ui -> ui.navigate(AuditView.class, QueryParameters.simple(query)));
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
