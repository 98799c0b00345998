package vn.hanoi.ops.venues.api;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.api.SubmissionReader.Element;
import vn.hanoi.ops.venues.checkins.Receipt;
import vn.hanoi.ops.venues.checkins.Refusal;
import vn.hanoi.ops.venues.checkins.Submission;
import vn.hanoi.ops.venues.checkins.TakenSince;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueRules;

/** Says of each refused check-in which field is meant and what is allowed, in the language of the caller. */
@Component
class RefusedElements {

    static final String AT = "at";

    private static final String TEXTS = "venues.api.refused.";

    private final VenueCatalogue catalogue;
    private final TakenSince taken;
    private final Clock clock;

    RefusedElements(VenueCatalogue catalogue, TakenSince taken, Clock clock) {
        this.catalogue = catalogue;
        this.taken = taken;
        this.clock = clock;
    }

    /** The figures that refusals tell. */
    private record Figures(VenueRules rules, int days) {}

    /**
     * One element that was not taken.
     *
     * @param index its place in the call, from 0
     * @param field the field that is meant; blank for the whole element
     * @param message what is allowed
     */
    record Refused(int index, Refusal code, String field, String message) {}

    /** What became of a call. */
    record Answer(int accepted, int duplicates, List<Refused> rejected) {}

    Answer answer(Receipt receipt, List<Element> elements, Locale language) {
        VenueRules rules = catalogue.rules();
        Figures figures = new Figures(rules, taken.days(rules, clock.instant()));
        List<Refused> refused = receipt.rejected().stream()
                .map(one -> refused(one, elements.get(one.index()), figures, language))
                .toList();
        return new Answer(receipt.accepted(), receipt.duplicates(), refused);
    }

    private static Refused refused(Receipt.Rejected one, Element element, Figures figures, Locale language) {
        String field = field(one.code(), element);
        return new Refused(one.index(), one.code(), field, message(one.code(), field, element, figures, language));
    }

    private static String message(Refusal code, String field, Element element, Figures figures, Locale language) {
        return switch (code) {
            case BAD_ELEMENT -> Translations.in(language, TEXTS + code + "." + (field.isEmpty() ? "element" : field));
            case BAD_TEXT -> Translations.in(language, TEXTS + code, field, element.sign());
            case IN_FUTURE ->
                Translations.in(language, TEXTS + code, figures.rules().aheadMinutes());
            case TOO_OLD -> Translations.in(language, TEXTS + code, figures.days());
            case TOO_MANY_A_DAY ->
                Translations.in(language, TEXTS + code, figures.rules().checkInsADay());
            default -> Translations.in(language, TEXTS + code);
        };
    }

    private static String field(Refusal code, Element element) {
        Submission sent = element.submission();
        String place = sent.venue() == null ? "code" : "venue";
        return switch (code) {
            case BAD_ELEMENT, BAD_TEXT -> element.field();
            case BAD_TIME, IN_FUTURE, TOO_OLD -> AT;
            case UNKNOWN_ZONE -> sent.venue() == null ? place : "zone";
            case NO_PERSON, TOO_MANY_A_DAY -> person(sent);
            default -> place;
        };
    }

    /** The field by which the element says who it was. */
    private static String person(Submission sent) {
        if (sent.phone().isEmpty() && !sent.document().isEmpty()) {
            return "document";
        }
        return sent.phone().isEmpty() && !sent.qid().isEmpty() ? "qid" : "phone";
    }
}
