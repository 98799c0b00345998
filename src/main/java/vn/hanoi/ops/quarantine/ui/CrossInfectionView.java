package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.SiteRow;
import vn.hanoi.ops.quarantine.stays.CrossInfection;

/** Who of a site was found infected in the last 30 days, with whom each lay in one room when, and who of them was infected too. */
@Route("quarantine/infections")
@Menu(title = "quarantine.infections.title", order = 306)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.QUARANTINE_MANAGER})
class CrossInfectionView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final QuarantineParts parts;
    private final CrossInfection infections;
    private final SiteChoice choice;
    private final VerticalLayout body = new VerticalLayout();
    private Optional<SiteId> site = Optional.empty();

    CrossInfectionView(QuarantineParts parts, CrossInfection infections) {
        this.parts = parts;
        this.infections = infections;
        choice = new SiteChoice(
                parts, row -> getUI().ifPresent(ui -> ui.navigate(CrossInfectionView.class, SiteChoice.of(row.id()))));
        HorizontalLayout tools = new HorizontalLayout(choice, parts.purpose().choice(this::show));
        tools.setWidthFull();
        tools.setWrap(true);
        body.setPadding(false);
        addClassName("ops-page");
        add(tools, new Paragraph(text("quarantine.infections.help")), body);
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.infections.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        site = choice.show(event.getLocation().getQueryParameters()).map(SiteRow::id);
        show();
    }

    private void show() {
        body.removeAll();
        if (site.isEmpty()) {
            body.add(new EmptyState(text("quarantine.board.none"), text("quarantine.board.noneNext")));
            return;
        }
        Disclosure seen = parts.purpose().disclosure();
        List<CrossInfection.Source> sources = infections.sources(site.orElseThrow()).stream()
                .filter(source -> seen.value(source.source().infected()).isPresent())
                .toList();
        if (sources.isEmpty()) {
            body.add(new EmptyState(text("quarantine.infections.none"), text("quarantine.infections.noneNext")));
        }
        sources.forEach(source -> body.add(details(source, seen)));
    }

    private Details details(CrossInfection.Source source, Disclosure seen) {
        ResidentLine line = ResidentLine.of(parts, List.of(source.source())).getFirst();
        long ill = source.mates().stream()
                .filter(mate -> seen.value(mate.other().infected())
                        .filter(found -> found)
                        .isPresent())
                .map(mate -> mate.other().id())
                .distinct()
                .count();
        long all = source.mates().stream()
                .map(mate -> mate.other().id())
                .distinct()
                .count();
        Details details = new Details(text(
                "quarantine.infections.source",
                CaseWords.person(line.person(), seen),
                ResidentTexts.room(source.source()),
                Formats.number(all),
                Formats.number(ill)));
        details.setWidthFull();
        details.add(
                source.mates().isEmpty()
                        ? new Paragraph(text("quarantine.mates.none"))
                        : MateList.of(parts, source.mates(), seen));
        details.setOpened(true);
        return details;
    }
}
