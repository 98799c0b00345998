package vn.hanoi.ops.care.ui.transfers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.Ambulance;
import vn.hanoi.ops.care.transfers.HeldBed;
import vn.hanoi.ops.care.transfers.TransferDetails;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FactList;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One transfer, opened for a purpose: its proposals or its steps, the patient, the ambulance, the course. */
class TransferPanel extends VerticalLayout {

    private final TransfersInquiry inquiry;
    private final Runnable close;
    private final Runnable taken;
    private @Nullable TransferId opened;
    private @Nullable Disclosure disclosure;

    TransferPanel(TransfersInquiry inquiry, Runnable close, Runnable taken) {
        this.inquiry = inquiry;
        this.close = close;
        this.taken = taken;
        addClassNames("ops-panel", "transfer-record");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
    }

    /** Asks for the purpose first; the same transfer, read anew, is shown for the purpose that was named. */
    void open(Optional<TransferDetails> transfer) {
        removeAll();
        if (transfer.isEmpty()) {
            add(
                    new RecordTop(text("care.transfer.gone"), close),
                    new EmptyState(text("care.transfer.goneWhy"), text("care.transfer.goneNext")));
            return;
        }
        TransferDetails details = transfer.get();
        Disclosure named = disclosure;
        if (named != null && details.row().id().equals(opened)) {
            show(details, named);
            return;
        }
        add(new RecordTop(title(details.row()), close), inquiry.gate(details, seen -> {
            opened = details.row().id();
            disclosure = seen;
            show(details, seen);
        }));
    }

    private void show(TransferDetails transfer, Disclosure seen) {
        TransferRow row = transfer.row();
        Shown shown = new Shown(
                inquiry.people(List.of(row)),
                inquiry.sites().stream().collect(Collectors.toMap(SiteRow::id, Function.identity())),
                seen,
                inquiry.now());
        removeAll();
        add(
                new RecordTop(title(row), close),
                new Div(
                        new StateBadge(text(row.state().titleKey()), row.state().open() ? Tone.PLAIN : Tone.GOOD),
                        new Span(" " + CaseWords.due(row.dueAt(), shown.now()))));
        if (row.state().waiting() && inquiry.works()) {
            add(new H3(text("care.transfer.proposals")), new ProposalList(inquiry, row.id(), taken));
        }
        HorizontalLayout steps = new HorizontalLayout();
        steps.setWrap(true);
        new TransferSteps(inquiry, row, shown.sites(), taken).all().forEach(steps::add);
        add(steps, new H3(text("care.transfer.patient")), facts(transfer, shown, seen));
        add(new H3(text("care.transfer.course")), course(transfer, shown, seen));
    }

    private static String title(TransferRow row) {
        return text("care.card.number", Formats.number(row.number()), String.valueOf(row.year()));
    }

    private Component facts(TransferDetails transfer, Shown shown, Disclosure seen) {
        TransferRow row = transfer.row();
        FactList facts = new FactList();
        facts.fact("field.person.name", shown.person(row));
        inquiry.person(row).ifPresent(person -> person.phones()
                .forEach(phone ->
                        facts.fact("field.person.phone", inquiry.texts().of(seen, phone.phone(), transfer.record()))));
        facts.fact("care.field.home", inquiry.unit(row.area()));
        facts.fact("care.transfer.direction", text(row.direction().titleKey()));
        guarded(facts, transfer, seen, row.severity(), s -> text(s.titleKey()));
        guarded(facts, transfer, seen, row.risk(), r -> text(r.titleKey()));
        guarded(facts, transfer, seen, row.needs(), TransferPanel::needs);
        guarded(facts, transfer, seen, transfer.handover(), Function.identity());
        facts.fact("care.transfer.from", shown.site(row.from()));
        facts.fact("care.transfer.to", shown.site(row.to()));
        facts.fact("care.transfer.ambulance", ambulance(row.ambulance()));
        facts.fact("care.transfer.familyTold", Formats.dateTime(transfer.familyToldAt()));
        facts.fact("care.transfer.siteTold", Formats.dateTime(transfer.siteToldAt()));
        HeldBed held = transfer.held();
        if (held != null) {
            facts.fact(
                    "care.transfer.held",
                    text("care.transfer.heldBy", held.officerName(), Formats.dateTime(held.until())));
        }
        return facts;
    }

    private static String needs(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(name -> text("care.capability." + name))
                .collect(Collectors.joining(", "));
    }

    private static String ambulance(Ambulance ambulance) {
        return ambulance.plate().isBlank()
                ? Formats.UNKNOWN
                : Stream.of(ambulance.plate(), ambulance.crew(), ambulance.crewPhone())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
    }

    private <T> void guarded(
            FactList facts, TransferDetails transfer, Disclosure seen, Guarded<T> value, Function<T, String> words) {
        facts.named(text(value.field().titleKey()), inquiry.texts().of(seen, value, transfer.record(), words));
    }

    private static Component course(TransferDetails transfer, Shown shown, Disclosure seen) {
        OrderedList lines = new OrderedList();
        lines.addClassName("ops-history");
        transfer.course().reversed().forEach(entry -> {
            String words = seen.text(entry.handover());
            lines.add(new ListItem(
                    Formats.dateTime(entry.at()) + " · " + text(entry.step().titleKey())
                            + (entry.site() == null ? "" : " · " + shown.site(entry.site())) + " · "
                            + (entry.officerName().isBlank() ? entry.officer() : entry.officerName())
                            + (words.isBlank() ? "" : " · " + words)));
        });
        return lines;
    }
}
