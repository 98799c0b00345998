package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.register.VenueDetails;
import vn.hanoi.ops.venues.register.VenueEntry;
import vn.hanoi.ops.venues.register.VenueKind;
import vn.hanoi.ops.venues.register.VenueRow;

/** One venue: its code and why it stands so, what the venue is, who answers for it, and what was done. */
class VenuePanel extends VerticalLayout {

    private final VenueParts parts;
    private final Runnable close;

    /** @param close lets go of the venue */
    VenuePanel(VenueParts parts, Runnable close) {
        this.parts = parts;
        this.close = close;
        addClassName("ops-panel");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
    }

    void showNothing() {
        removeAll();
        add(
                new RecordTop(text("venues.detail.gone"), close),
                new EmptyState(text("venues.detail.none"), text("venues.detail.noneNext")));
    }

    void show(VenueDetails venue, Component actions) {
        removeAll();
        VenueRow row = venue.row();
        add(
                new RecordTop(row.name(), close),
                VenueTexts.badge(row.state()),
                new Paragraph(VenueTexts.why(row.state(), parts.catalogue().rules())),
                facts(venue),
                actions,
                new PhotoStrip(parts, venue),
                new H3(text("venues.field.history")),
                history(venue));
    }

    private Component facts(VenueDetails venue) {
        DescriptionList facts = list();
        VenueRow row = venue.row();
        VenueKind kind = parts.kind(row.kind());
        fact(facts, "venues.field.number", String.valueOf(row.number()));
        fact(facts, "venues.field.kind", VenueTexts.kind(kind));
        fact(facts, "venues.field.address", row.address());
        fact(facts, "venues.field.area", parts.areas().labelOf(row.area()));
        fact(facts, "venues.field.capacity", capacity(venue.capacity(), kind));
        String basis = venue.openingBasis().isBlank() ? "" : " · " + venue.openingBasis();
        fact(facts, "venues.field.opening", text(row.opening().titleKey()) + basis);
        fact(facts, "venues.field.checker", orUnknown(venue.checker()));
        fact(
                facts,
                "venues.field.zones",
                orUnknown(venue.zones().stream().map(zone -> zone.name()).collect(Collectors.joining(", "))));
        fact(facts, "venues.field.generation", Formats.number(venue.generation()));
        fact(facts, "venues.field.printedAt", Formats.dateTime(venue.printedAt()));
        fact(facts, "venues.field.postedAt", Formats.dateTime(venue.postedAt()));
        fact(facts, "venues.field.scannedOn", Formats.date(venue.scannedOn()));
        fact(
                facts,
                "venues.field.outsideCodes",
                Formats.number(venue.outsideCodes().size()));
        owner(facts, venue);
        return facts;
    }

    private void owner(DescriptionList facts, VenueDetails venue) {
        Disclosure seen = parts.privacy().on(Channel.FORM);
        Set<Purpose> serving = Set.of(Purpose.ENFORCEMENT, Purpose.TRACING);
        Disclosure purposeful = serving.stream()
                .map(seen::serving)
                .filter(d -> d.mayReveal(venue.ownerPhone()))
                .findFirst()
                .orElse(seen);
        PersonalRecord record = new PersonalRecord(
                "venue", venue.row().id().value(), null, venue.row().area());
        fact(facts, "venues.field.ownerKind", text(venue.ownerKind().titleKey()));
        guarded(facts, purposeful, venue.ownerName(), record);
        guarded(facts, purposeful, venue.taxCode(), record);
        guarded(facts, purposeful, venue.ownerPhone(), record);
    }

    private void guarded(DescriptionList facts, Disclosure seen, Guarded<String> value, PersonalRecord record) {
        facts.add(
                new DescriptionList.Term(text(value.field().titleKey())),
                new DescriptionList.Description(parts.guarded().of(seen, value, record)));
    }

    private static Component history(VenueDetails venue) {
        OrderedList lines = new OrderedList();
        lines.addClassName("ops-history");
        venue.history().reversed().forEach(entry -> lines.add(new ListItem(line(entry))));
        return lines;
    }

    private static String line(VenueEntry entry) {
        String who = entry.officerName().isBlank() ? entry.officer() : entry.officerName();
        String note = entry.note().isBlank() ? "" : " · " + entry.note();
        return Formats.dateTime(entry.at()) + " · " + text(entry.step().titleKey()) + " · " + who + note;
    }

    private static String capacity(@Nullable Integer capacity, VenueKind kind) {
        return capacity == null
                ? Formats.UNKNOWN
                : Formats.number(capacity) + " " + text(kind.capacityType().titleKey());
    }

    private static String orUnknown(String value) {
        return value.isBlank() ? Formats.UNKNOWN : value;
    }

    private static DescriptionList list() {
        DescriptionList list = new DescriptionList();
        list.addClassName("ops-facts");
        return list;
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(new Span(value)));
    }
}
