package vn.hanoi.ops.cases.ui.homecare;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.records.AreaModes.HomeCare;
import vn.hanoi.ops.cases.records.HomeCareLists.Figures;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.Addresses;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** An area that works by lists: its figures, the list of F0 at home by risk, and links for all who have none. */
@Route("case-home-care")
@Menu(title = "cases.homeCare.title", order = 225)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/cases.css")
class HomeCareView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AREA = "area";

    private final transient HomeCareInquiry inquiry;
    private final ComboBox<HomeCare> area = new ComboBox<>(text("cases.unit"));
    private final Paragraph since = new Paragraph();
    private final Div figures = new Div();
    private final Div tools = new Div();
    private final HomeCareGrid grid;

    HomeCareView(HomeCareInquiry inquiry) {
        this.inquiry = inquiry;
        addClassName("ops-page");
        setSizeFull();
        figures.addClassName("case-figures");
        figures.setWidthFull();
        tools.addClassName("case-filters");
        grid = new HomeCareGrid(inquiry);
        area.setId("home-care-area");
        area.setItemLabelGenerator(mode -> inquiry.unit(mode.area()));
        area.setWidth("24rem");
        area.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                Addresses.open("case-home-care?area=" + event.getValue().area().value());
            }
        });
    }

    @Override
    public String getPageTitle() {
        return text("cases.homeCare.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<HomeCare> areas = inquiry.lists().areas();
        if (areas.isEmpty()) {
            Anchor report = new Anchor();
            report.setHref("case-report");
            report.setText(text("cases.homeCare.switch"));
            add(new EmptyState(text("cases.homeCare.none"), text("cases.homeCare.noneNext"), report));
            return;
        }
        Optional<String> wanted = event.getLocation().getQueryParameters().getSingleParameter(AREA);
        HomeCare shown = areas.stream()
                .filter(mode -> wanted.filter(mode.area().value()::equals).isPresent())
                .findFirst()
                .orElse(areas.getFirst());
        area.setItems(areas);
        area.setValue(shown);
        show(shown);
        add(new Paragraph(text("cases.homeCare.help")), area, since, figures, tools);
        addAndExpand(grid);
    }

    private void show(HomeCare mode) {
        since.setText(text("cases.lists.line", inquiry.unit(mode.area()), Formats.date(mode.since()), mode.reason()));
        Figures counted = inquiry.lists().figures(mode.area(), inquiry.now());
        String where =
                mode.area().equals(AreaPath.CITY) ? "" : "&area=" + mode.area().value();
        figures.removeAll();
        figures.add(
                figure("atHome", counted.atHome(), "cases?tray=open&kind=F0" + where),
                figure("linked", counted.linked(), null),
                figure("reported", counted.reported(), null),
                figure("missing", counted.atHome() - counted.reported(), "case-follow-up?list=missing"),
                figure("alarms", counted.alarms(), "case-follow-up?list=alarms"),
                figure("toCall", counted.toCall(), "cases?tray=clock" + where));
        tools.removeAll();
        tools.add(inquiry.purpose().choice(() -> grid.show(mode.area())));
        if (inquiry.works()) {
            tools.add(inquiry.exports()
                    .of(
                            SelfReportLinksExport.KIND,
                            () -> ExportQuery.of(Map.of(
                                    SelfReportLinksExport.AREA,
                                    List.of(mode.area().value())))));
        }
        grid.show(mode.area());
    }

    private static KeyFigure figure(String key, int count, @Nullable String behind) {
        Tone tone = key.equals("alarms") && count > 0 ? Tone.LATE : Tone.PLAIN;
        KeyFigure figure = new KeyFigure(text("cases.homeCare." + key)).show(Formats.number(count), tone);
        return behind == null ? figure : figure.opens(() -> Addresses.open(behind));
    }
}
