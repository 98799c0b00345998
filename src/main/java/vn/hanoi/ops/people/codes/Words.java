package vn.hanoi.ops.people.codes;

import java.util.Optional;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

/** Takes names and addresses into the claims, put right where the character set was wrong, with a warning where letters went. */
final class Words {

    private Words() {}

    static void name(Claims claims, String written) {
        String name = take(claims, CodeField.NAME, written);
        if (name.isEmpty()) {
            claims.warn(Reason.MISSING, CodeField.NAME);
            return;
        }
        Mangling.ofName(name).ifPresent(reason -> claims.warn(reason, CodeField.NAME));
    }

    static void address(Claims claims, String written) {
        String address = take(claims, CodeField.ADDRESS, written);
        if (address.contains("\uFFFD") || address.contains("?")) {
            claims.warn(Reason.LETTERS_LOST, CodeField.ADDRESS);
        }
    }

    private static String take(Claims claims, CodeField field, String written) {
        Optional<String> right = CodeText.unscrambled(written);
        right.ifPresent(text -> claims.warn(Reason.REPAIRED, field));
        String text = right.orElse(written)
                .replaceAll("[\\x80-\\x9F]", "\uFFFD")
                .replaceAll("\\s+", " ")
                .strip();
        claims.put(field, text);
        return text;
    }
}
