package vn.hanoi.ops.people.codes;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

/** Vietnamese text as hexadecimal digits of its UTF-8 bytes, as health insurance cards carry it (domain rules 1.3). */
final class HexText {

    /** What Telex makes of two hexadecimal digits, and what VNI does; the tones are keys of their own. */
    private static final List<Map<String, String>> INPUT_METHODS = List.of(
            Map.of("ầ", "aaf", "ề", "eef", "â", "aa", "ê", "ee", "đ", "dd", "à", "af", "è", "ef"),
            Map.ofEntries(
                    Map.entry("á", "a1"),
                    Map.entry("à", "a2"),
                    Map.entry("ả", "a3"),
                    Map.entry("ã", "a4"),
                    Map.entry("ạ", "a5"),
                    Map.entry("â", "a6"),
                    Map.entry("ă", "a8"),
                    Map.entry("é", "e1"),
                    Map.entry("è", "e2"),
                    Map.entry("ẻ", "e3"),
                    Map.entry("ẽ", "e4"),
                    Map.entry("ẹ", "e5"),
                    Map.entry("ê", "e6"),
                    Map.entry("đ", "d9")));

    private HexText() {}

    /** Takes the text into the claims, or leaves the field out with a warning. */
    static void read(Claims claims, CodeField field, String hex) {
        if (hex.isEmpty() || hex.equals("-")) {
            return;
        }
        Optional<String> text = decode(hex);
        if (text.isPresent()) {
            claims.put(field, text.get());
            return;
        }
        Optional<String> untangled = untangled(hex);
        if (untangled.isPresent()) {
            claims.put(field, untangled.get());
            claims.warn(Reason.REPAIRED, field);
            return;
        }
        boolean digitsOnly = hex.chars().allMatch(HexFormat::isHexDigit);
        claims.warn(digitsOnly && hex.length() % 2 == 1 ? Reason.HEX_ODD : Reason.HEX_BROKEN, field);
    }

    private static Optional<String> decode(String hex) {
        if (hex.length() % 2 == 1 || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            return Optional.empty();
        }
        return CodeText.utf8(HexFormat.of().parseHex(hex)).filter(HexText::isText);
    }

    private static Optional<String> untangled(String hex) {
        String small = Normalizer.normalize(hex, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Stream<Optional<String>> tries = INPUT_METHODS.stream().map(method -> {
            String plain = small;
            for (Map.Entry<String, String> key : method.entrySet()) {
                plain = plain.replace(key.getKey(), key.getValue());
            }
            return decode(plain);
        });
        return tries.flatMap(Optional::stream).findFirst();
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
    }
}
