package vn.hanoi.ops.kernel.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document.
 *
 * @param superior the agency above, such as {@code ỦY BAN NHÂN DÂN QUẬN ĐỐNG ĐA}, or blank when there is none
 * @param agency the agency that issues the document
 * @param number number and symbol such as {@code 125/QĐ-UBND}, or blank while none is given: a gap is left
 * @param place where it is issued, such as {@code Hà Nội}
 * @param day when it is issued; null leaves gaps to be filled in by hand
 */
public record Letterhead(
        String superior,
        String agency,
        String number,
        String place,
        @Nullable LocalDate day) {

    private static final String GAP = ".......";

    String numberLine() {
        return "Số: " + (number.isBlank() ? "......../........" : number);
    }

    /** Day below 10 and months 1 and 2 are written with a zero (Annex I, II.4). */
    String placeAndDay() {
        if (day == null) {
            return place + ", ngày " + GAP + " tháng " + GAP + " năm " + GAP;
        }
        String month = (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
        return "%s, ngày %02d tháng %s năm %d".formatted(place, day.getDayOfMonth(), month, day.getYear());
    }
}
