package vn.hanoi.ops.care.ui.discharge;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.cases.ui.ListPurpose;

/**
 * Four lists: who lies in beds and what is missing for the way home, who could lie lower, who left, who is to be asked. A
 * place's own staff has the first and the third, of that place.
 */
@Route("care-discharge")
@Menu(title = "care.discharge.title", order = 262)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.QUARANTINE_MANAGER})
@StyleSheet("styles/care.css")
class DischargeView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final DischargeParts parts;
    private final ListPurpose purpose;
    private final ComboBox<SiteRow> site = new ComboBox<>(text("care.field.name"));
    private final TabSheet tabs = new TabSheet();
    private final StayGrid lying;
    private final StepDownGrid lower;
    private final LeftGrid left;
    private final AfterGrid after;

    DischargeView(DischargeParts parts, ListPurpose purpose) {
        this.parts = parts;
        this.purpose = purpose;
        lying = new StayGrid(parts, this::refresh);
        lower = new StepDownGrid(parts, this::refresh);
        left = new LeftGrid(parts, purpose);
        after = new AfterGrid(parts, this::refresh);
        site.setItems(parts.choice());
        site.setItemLabelGenerator(SiteRow::name);
        site.setPlaceholder(text("care.discharge.allSites"));
        site.setClearButtonVisible(true);
        site.setWidth("22rem");
        site.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                refresh();
            }
        });
        tabs.add(text("care.discharge.lying"), lying);
        if (!parts.staff()) {
            tabs.add(text("care.discharge.lower"), lower);
        }
        tabs.add(text("care.discharge.left"), left);
        if (!parts.staff()) {
            tabs.add(text("care.discharge.after"), after);
        }
        tabs.setSizeFull();
        HorizontalLayout tools = new HorizontalLayout(site, purpose.choice(this::refresh));
        tools.setWrap(true);
        tools.setDefaultVerticalComponentAlignment(Alignment.END);
        addClassName("ops-page");
        setSizeFull();
        add(new Paragraph(text("care.discharge.help")), tools);
        addAndExpand(tabs);
    }

    @Override
    public String getPageTitle() {
        return text("care.discharge.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> wanted = event.getLocation().getQueryParameters().getSingleParameter("site");
        Optional<SiteRow> found = wanted.flatMap(SiteId::parse).flatMap(id -> site.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(id))
                .findFirst());
        if (wanted.isPresent() && found.isEmpty()) {
            throw new NotFoundException();
        }
        found.ifPresent(site::setValue);
        refresh();
    }

    private void refresh() {
        Optional<SiteId> wanted = Optional.ofNullable(site.getValue()).map(SiteRow::id);
        lying.show(wanted, purpose.disclosure());
        left.show(wanted, purpose.disclosure());
        if (!parts.staff()) {
            lower.show(purpose.disclosure());
            after.show(purpose.disclosure());
        }
    }
}
