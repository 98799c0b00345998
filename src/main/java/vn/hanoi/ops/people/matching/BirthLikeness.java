package vn.hanoi.ops.people.matching;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.people.Birth;

/** Compares births: papers of the old know the year alone, and typists change day and month round. */
final class BirthLikeness {

    private BirthLikeness() {}

    static Optional<Evidence> of(@Nullable Birth one, @Nullable Birth other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        if (one.date() == null || other.date() == null) {
            return Optional.of(one.year() == other.year() ? Evidence.BIRTH_YEAR_SAME : Evidence.BIRTH_DIFFERENT);
        }
        if (one.equals(other)) {
            return Optional.of(Evidence.BIRTH_SAME);
        }
        return Optional.of(close(one.date(), other.date()) ? Evidence.BIRTH_CLOSE : Evidence.BIRTH_DIFFERENT);
    }

    private static boolean close(LocalDate a, LocalDate b) {
        boolean turned = a.getYear() == b.getYear()
                && a.getMonthValue() == b.getDayOfMonth()
                && a.getDayOfMonth() == b.getMonthValue();
        boolean firstOfYear = a.getYear() == b.getYear() && (a.getDayOfYear() == 1 || b.getDayOfYear() == 1);
        return turned || firstOfYear || differences(a.toString(), b.toString()) == 1;
    }

    private static int differences(String a, String b) {
        int count = 0;
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            count += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
