package vn.hanoi.ops.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.audit.AuditTrail;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Who saw and did what, newest first, page by page. */
@Route("audit")
@Menu(title = "audit.list.title", order = 920)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
class AuditView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ConsoleClock.HANOI);

    private final AuditTrail trail;
    private final List<AuditRow> shown = new ArrayList<>();
    private final Grid<AuditRow> grid = new Grid<>();
    private final TextField officer = new TextField();
    private final TextField text = new TextField();
    private final DatePicker from = new DatePicker();
    private final Button more = new Button();
    private final Span count = new Span();

    AuditView(AuditTrail trail) {
        this.trail = trail;
        addClassName("ops-page");
        setSizeFull();
        buildColumns();
        more.setText(getTranslation("audit.list.more"));
        more.addClickListener(e -> showMore());
        add(filters(), count, grid, more);
        setFlexGrow(1, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        officer.setValue(query.getSingleParameter("officer").orElse(""));
        text.setValue(query.getSingleParameter("q").orElse(""));
        from.setValue(query.getSingleParameter("from").map(LocalDate::parse).orElse(null));
        reload();
    }

    private HorizontalLayout filters() {
        officer.setLabel(getTranslation("audit.filter.officer"));
        text.setLabel(getTranslation("audit.filter.text"));
        from.setLabel(getTranslation("audit.filter.from"));
        officer.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        officer.setClearButtonVisible(true);
        text.setClearButtonVisible(true);
        officer.addValueChangeListener(e -> filterChanged(e.isFromClient()));
        text.addValueChangeListener(e -> filterChanged(e.isFromClient()));
        from.addValueChangeListener(e -> filterChanged(e.isFromClient()));
        HorizontalLayout bar = new HorizontalLayout(officer, text, from);
        bar.setWrap(true);
        return bar;
    }

    private void buildColumns() {
        grid.addColumn(row -> TIME.format(row.at()))
                .setHeader(getTranslation("audit.column.at"))
                .setAutoWidth(true);
        grid.addColumn(AuditRow::officer)
                .setHeader(getTranslation("audit.column.officer"))
                .setAutoWidth(true);
        grid.addColumn(row -> actName(row.act()))
                .setHeader(getTranslation("audit.column.act"))
                .setAutoWidth(true);
        grid.addColumn(AuditRow::record)
                .setHeader(getTranslation("audit.column.record"))
                .setAutoWidth(true);
        grid.addColumn(AuditRow::detail)
                .setHeader(getTranslation("audit.column.detail"))
                .setFlexGrow(1);
        Div empty = new Div();
        empty.setText(getTranslation("audit.list.empty"));
        grid.setEmptyStateComponent(empty);
    }

    private String actName(String act) {
        String key = "audit.act." + act;
        String name = getTranslation(key);
        return name.contains(key) ? act : name;
    }

    private void filterChanged(boolean byOfficer) {
        if (byOfficer) {
            Map<String, String> query = new HashMap<>();
            put(query, "officer", officer.getValue());
            put(query, "q", text.getValue());
            put(query, "from", from.getOptionalValue().map(LocalDate::toString).orElse(""));
            getUI().ifPresent(ui -> ui.navigate(AuditView.class, QueryParameters.simple(query)));
        }
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isBlank()) {
            query.put(name, value);
        }
    }

    private void reload() {
        shown.clear();
        load(filter());
    }

    private void showMore() {
        load(filter().after(shown.getLast()));
    }

    private AuditFilter filter() {
        Optional<Instant> since = from.getOptionalValue()
                .map(day -> day.atStartOfDay(ConsoleClock.HANOI).toInstant());
        return new AuditFilter(officer.getValue(), text.getValue(), since, Optional.empty());
    }

    private void load(AuditFilter filter) {
        List<AuditRow> page = trail.rows(filter, PAGE);
        shown.addAll(page);
        grid.setItems(shown);
        more.setVisible(page.size() == PAGE);
        count.setText(getTranslation(more.isVisible() ? "audit.list.countMore" : "audit.list.count", shown.size()));
    }
}
