package vn.hanoi.ops.people;

import java.util.regex.Pattern;
import vn.hanoi.ops.access.privacy.Purpose;

/**
 * Whom a list shows.
 *
 * @param text a name with or without marks, a phone or a number of a paper; blank for everybody in the officer's areas
 * @param purpose what the list is read for; it decides what can be searched and what is seen
 */
public record PersonFilter(String text, Purpose purpose) {

    /** Everybody, for no named purpose. */
    public static final PersonFilter ALL = new PersonFilter("", Purpose.NONE);

    private static final Pattern NUMBER = Pattern.compile("(?=(?:\\D*\\d){4})[A-Za-z]{0,3}[\\d .+\\-/]{6,36}");

    /** The same with another text. */
    public PersonFilter withText(String other) {
        return new PersonFilter(other.strip(), purpose);
    }

    /** The same for another purpose. */
    public PersonFilter withPurpose(Purpose other) {
        return new PersonFilter(text, other);
    }

    /** Tells whether the text is a phone or a number of a paper, which are found exactly. */
    public boolean isNumber() {
        return NUMBER.matcher(text.strip()).matches();
    }

    /** Tells whether something is searched. */
    public boolean isSearch() {
        return !text.isBlank();
    }
}
