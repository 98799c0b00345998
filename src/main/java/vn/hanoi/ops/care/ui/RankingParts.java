package vn.hanoi.ops.care.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hanoi.ops.care.proposals.Bar;
import vn.hanoi.ops.care.proposals.Ranked;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.proposals.Reason;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A ranking in words: what is asked for, each place with its points and reasons, and what kept others out. */
public final class RankingParts {

    private RankingParts() {}

    /** What is asked for, and under which rules. */
    public static Component head(Ranking ranking) {
        String needed =
                ranking.needed().stream().sorted().map(c -> text(c.titleKey())).collect(Collectors.joining(", "));
        Paragraph head = new Paragraph(text(
                "care.rank.head",
                String.valueOf(ranking.tier()),
                needed.isEmpty() ? text("care.rank.nothing") : needed,
                ranking.rules().name(),
                Formats.time(ranking.at())));
        head.addClassName("quiet");
        return ranking.best().isEmpty()
                ? new Div(head, new EmptyState(text("care.rank.none"), text("care.rank.noneNext")))
                : head;
    }

    /** One place. @param actions buttons at its side */
    public static Component line(Ranked ranked, Component... actions) {
        Span name = new Span(ranked.site().name());
        name.addClassName("name");
        Span points = new Span(Formats.decimal(ranked.points(), 0));
        points.addClassName("points");
        points.getElement().setAttribute("title", text("care.rank.points"));
        Div top = new Div(points, name);
        top.addClassName("top");
        Div facts = new Div(facts(ranked));
        facts.addClassName("quiet");
        Details why = new Details(text("care.rank.why"), reasons(ranked));
        Div line = new Div(top, facts, why);
        Div side = new Div(actions);
        side.addClassName("actions");
        Div whole = new Div(line, side);
        whole.addClassName("ranked");
        return whole;
    }

    private static String facts(Ranked ranked) {
        String way = ranked.minutes() == null || ranked.metres() == null
                ? text("care.rank.wayUnknown")
                : text(
                        "care.rank.way",
                        Formats.number(ranked.minutes()),
                        Formats.decimal(ranked.metres() / 1_000.0, 1));
        return text(
                "care.rank.facts",
                String.valueOf(ranked.site().tier()),
                text(ranked.bedClass().titleKey()),
                Formats.number(ranked.free()),
                way);
    }

    private static Component reasons(Ranked ranked) {
        UnorderedList list = new UnorderedList();
        for (Reason reason : ranked.reasons()) {
            list.add(new ListItem(text(
                    "care.rank.reason",
                    text(reason.soft().titleKey()),
                    Formats.decimal(reason.points(), 1),
                    Formats.number(reason.most()),
                    words(reason))));
        }
        return list;
    }

    private static String words(Reason reason) {
        List<Object> values = reason.values();
        if (values.isEmpty()) {
            return switch (reason.soft()) {
                case HOUSEHOLD -> text(reason.points() > 0 ? "care.reason.HOUSEHOLD.yes" : "care.reason.HOUSEHOLD.no");
                case DISTANCE -> text("care.rank.wayUnknown");
                default -> text("care.asOf.never");
            };
        }
        return text(
                "care.reason." + reason.soft(),
                values.stream().map(v -> Formats.number((Number) v)).toArray());
    }

    /** How many places each hard rule kept out. */
    public static Component barred(Ranking ranking) {
        Map<Bar, List<String>> byBar = new EnumMap<>(Bar.class);
        ranking.barred().forEach(barred -> byBar.computeIfAbsent(barred.bar(), b -> new ArrayList<>())
                .add(barred.site().name()));
        UnorderedList list = new UnorderedList();
        byBar.forEach((bar, names) -> list.add(new ListItem(text(
                "care.rank.barLine",
                text(bar.titleKey()),
                Formats.number(names.size()),
                String.join(", ", names.subList(0, Math.min(5, names.size())))))));
        return new Details(
                text("care.rank.barred", Formats.number(ranking.barred().size())), list);
    }
}
