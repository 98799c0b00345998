package vn.hanoi.ops.probe.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.AreaPath;

/** A made-up value of every declared field in every relation to an officer of the district 01.006. */
final class Sample {

    static final AreaPath DISTRICT = new AreaPath("01.006");
    private static final AreaPath WARD = new AreaPath("01.006.00193");
    private static final AreaPath ELSEWHERE = new AreaPath("01.002");

    private Sample() {}

    /** Fields of every kind of data and every mask, so that the matrix is whole before a room declares any. */
    @Component
    static class EveryKind implements DeclaredFields {

        @Override
        public List<DeclaredField> fields() {
            return Arrays.stream(Sensitivity.values())
                    .flatMap(kind -> Arrays.stream(Mask.values())
                            .map(mask -> DeclaredField.of("sample." + letters(kind) + "." + letters(mask), kind, mask)))
                    .toList();
        }

        private static String letters(Enum<?> name) {
            return name.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
        }
    }

    static Guarded<String> of(DeclaredField field, AreaRelation relation) {
        String value = value(field.mask());
        return switch (relation) {
            case OWN -> field.guard(value, DISTRICT);
            case BELOW -> field.guard(value, WARD);
            case ABOVE -> field.guard(value, AreaPath.CITY);
            case JOINT -> field.guard(value, ELSEWHERE, Set.of(WARD));
            case OUTSIDE -> field.guard(value, ELSEWHERE);
        };
    }

    static String value(Mask mask) {
        return switch (mask) {
            case NAME -> "Trịnh Quang Bảo";
            case DOCUMENT -> "001090001234";
            case PHONE -> "+84912345678";
            case BIRTH -> "1990-08-15";
            case ADDRESS -> "Số 12 Phố Thử, Phường Thử, Quận Thử";
            case WHOLE -> "dương tính 4711";
            default -> "giá trị mẫu";
        };
    }

    /** The mask as the guidelines write it. */
    static String masked(Mask mask) {
        return switch (mask) {
            case NAME -> "T.Q.B.";
            case DOCUMENT -> "******001234";
            case PHONE -> "0912***678";
            case BIRTH -> "**/**/1990";
            case ADDRESS -> "•••, Phường Thử, Quận Thử";
            case WHOLE -> "•••";
            default -> mask.of(value(mask));
        };
    }
}
