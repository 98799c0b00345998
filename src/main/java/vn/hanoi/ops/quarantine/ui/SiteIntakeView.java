package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;
import vn.hanoi.ops.people.codes.ReadCode;
import vn.hanoi.ops.people.ui.ScanBox;
import vn.hanoi.ops.quarantine.sites.SiteRow;
import vn.hanoi.ops.quarantine.stays.Arrival;
import vn.hanoi.ops.quarantine.stays.BusIntake;
import vn.hanoi.ops.quarantine.stays.Identification.Identified;
import vn.hanoi.ops.quarantine.stays.SiteAdmission.Proposal;

/** A bus at the gate: the decision once, one card after the other, rooms proposed for all, everybody taken in. */
@Route("quarantine/intake")
@Menu(title = "quarantine.intake.title", order = 303)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.QUARANTINE_MANAGER})
@StyleSheet("styles/quarantine.css")
class SiteIntakeView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final QuarantineParts parts;
    private final IntakeParts intake;
    private final SiteChoice choice;
    private final IntakeOrder order;
    private final ScanBox scan;
    private final IntakeGrid grid;
    private final Paragraph sum = new Paragraph();
    private final Anchor labels;
    private final List<IntakeLine> lines = new ArrayList<>();
    private @Nullable SiteRow site;

    SiteIntakeView(QuarantineParts parts, IntakeParts intake) {
        this.parts = parts;
        this.intake = intake;
        choice = new SiteChoice(
                parts, row -> getUI().ifPresent(ui -> ui.navigate(SiteIntakeView.class, SiteChoice.of(row.id()))));
        order = new IntakeOrder(LocalDate.now(parts.clock()));
        scan = intake.pickers().scanBox(this::scanned);
        grid = new IntakeGrid(parts, this::drop);
        labels = new Anchor(file(), AttachmentType.DOWNLOAD, text("quarantine.intake.labels"));
        labels.setId("print-labels");
        Button rooms = new Button(text("quarantine.intake.propose"), event -> propose());
        rooms.setId("propose-rooms");
        Button admit = new Button(text("quarantine.intake.admit"), event -> admit());
        admit.setId("admit-all");
        admit.addThemeVariants(ButtonVariant.PRIMARY);
        HorizontalLayout verbs = new HorizontalLayout(rooms, admit, labels, sum);
        verbs.setWrap(true);
        verbs.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        Button announced = new Button(text("quarantine.bus.title"), event -> announced());
        announced.setId("announced-buses");
        HorizontalLayout tools = new HorizontalLayout(choice, parts.purpose().choice(this::show), announced);
        tools.setWidthFull();
        tools.setWrap(true);
        scan.getContent().setWidthFull();
        order.getContent().setWidthFull();
        sum.getElement().setAttribute("role", "status");
        addClassName("ops-page");
        setSizeFull();
        add(tools, order, scan);
        addAndExpand(grid);
        add(verbs);
        show();
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.intake.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        site = choice.show(event.getLocation().getQueryParameters()).orElse(null);
        lines.clear();
        show();
        scan.focus();
    }

    private void announced() {
        SiteRow at = site;
        if (at != null) {
            new BusDialog(parts, intake.announced(), at.id(), () -> {}).open();
        }
    }

    private void scanned(ReadCode code) {
        Optional<PersonData> data = code.person();
        SiteRow at = site;
        if (data.isEmpty() || at == null) {
            return;
        }
        SiteSteps.take(() -> {
            Identified who = intake.identification().identify(data.get(), code.documentEnd(), at.area());
            if (lines.stream().anyMatch(line -> line.person().equals(who.person()))) {
                Notifications.error(text("quarantine.intake.twice"));
                return;
            }
            Map<PersonId, PersonRow> rows = parts.persons().rows(Map.of(who.person(), Set.of(at.area())));
            lines.add(
                    new IntakeLine(who, rows.get(who.person()), order.exposed().orElse(null)));
            show();
        });
    }

    private void propose() {
        SiteRow at = site;
        if (at == null) {
            return;
        }
        List<PersonId> waiting =
                lines.stream().filter(IntakeLine::waits).map(IntakeLine::person).toList();
        Map<PersonId, LocalDate> exposed = lines.stream()
                .filter(line -> line.exposed() != null)
                .collect(Collectors.toMap(IntakeLine::person, line -> Objects.requireNonNull(line.exposed())));
        SiteSteps.take(() -> {
            Map<PersonId, Proposal> beds = parts.admission().propose(at.id(), waiting, exposed);
            lines.stream().filter(IntakeLine::waits).forEach(line -> line.propose(beds.get(line.person())));
        });
        show();
    }

    private void admit() {
        SiteRow at = site;
        if (at == null || lines.stream().noneMatch(IntakeLine::waits)) {
            return;
        }
        List<Arrival> arrivals = lines.stream()
                .filter(IntakeLine::waits)
                .map(line -> arrival(line, at))
                .toList();
        SiteSteps.take(() -> {
            Map<PersonId, BusIntake.Taken> taken = intake.buses().take(at.id(), arrivals).stream()
                    .collect(Collectors.toMap(BusIntake.Taken::person, one -> one));
            lines.stream()
                    .filter(line -> taken.containsKey(line.person()))
                    .forEach(line -> line.take(taken.get(line.person())));
            long refused =
                    taken.values().stream().filter(one -> one.stay() == null).count();
            Notifications.success(
                    text("quarantine.intake.done", Formats.number(taken.size() - refused), Formats.number(refused)));
        });
        show();
    }

    private Arrival arrival(IntakeLine line, SiteRow at) {
        Proposal bed = line.bed();
        return new Arrival(
                line.person(),
                order.paper(),
                line.exposed(),
                line.row() == null ? at.area() : line.row().area(),
                ProtectionRules.History.UNKNOWN,
                bed == null ? null : bed.bed());
    }

    private void drop(IntakeLine line) {
        lines.remove(line);
        show();
    }

    private DownloadHandler file() {
        return DownloadHandler.fromInputStream(event -> {
            List<BusIntake.Taken> taken = lines.stream()
                    .map(IntakeLine::taken)
                    .filter(Objects::nonNull)
                    .toList();
            byte[] pdf = intake.papers().labels(BusIntake.stays(taken));
            return new DownloadResponse(new ByteArrayInputStream(pdf), "nhan-phong.pdf", "application/pdf", pdf.length);
        });
    }

    private void show() {
        grid.setItems(List.copyOf(lines));
        long in = lines.stream().filter(line -> !line.waits()).count();
        sum.setText(text("quarantine.intake.sum", Formats.number(lines.size()), Formats.number(in)));
        labels.setVisible(in > 0);
    }
}
