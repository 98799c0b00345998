package vn.hanoi.ops.hotline.tickets;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.rules.Attribute;
import vn.hanoi.ops.hotline.rules.Attribute.Choice;
import vn.hanoi.ops.hotline.rules.Attribute.Datatype;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;

/** Checks what is handed in before a ticket is made of it. */
@Component
class TicketCheck {

    private static final int PLACE_LIMIT = 300;
    private static final int NAME_LIMIT = 120;
    private static final int VALUE_LIMIT = 1_000;
    private static final int URL_LIMIT = 500;

    private final HotlineRules rules;

    TicketCheck(HotlineRules rules) {
        this.rules = rules;
    }

    /** The category under which the ticket may be filed. */
    Category category(String code) {
        return rules.category(code)
                .filter(Category::takesTickets)
                .orElseThrow(() -> new TicketRefused(Reason.UNKNOWN_CATEGORY, "category"));
    }

    /** Refuses what is too long or does not answer the category's questions. */
    void check(Category category, OpenTicket given) {
        if (given.text().length() > TicketFile.TEXT_LIMIT) {
            throw new TicketRefused(Reason.TEXT_LENGTH, "text");
        }
        limit(given.place(), PLACE_LIMIT, "place");
        limit(given.caller(), NAME_LIMIT, "caller");
        limit(given.mediaUrl(), URL_LIMIT, "mediaUrl");
        limit(given.account(), NAME_LIMIT, "account");
        if (given.text().isBlank() && given.attributes().isEmpty() && given.origin() != Origin.OPEN311) {
            throw new TicketRefused(Reason.TEXT_LENGTH, "text");
        }
        answers(category, given.attributes());
    }

    /** Refuses a text that is blank or too long, or a place that is too long. */
    void words(String text, String place) {
        if (text.isBlank() || text.length() > TicketFile.TEXT_LIMIT) {
            throw new TicketRefused(Reason.TEXT_LENGTH, "text");
        }
        limit(place, PLACE_LIMIT, "place");
    }

    private static void answers(Category category, List<Answered> answers) {
        Set<String> known = category.attributes().stream()
                .filter(Attribute::variable)
                .map(Attribute::code)
                .collect(Collectors.toSet());
        for (Answered answer : answers) {
            if (!known.contains(answer.code())) {
                throw new TicketRefused(Reason.ATTRIBUTE_WRONG, answer.code());
            }
        }
        category.attributes().stream().filter(Attribute::variable).forEach(question -> answer(question, answers));
    }

    private static void answer(Attribute question, List<Answered> answers) {
        List<String> values = answers.stream()
                .filter(a -> a.code().equals(question.code()) && !a.value().isBlank())
                .map(Answered::value)
                .toList();
        if (question.required() && values.isEmpty()) {
            throw new TicketRefused(Reason.ATTRIBUTE_MISSING, question.code());
        }
        boolean several = question.datatype() == Datatype.MULTIVALUELIST;
        boolean fits = (several || values.size() <= 1) && values.stream().allMatch(v -> fits(question, v));
        if (!fits) {
            throw new TicketRefused(Reason.ATTRIBUTE_WRONG, question.code());
        }
    }

    private static boolean fits(Attribute question, String value) {
        return switch (question.datatype()) {
            case STRING, TEXT -> value.length() <= VALUE_LIMIT;
            case NUMBER -> value.matches("-?\\d{1,12}(\\.\\d{1,6})?");
            case DATETIME -> isMoment(value);
            case SINGLEVALUELIST, MULTIVALUELIST ->
                question.choices().stream().map(Choice::code).anyMatch(value::equals);
        };
    }

    private static boolean isMoment(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void limit(String value, int most, String field) {
        if (value.length() > most) {
            throw new TicketRefused(Reason.FIELD_LENGTH, field);
        }
    }
}
