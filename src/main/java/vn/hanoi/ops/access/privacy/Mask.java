package vn.hanoi.ops.access.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a value looks when it is masked, in the way officials write it. */
public enum Mask {
    /** Nothing of the value remains. */
    WHOLE {
        @Override
        public String of(String value) {
            return COVER;
        }
    },
    /** The last half, at most six characters: {@code ******001234}. */
    DOCUMENT {
        @Override
        public String of(String value) {
            int kept = Math.min(6, value.length() / 2);
            return "*".repeat(value.length() - kept) + value.substring(value.length() - kept);
        }
    },
    /** The first four and the last three digits in national form: {@code 0912***000}. */
    PHONE {
        @Override
        public String of(String value) {
            String digits = value.replaceAll("\\D", "");
            String national = digits.startsWith("84") && digits.length() >= 11 ? "0" + digits.substring(2) : digits;
            return national.length() < 9
                    ? COVER
                    : national.substring(0, 4) + "***" + national.substring(national.length() - 3);
        }
    },
    /** The year alone: {@code **&#47;**&#47;1990}. */
    BIRTH {
        @Override
        public String of(String value) {
            return Arrays.stream(value.split("\\D+"))
                    .filter(part -> part.length() == 4)
                    .findFirst()
                    .map(year -> "**/**/" + year)
                    .orElse(COVER);
        }
    },
    /** The initials: {@code N.V.M.} */
    NAME {
        @Override
        public String of(String value) {
            return Stream.of(value.strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> new String(Character.toChars(Character.toUpperCase(word.codePointAt(0)))) + ".")
                    .collect(Collectors.joining());
        }
    },
    /** The value itself: what the city's reports name beside the initials, such as the sex. */
    REPORTED {
        @Override
        public String of(String value) {
            return value;
        }
    },
    /** What follows the first comma-separated part when there are three or more: the ward and above. */
    ADDRESS {
        @Override
        public String of(String value) {
            List<String> parts = Stream.of(value.split(",")).map(String::strip).toList();
            return parts.size() < 3
                    ? COVER
                    : COVER + ", " + String.join(", ", parts.subList(parts.size() - 2, parts.size()));
        }
    };

    /** What stands where nothing of a value remains. */
    public static final String COVER = "•••";

    /** The masked form; a blank value stays blank. */
    public abstract String of(String value);
}
