package vn.hanoi.ops.people.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

/** The citizen's card: {@code CCCD|CMND|name|ddMMyyyy|sex|address|ddMMyyyy} and more on newer cards (domain rules 1.1). */
final class CitizenCard {

    private static final int FIELDS = 7;
    private static final Pattern RUN = Pattern.compile("\\d{8}");
    private static final Pattern OLD_CARD = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern BARE_CITY = Pattern.compile("\\bHa Noi\\b|\\bHà Ni\\b", Pattern.CASE_INSENSITIVE);

    private CitizenCard() {}

    static boolean hasShape(List<String> parts) {
        return parts.size() >= FIELDS
                && CitizenNumber.hasForm(parts.get(0))
                && RUN.matcher(parts.get(3)).matches();
    }

    static ReadCode read(List<String> parts, CodeLists lists, LocalDate today) {
        Claims claims = new Claims(today);
        claims.put(CodeField.DOCUMENT, parts.get(0));
        claims.put(CodeField.DOCUMENT_KIND, "CCCD");
        claims.put(CodeField.FIELD_COUNT, String.valueOf(parts.size()));
        oldCard(claims, parts.get(1));
        Words.name(claims, parts.get(2));
        claims.birth(parts.get(3), birth(parts.get(3)));
        sex(claims, parts.get(4));
        Words.address(claims, parts.get(5));
        issued(claims, parts.get(6));
        if (BARE_CITY.matcher(parts.get(5)).find()) {
            claims.warn(Reason.MARKS_LOST, CodeField.ADDRESS);
        }
        CitizenNumber.check(claims, parts.get(0), lists.provinces());
        return claims.as(CodeKind.CCCD);
    }

    /** A day and month of zeros: the papers know the year alone. */
    private static Optional<Birth> birth(String run) {
        return run.startsWith("0000") ? Birth.parse(run.substring(4)) : Birth.parse(run);
    }

    private static void oldCard(Claims claims, String number) {
        if (number.isEmpty() || number.equals("-")) {
            return;
        }
        if (OLD_CARD.matcher(number).matches()) {
            claims.put(CodeField.OLD_DOCUMENT, number);
        } else {
            claims.warn(Reason.NUMBER_FORM, CodeField.OLD_DOCUMENT);
        }
    }

    private static void sex(Claims claims, String word) {
        String small = word.toLowerCase(Locale.ROOT);
        switch (VietnameseText.fold(word)) {
            case "nam" -> claims.put(CodeField.SEX, Sex.MALE.name());
            case "nu", "nuwx", "nu74" -> {
                claims.put(CodeField.SEX, Sex.FEMALE.name());
                if (!small.equals("nữ")) {
                    claims.warn(Reason.MARKS_LOST, CodeField.SEX);
                }
            }
            default -> {
                boolean cut = small.matches("n[?\uFFFD]*");
                claims.warn(
                        word.isEmpty() ? Reason.MISSING : cut ? Reason.LETTERS_LOST : Reason.SEX_UNKNOWN,
                        CodeField.SEX);
            }
        }
    }

    private static void issued(Claims claims, String text) {
        if (text.isEmpty()) {
            claims.warn(Reason.MISSING, CodeField.ISSUED_ON);
        }
        claims.day(CodeField.ISSUED_ON, text).ifPresent(day -> {
            if (day.isAfter(claims.today())) {
                claims.warn(Reason.DATE_FUTURE, CodeField.ISSUED_ON, text);
            }
            if (claims.birth().filter(b -> b.year() > day.getYear()).isPresent()) {
                claims.warn(Reason.DATE_BEFORE_BIRTH, CodeField.ISSUED_ON, text);
            }
        });
    }
}
