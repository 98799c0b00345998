package vn.hanoi.ops.people.codes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

/**
 * Tells what a scanner in keyboard mode and an input method did to Vietnamese words (domain rules 1.1): marks or letters
 * gone, Telex or VNI keys in the words, digits as letters of the Vietnamese keyboard.
 */
final class Mangling {

    /** Family names that are always written with marks. */
    private static final Set<String> MARKED_FAMILIES = Set.of(
            "nguyen", "tran", "le", "pham", "hoang", "huynh", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong",
            "ly", "dinh", "trinh", "doan", "luong", "truong", "dao", "ha", "tong", "phung", "quach", "ta", "thach");

    /** Syllables that are left of a family name when the letters with marks were dropped. */
    private static final Set<String> REMAINS = Set.of("nguyn", "hunh");

    private static final Pattern TONE_KEY = Pattern.compile("[aeiouy][a-z]*[sfrxjwz]$|w|dd|aa|ee|oo");
    private static final Pattern VNI_KEY = Pattern.compile("[a-z]+[1-9]+[a-z1-9]*");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern LAYOUT =
            Pattern.compile("[\\u0111\\u0103\\u00e2\\u00ea\\u00f4\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final int LAYOUT_RUN = 6;

    private Mangling() {}

    /** What happened to a name, as far as it can be told. */
    static Optional<Reason> ofName(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (small.contains("?") || small.contains("\uFFFD") || small.contains("\u25a1")) {
            return Optional.of(Reason.LETTERS_LOST);
        }
        String folded = VietnameseText.fold(name);
        boolean bare = Normalizer.normalize(small.replace("đ", "\u0111\u0301"), Normalizer.Form.NFD)
                .chars()
                .noneMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
        if (!bare) {
            return Optional.empty();
        }
        String[] words = folded.split(" ");
        for (String word : words) {
            if (VNI_KEY.matcher(word).matches()) {
                return Optional.of(Reason.VNI);
            }
            if (TONE_KEY.matcher(word).find()) {
                return Optional.of(Reason.TELEX);
            }
        }
        for (String word : words) {
            if (!VOWEL.matcher(word).find() || REMAINS.contains(word)) {
                return Optional.of(Reason.LETTERS_LOST);
            }
        }
        return MARKED_FAMILIES.contains(words[0]) ? Optional.of(Reason.MARKS_LOST) : Optional.empty();
    }

    /** Tells whether digits seem to have come as letters of the Vietnamese keyboard layout. */
    static boolean looksLikeKeyboardLayout(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        long digits = text.chars().filter(Character::isDigit).count();
        long letters = LAYOUT.matcher(text.toLowerCase(Locale.ROOT)).results().count()
                + apart.chars()
                        .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                        .count();
        return digits == 0 && text.contains("|") && letters >= LAYOUT_RUN;
    }
}
