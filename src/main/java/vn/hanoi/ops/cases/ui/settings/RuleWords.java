package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;
import java.util.stream.Collectors;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.ClockRule;
import vn.hanoi.ops.cases.rules.Criterion;
import vn.hanoi.ops.cases.rules.GradeRule;
import vn.hanoi.ops.cases.rules.Term;

/** Sections, labels and sentences of a rulebook in the reader's language. */
final class RuleWords {

    static final List<String> SECTIONS =
            List.of("contact", "window", "quarantine", "clocks", "followUp", "alarms", "severity", "risk", "release");

    private RuleWords() {}

    /** The label of a figure. */
    static String label(CaseRules rules, String path) {
        String[] parts = path.split("\\.");
        return switch (parts[0]) {
            case "quarantine" -> parts[1].equals("terms") ? term(rules, parts) : text("cases.settings." + path);
            case "clocks" -> parts.length == 2 ? text("cases.settings." + path) : station(rules, parts);
            case "followUp" ->
                parts.length == 2
                        ? text("cases.settings." + path)
                        : text("cases.settings.followUp.check", Integer.parseInt(parts[2]) + 1);
            case "severity" -> grade("cases.severity.", rules.severities().lines(), parts);
            case "risk" -> grade("cases.risk.", rules.risks().lines(), parts);
            default -> text("cases.settings." + path);
        };
    }

    /** What the figures of a section do not say. */
    static List<String> sentences(CaseRules rules, String section) {
        return switch (section) {
            case "contact" ->
                List.of(
                        text(
                                "cases.settings.contact.methodsAre",
                                rules.contact().methods().stream()
                                        .sorted()
                                        .map(method -> text(method.titleKey()))
                                        .collect(Collectors.joining("; "))),
                        source(rules.contact().source()));
            case "window" ->
                List.of(
                        text("cases.settings.window.fromSource."
                                + rules.window().fromSource()),
                        source(rules.window().source()));
            case "quarantine" ->
                List.of(
                        text("cases.settings.quarantine.home."
                                + rules.quarantine().home()),
                        source(rules.quarantine().source()));
            case "followUp" -> List.of(source(rules.followUp().source()));
            case "alarms" -> List.of(source(rules.alarms().source()));
            case "severity" -> List.of(source(rules.severities().source()));
            case "risk" -> List.of(source(rules.risks().source()));
            case "release" ->
                List.of(
                        text("cases.settings.release.rapid." + rules.release().rapid()),
                        source(rules.release().source()));
            default -> List.of();
        };
    }

    private static String source(String source) {
        return text("cases.settings.sourceOf", source);
    }

    private static String term(CaseRules rules, String[] parts) {
        Term term = rules.quarantine().terms().get(Integer.parseInt(parts[2]));
        String who = text(term.who().titleKey());
        return parts.length == 5
                ? text("cases.settings.term.test", who, Integer.parseInt(parts[4]) + 1)
                : text("cases.settings.term." + parts[3], who);
    }

    private static String station(CaseRules rules, String[] parts) {
        ClockRule rule = rules.clocks().stations().get(Integer.parseInt(parts[2]));
        return text(
                "cases.settings.clocks.minutes",
                text(rule.station().titleKey()),
                text(rule.from().titleKey()),
                text(rule.owner().titleKey()));
    }

    private static String grade(String prefix, List<GradeRule> lines, String[] parts) {
        GradeRule line = lines.get(Integer.parseInt(parts[2]));
        Criterion criterion = line.when().get(Integer.parseInt(parts[4]));
        return text(
                "cases.settings.grade",
                text(prefix + line.grade()),
                text(criterion.measure().titleKey()),
                criterion.is().sign());
    }
}
