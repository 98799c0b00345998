package vn.hanoi.ops.people.codes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a scanner sent, freed of what scanners add: marks of byte order, line ends, other forms of the same letters. */
final class CodeText {

    private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Za-z]\\d");
    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]|[\\p{Cf}&&[^\\u00AD]]");
    private static final Pattern LONE_HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
    private static final Pattern BARS = Pattern.compile("[\\uFF5C\\u00A6\\u2502\\u2223]");
    private static final Pattern MOJIBAKE = Pattern.compile(
            "[\\u00C2-\\u00C6\\u00E1\\u00EA][\\u0080-\\u00BF\\u0152-\\u0178\\u02C6\\u02DC\\u2013-\\u2122]");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private CodeText() {}

    /** The lines that were sent, cleaned; none when there was nothing but signs that nobody sees. */
    static List<String> lines(String sent) {
        String visible = INVISIBLE.matcher(sent).replaceAll("");
        String whole = LONE_HALF.matcher(visible).replaceAll("\uFFFD");
        String text =
                BARS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFC)).replaceAll("|");
        return Arrays.stream(LINES.split(text))
                .map(String::strip)
                .map(line -> SYMBOLOGY.matcher(line).replaceFirst(""))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The fields between the bars, without surrounding spaces, empty ones included. */
    static List<String> parts(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** UTF-8 that was read as the Western character set ({@code Nguyá»…n}), read again; nothing when it is none. */
    static Optional<String> unscrambled(String text) {
        if (!MOJIBAKE.matcher(text).find()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char sign = text.charAt(i);
            byte[] one = String.valueOf(sign).getBytes(WESTERN);
            boolean fits = sign < 0x100 || (one.length == 1 && one[0] != '?');
            if (!fits) {
                return Optional.empty();
            }
            bytes[i] = sign < 0x100 ? (byte) sign : one[0];
        }
        return utf8(bytes);
    }

    /** Bytes as UTF-8 in the composed form; nothing when they are no UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
