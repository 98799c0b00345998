package vn.hanoi.ops.hotline.citizen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.Attribute;
import vn.hanoi.ops.hotline.rules.Attribute.Datatype;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.TicketEntry;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Parts of the page that repeat; every value is made safe for HTML here. */
@Component
class ReportParts {

    private final HotlineRules rules;
    private final Areas areas;
    private final ReportPage page;

    ReportParts(HotlineRules rules, Areas areas, ReportPage page) {
        this.rules = rules;
        this.areas = areas;
        this.page = page;
    }

    /** Links to the forms of all categories, each branch under its name. */
    String topics(Locale language) {
        StringBuilder html = new StringBuilder();
        for (Category category : rules.categories()) {
            String name = safe(name(category, language));
            if (category.takesTickets()) {
                html.append("<a class=\"topic\" href=\"?c=%s&amp;lang=%s\">%s<small>%s</small></a>"
                        .formatted(
                                safe(category.code()),
                                language.getLanguage(),
                                name,
                                language.equals(Translations.ENGLISH) ? "" : safe(category.description())));
            } else {
                html.append("<h2>").append(name).append("</h2>");
            }
        }
        return html.toString();
    }

    /** The category's further questions. */
    String questions(Category category, ReportForm given) {
        return category.attributes().stream()
                .map(question -> question(question, given.answers(question.code())))
                .collect(Collectors.joining());
    }

    /** All lowest units to choose from, with their centres. */
    String units() {
        return areas.units(areas.working()).stream()
                .filter(area ->
                        area.path().level() > 1 && areas.children(area.path()).isEmpty())
                .map(area -> "<option value=\"%s\" data-at=\"%.4f,%.4f\"></option>"
                        .formatted(
                                safe(area.label()),
                                area.centre().lat(),
                                area.centre().lon()))
                .collect(Collectors.joining());
    }

    /** What happened, newest first. */
    String steps(List<TicketEntry> steps, Locale language) {
        return steps.stream()
                .map(step -> "<li><b>%s</b> <time>%s</time><p>%s</p></li>"
                        .formatted(
                                safe(page.text(step.step().titleKey(), language)),
                                safe(Formats.dateTime(step.at())),
                                safe(step.note())))
                .collect(Collectors.joining());
    }

    static String name(Category category, Locale language) {
        return language.equals(Translations.ENGLISH) ? category.nameEn() : category.name();
    }

    private static String question(Attribute question, List<String> given) {
        String text = safe(question.question());
        if (!question.variable()) {
            return "<p>" + text + "</p>";
        }
        String name = "a." + safe(question.code());
        String needed = question.required() ? " required" : "";
        boolean several = question.datatype() == Datatype.MULTIVALUELIST;
        if (several || question.datatype() == Datatype.SINGLEVALUELIST) {
            return "<fieldset><legend>" + text + "</legend>" + choices(question, several ? "checkbox" : "radio", given)
                    + "</fieldset>";
        }
        String kind =
                switch (question.datatype()) {
                    case NUMBER -> "type=\"number\" inputmode=\"numeric\"";
                    case DATETIME -> "type=\"datetime-local\"";
                    default -> "type=\"text\" maxlength=\"1000\"";
                };
        return "<label>%s<input %s name=\"%s\" value=\"%s\"%s></label>"
                .formatted(text, kind, name, safe(String.join(" ", given)), needed);
    }

    private static String choices(Attribute question, String kind, List<String> given) {
        String needed = question.required() && "radio".equals(kind) ? " required" : "";
        return question.choices().stream()
                .map(choice -> "<label class=\"choice\"><input type=\"%s\" name=\"a.%s\" value=\"%s\"%s%s>%s</label>"
                        .formatted(
                                kind,
                                safe(question.code()),
                                safe(choice.code()),
                                needed,
                                given.contains(choice.code()) ? " checked" : "",
                                safe(choice.name())))
                .collect(Collectors.joining());
    }

    private static String safe(String text) {
        return PageTemplate.safe(text);
    }
}
