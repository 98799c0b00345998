package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.ops.care.discharge.Movement;
import vn.hanoi.ops.care.sites.BedBlock;
import vn.hanoi.ops.care.sites.FreeDay;
import vn.hanoi.ops.care.sites.SiteData;
import vn.hanoi.ops.care.sites.SiteDetails;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.ui.CareTable;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.kernel.ui.FactList;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The parts of a place's page. */
final class SiteTables {

    private SiteTables() {}

    static Component loads(SiteRow row) {
        CareTable table = new CareTable(
                "care.field.bedClass",
                "care.load.beds",
                "care.load.occupied",
                "care.load.held",
                "care.load.blocked",
                "care.load.free");
        row.loads()
                .forEach((bedClass, load) -> table.row(
                        text(bedClass.titleKey()),
                        Formats.number(load.beds()),
                        Formats.number(load.occupied()),
                        Formats.number(load.held()),
                        Formats.number(load.blocked()),
                        Formats.number(load.free())));
        return table;
    }

    static Component forecast(List<FreeDay> days) {
        CareTable table = new CareTable(
                "care.forecast.day",
                "care.load.free",
                "care.forecast.leaving",
                "care.forecast.coming",
                "care.forecast.unblocked");
        days.forEach(day -> table.row(
                Formats.date(day.day()),
                Formats.number(day.free()),
                Formats.number(day.leaving()),
                Formats.decimal(day.coming(), 1),
                Formats.number(day.unblocked())));
        return new Div(table, new Paragraph(text("care.forecast.how")));
    }

    static Component blocks(SiteDetails site, boolean works, BiConsumer<SiteDetails, UUID> unblock) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("ops-history");
        for (BedBlock block : site.blocks()) {
            ListItem line = new ListItem(text(
                    "care.site.blockLine",
                    Formats.number(block.beds()),
                    text(block.bedClass().titleKey()),
                    block.reason(),
                    Formats.dateTime(block.until())));
            if (site.own() && works) {
                Button end = new Button(text("care.site.unblock"), event -> unblock.accept(site, block.id()));
                end.addThemeVariants(ButtonVariant.SMALL);
                line.add(new Span(" "), end);
            }
            lines.add(line);
        }
        return lines;
    }

    static Component facts(SiteDetails site, String unit) {
        FactList facts = new FactList();
        SiteData data = site.data();
        facts.fact("care.field.code", data.code());
        facts.fact("care.field.kind", text(data.kind().titleKey()));
        facts.fact("care.field.tier", text("care.tier." + data.tier()));
        facts.fact("care.field.address", data.address());
        facts.fact("care.field.area", unit);
        facts.fact("care.field.desk_phone", data.deskPhone());
        facts.fact(
                "care.field.capabilities",
                words(data.capabilities().stream().sorted().map(c -> text(c.titleKey()))));
        facts.fact(
                "care.field.risk_groups",
                words(data.riskGroups().stream().sorted().map(r -> text(r.titleKey()))));
        facts.fact("care.field.intake", CareTexts.intake(data.intakeFrom(), data.intakeTo()));
        facts.fact("care.field.opens_on", Formats.date(data.opensOn()));
        facts.fact("care.field.closes_on", Formats.date(data.closesOn()));
        facts.fact(
                "care.field.wards",
                words(data.wards().stream()
                        .map(ward -> ward.name().equals(ward.bedClass().name())
                                ? text(ward.bedClass().titleKey()) + ": " + Formats.number(ward.beds())
                                : ward.name() + ": " + Formats.number(ward.beds()))));
        return facts;
    }

    static Component movements(List<Movement> moves) {
        if (moves.isEmpty()) {
            return new Paragraph(text("care.movement.none"));
        }
        CareTable table = new CareTable("care.field.asOf", "care.field.state", "care.field.bedClass");
        moves.forEach(move -> table.row(
                Formats.dateTime(move.at()),
                text(move.in() ? "care.movement.in" : "care.movement.out") + " · "
                        + text("care.movement." + move.kind()),
                text(move.bedClass().titleKey())));
        return table;
    }

    static Component history(SiteDetails site) {
        OrderedList lines = new OrderedList();
        lines.addClassName("ops-history");
        site.history()
                .forEach(entry -> lines.add(new ListItem(Formats.dateTime(entry.at()) + " · "
                        + text(entry.step().titleKey()) + " · "
                        + (entry.officerName().isBlank() ? entry.officer() : entry.officerName())
                        + (entry.words().isBlank() ? "" : " · " + entry.words()))));
        return lines;
    }

    private static String words(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
