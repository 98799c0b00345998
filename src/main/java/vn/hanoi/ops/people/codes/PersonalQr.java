package vn.hanoi.ops.people.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

/**
 * The personal QR of the national platforms, full or masked: {@code SoGiayTo|HoTen|NgaySinh|LoaiDinhDanh|QID|EXT}
 * (Decision 1405/QĐ-BTTTT; domain rules 1.4). The order of the values in EXT is not published: they are told by their form.
 */
final class PersonalQr {

    private static final int FIELDS = 6;
    private static final Pattern BIRTH = Pattern.compile("(\\d{4})-(..)-(..)");
    private static final Pattern MASKED_NUMBER = Pattern.compile("\\*+([A-Z0-9]*)");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z]\\d{7}");
    private static final Pattern OLD_CARD = Pattern.compile("\\d{9}");
    private static final Pattern LONG_INSURANCE = Pattern.compile("[A-Z]{2}[1-5]\\d{12}");
    private static final Pattern OTHER_QID = Pattern.compile("[A-Z][A-Z0-9]{5,}|\\d{13,}");

    private PersonalQr() {}

    static boolean hasShape(List<String> parts) {
        return parts.size() == FIELDS
                && BIRTH.matcher(parts.get(2)).matches()
                && (parts.get(3).equals("0") || parts.get(3).equals("1"));
    }

    static ReadCode read(List<String> parts, CodeLists lists, LocalDate today) {
        Claims claims = new Claims(today);
        String number = parts.get(0).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        number(claims, number);
        String name = parts.get(1).replaceAll("\\s+", " ");
        claims.put(CodeField.NAME, name);
        if (name.isEmpty()) {
            claims.warn(Reason.MISSING, CodeField.NAME);
        }
        birth(claims, parts.get(2));
        boolean self = parts.get(3).equals("0");
        claims.put(CodeField.DECLARED_BY, self ? "SELF" : "OTHER");
        claims.put(CodeField.QID, parts.get(4));
        if (parts.get(4).isEmpty()) {
            claims.warn(Reason.MISSING, CodeField.QID);
        }
        for (String value : parts.get(5).split("<")) {
            extra(claims, value.strip(), self);
        }
        if (CitizenNumber.hasForm(number)) {
            CitizenNumber.check(claims, number, lists.provinces());
        }
        return claims.as(CodeKind.PERSONAL_QR);
    }

    private static void number(Claims claims, String number) {
        Matcher masked = MASKED_NUMBER.matcher(number);
        if (masked.matches()) {
            claims.put(CodeField.DOCUMENT_END, masked.group(1));
            claims.warn(Reason.MASKED, CodeField.DOCUMENT);
            return;
        }
        if (number.isEmpty()) {
            claims.warn(Reason.MISSING, CodeField.DOCUMENT);
            return;
        }
        claims.put(CodeField.DOCUMENT, number);
        claims.put(CodeField.DOCUMENT_KIND, kind(number));
        if (kind(number).equals("OTHER")) {
            claims.warn(Reason.NUMBER_FORM, CodeField.DOCUMENT);
        }
    }

    private static String kind(String number) {
        if (CitizenNumber.hasForm(number)) {
            return "CCCD";
        }
        if (OLD_CARD.matcher(number).matches()) {
            return "CMND";
        }
        return PASSPORT.matcher(number).matches() ? "PASSPORT" : "OTHER";
    }

    private static void birth(Claims claims, String text) {
        if (!text.contains("*")) {
            claims.birth(text, Birth.parse(text));
            return;
        }
        claims.birth(text, Birth.parse(text.substring(0, 4)));
        claims.warn(Reason.MASKED, CodeField.BIRTH);
    }

    private static void extra(Claims claims, String value, boolean self) {
        String code = value.toUpperCase(Locale.ROOT);
        Optional<PhoneNumber> phone = PhoneNumber.parse(value);
        if (code.length() == 1) {
            sex(claims, code);
        } else if (LONG_INSURANCE.matcher(code).matches()) {
            claims.put(CodeField.INSURANCE, code);
        } else if (phone.isPresent()) {
            claims.put(CodeField.PHONE, phone.get().e164());
        } else if (!self
                && OTHER_QID.matcher(code).matches()
                && claims.get(CodeField.DECLARER).isEmpty()) {
            claims.put(CodeField.DECLARER, value);
        }
    }

    private static void sex(Claims claims, String figure) {
        switch (figure) {
            case "1" -> claims.put(CodeField.SEX, Sex.MALE.name());
            case "2" -> claims.put(CodeField.SEX, Sex.FEMALE.name());
            case "0" -> {}
            default -> claims.warn(Reason.SEX_UNKNOWN, CodeField.SEX);
        }
    }
}
