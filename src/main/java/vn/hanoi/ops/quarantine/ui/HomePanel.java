package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FactList;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.home.HomeCheck;
import vn.hanoi.ops.quarantine.home.HomeRow;
import vn.hanoi.ops.quarantine.orders.OrderState;

/** One home under quarantine: where, until when, the sign at the door, the checks, and the next one. */
class HomePanel extends VerticalLayout {

    private final QuarantineParts parts;
    private final HomeParts home;
    private final Runnable close;
    private final Runnable changed;

    HomePanel(QuarantineParts parts, HomeParts home, Runnable close, Runnable changed) {
        this.parts = parts;
        this.home = home;
        this.close = close;
        this.changed = changed;
        addClassName("ops-panel");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
    }

    void showNothing() {
        removeAll();
        add(
                new RecordTop(text("quarantine.residents.gone"), close),
                new EmptyState(text("quarantine.residents.choose"), text("quarantine.home.chooseNext")));
    }

    void show(HomeRow row) {
        removeAll();
        Disclosure seen = parts.purpose().disclosure();
        HomeLine line = HomeLine.of(parts, List.of(row)).getFirst();
        FactList facts = new FactList();
        facts.fact("quarantine.order.number", row.number());
        facts.fact("quarantine.home.ward", parts.areas().labelOf(row.area()));
        facts.fact("field.quarantine.lastDay", seen.text(row.lastDay(), day -> Formats.date(day)));
        facts.fact("quarantine.home.watched", Formats.date(row.watchedUntil()));
        facts.fact("quarantine.home.sign", row.sign());
        addresses(facts, row, seen);
        if (checks()) {
            facts.fact(
                    "quarantine.home.selfReported",
                    openCase(row)
                            .map(id -> home.reports()
                                    .last(id)
                                    .map(Formats::dateTime)
                                    .orElse(Formats.UNKNOWN))
                            .orElse(text("quarantine.home.noCase")));
        }
        add(new RecordTop(CaseWords.person(line.person(), seen), close), facts);
        if (row.escaped()) {
            add(new StateBadge(text("quarantine.home.escaped"), Tone.LATE));
        } else if (row.state() == OrderState.RUNNING && checks()) {
            add(actions(row));
        }
        add(new H3(text("quarantine.home.household")), household(row, seen));
        add(new H3(text("quarantine.home.checks")), history(row));
    }

    private void addresses(FactList facts, HomeRow row, Disclosure seen) {
        Disclosure form = seen.through(Channel.FORM);
        parts.persons().find(row.person(), Set.of(row.area())).ifPresent(person -> {
            PersonalRecord record =
                    new PersonalRecord("order", row.id().value(), row.person().value(), row.area());
            person.addresses().stream()
                    .limit(1)
                    .forEach(address ->
                            facts.fact("field.person.address", home.guarded().of(form, address.address(), record)));
            person.phones().stream()
                    .limit(1)
                    .forEach(phone ->
                            facts.fact("field.person.phone", home.guarded().of(form, phone.phone(), record)));
        });
    }

    private boolean checks() {
        return parts.officers().require().is(Role.HEALTH_OFFICER, Role.WARD_POLICE);
    }

    private Component actions(HomeRow row) {
        HorizontalLayout actions = new HorizontalLayout();
        actions.setWrap(true);
        Button check =
                new Button(text("quarantine.home.check"), event -> new HomeCheckDialog(home, row, changed).open());
        check.setId("home-check");
        check.addThemeVariants(ButtonVariant.PRIMARY);
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            byte[] pdf = home.signs().pdf(row.id());
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), "bien-cach-ly.pdf", "application/pdf", pdf.length);
        });
        Anchor sign = new Anchor(file, AttachmentType.DOWNLOAD, text("quarantine.home.printSign"));
        sign.setId("door-sign");
        actions.add(check, sign);
        if (parts.officers().require().is(Role.HEALTH_OFFICER)) {
            Button end =
                    new Button(text("quarantine.home.complete"), event -> new HomeEndDialog(home, row, changed).open());
            end.setId("home-complete");
            Button died = new Button(
                    text("quarantine.step.died"),
                    event -> new ReasonDialog(text("quarantine.step.died"), words -> died(row, words)).open());
            died.setId("home-died");
            actions.add(end, died);
            openCase(row).ifPresent(id -> {
                Button link = new Button(text("quarantine.home.selfReport"), event -> home.reports()
                        .open(id));
                link.setId("self-report");
                actions.add(link);
            });
        }
        return actions;
    }

    private boolean died(HomeRow row, String words) {
        boolean taken = SiteSteps.take(() -> home.home().died(row.id(), words));
        if (taken) {
            changed.run();
        }
        return taken;
    }

    private Optional<CaseId> openCase(HomeRow row) {
        return home.cases().ofPerson(row.person()).stream()
                .filter(known -> known.state().open())
                .map(CaseFacts::id)
                .findFirst();
    }

    private Component household(HomeRow row, Disclosure seen) {
        List<HomeRow> others = home.household().of(row.id());
        if (others.isEmpty()) {
            return new Paragraph(text("quarantine.home.alone"));
        }
        UnorderedList lines = new UnorderedList();
        HomeLine.of(parts, others)
                .forEach(line -> lines.add(new ListItem(CaseWords.person(line.person(), seen) + " · "
                        + text("quarantine.label.until", seen.text(line.row().lastDay(), day -> Formats.date(day))))));
        return lines;
    }

    private Component history(HomeRow row) {
        OrderedList lines = new OrderedList();
        lines.addClassName("ops-history");
        List<HomeCheck> checks = checks() ? home.home().checks(row.id()) : List.of();
        checks.forEach(check -> lines.add(new ListItem(words(check))));
        return checks.isEmpty()
                ? new EmptyState(text("quarantine.home.never"), text("quarantine.home.neverNext"))
                : lines;
    }

    private static String words(HomeCheck check) {
        return Formats.dateTime(check.doneAt()) + " · " + text(check.kind().titleKey()) + " · "
                + text(check.found().titleKey()) + " · " + check.doneBy()
                + (check.unplanned() ? " · " + text("quarantine.home.unplanned") : "")
                + (check.breach() ? " · " + text("quarantine.home.breach") : "")
                + (check.note().isBlank() ? "" : " · " + check.note());
    }
}
