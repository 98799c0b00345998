package vn.hanoi.ops.people.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

/** The health insurance card: fifteen fields, name and address in hexadecimal, {@code $} at the end (domain rules 1.3). */
final class InsuranceCard {

    private static final int FIELDS = 14;
    private static final Pattern LONG_CODE = Pattern.compile("[A-Z]{2}[1-5]\\d{2}\\d{10}");
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{10}");
    private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private InsuranceCard() {}

    static boolean hasShape(String line, List<String> parts) {
        return parts.size() >= FIELDS && parts.getLast().equals("$") && line.endsWith("$");
    }

    static ReadCode read(List<String> parts, CodeLists lists, LocalDate today) {
        Claims claims = new Claims(today);
        claims.put(CodeField.FIELD_COUNT, String.valueOf(parts.size()));
        code(claims, parts.get(0).replaceAll("\\s+", "").toUpperCase(Locale.ROOT), lists);
        name(claims, parts.get(1));
        claims.birth(parts.get(2), birth(parts.get(2)));
        sex(claims, parts.get(3));
        HexText.read(claims, CodeField.ADDRESS, parts.get(4));
        claims.put(CodeField.CLINIC, parts.get(5));
        claims.day(CodeField.VALID_FROM, parts.get(6));
        claims.day(CodeField.VALID_TO, parts.get(7))
                .filter(end -> end.isBefore(today))
                .ifPresent(end -> claims.warn(Reason.EXPIRED, CodeField.VALID_TO, parts.get(7)));
        claims.day(CodeField.ISSUED_ON, parts.get(8));
        plain(claims, CodeField.MANAGEMENT_CODE, parts, 9);
        if (parts.size() > FIELDS) {
            HexText.read(claims, CodeField.PARENT, parts.get(10));
            plain(claims, CodeField.LIVING_AREA, parts, 11);
            claims.day(CodeField.FIVE_YEARS_ON, parts.get(12));
            plain(claims, CodeField.CHECK, parts, 13);
        }
        return claims.as(CodeKind.BHYT);
    }

    private static void name(Claims claims, String hex) {
        HexText.read(claims, CodeField.NAME, hex);
        if (hex.isEmpty() || hex.equals("-")) {
            claims.warn(Reason.MISSING, CodeField.NAME);
        }
    }

    private static void code(Claims claims, String code, CodeLists lists) {
        boolean isLong = LONG_CODE.matcher(code).matches();
        if (isLong || SHORT_CODE.matcher(code).matches()) {
            claims.put(CodeField.INSURANCE, code);
        } else {
            claims.warn(code.isEmpty() ? Reason.MISSING : Reason.NUMBER_FORM, CodeField.INSURANCE);
        }
        if (isLong && !lists.insuranceGroups().contains(code.substring(0, 3))) {
            claims.warn(Reason.GROUP_UNKNOWN, CodeField.INSURANCE, code.substring(0, 3));
        }
        if (isLong && code.startsWith("00", 3)) {
            claims.warn(Reason.PROVINCE_UNKNOWN, CodeField.INSURANCE, "00");
        }
    }

    private static Optional<Birth> birth(String text) {
        boolean known = SLASHED.matcher(text).matches() || YEAR.matcher(text).matches();
        return known ? Birth.parse(text) : Optional.empty();
    }

    private static void sex(Claims claims, String figure) {
        switch (figure) {
            case "1" -> claims.put(CodeField.SEX, Sex.MALE.name());
            case "2" -> claims.put(CodeField.SEX, Sex.FEMALE.name());
            default -> claims.warn(figure.isEmpty() ? Reason.MISSING : Reason.SEX_UNKNOWN, CodeField.SEX);
        }
    }

    private static void plain(Claims claims, CodeField field, List<String> parts, int index) {
        String value = parts.get(index);
        if (!value.equals("-") && !value.equals("$")) {
            claims.put(field, value);
        }
    }
}
