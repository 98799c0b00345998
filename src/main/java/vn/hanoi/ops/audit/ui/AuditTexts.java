package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;
import static vn.hanoi.ops.kernel.ui.text.Translations.textOr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Codes of the trail in the auditor's language; a code without a word is shown as it is. */
final class AuditTexts {

    private AuditTexts() {}

    static String act(AuditRow row) {
        return textOr("audit.act." + row.act(), row.act());
    }

    static String purpose(String code) {
        return Purpose.named(code)
                .filter(p -> p != Purpose.NONE)
                .map(p -> text(p.titleKey()))
                .orElse(Formats.UNKNOWN);
    }

    static String roles(String codes) {
        return list(codes).stream()
                .map(code -> Role.named(code).map(r -> text(r.titleKey())).orElse(code))
                .collect(Collectors.joining(", "));
    }

    static String fields(String codes) {
        return list(codes).stream().map(code -> textOr("field." + code, code)).collect(Collectors.joining(", "));
    }

    private static List<String> list(String codes) {
        return Arrays.stream(codes.split(",")).filter(c -> !c.isBlank()).toList();
    }
}
