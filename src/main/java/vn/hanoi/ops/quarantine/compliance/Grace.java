package vn.hanoi.ops.quarantine.compliance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hours in which rules alert nobody: meals, sampling, rounds. @param site code of the site; blank for all */
public record Grace(
        UUID id,
        String site,
        String name,
        Set<WatchCode> codes,
        LocalTime from,
        LocalTime to,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Copies what can change. */
    public Grace {
        codes = Set.copyOf(codes);
    }

    boolean covers(String siteCode, WatchCode code, LocalDate day, LocalTime time) {
        return (site.isBlank() || site.equals(siteCode))
                && codes.contains(code)
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo))
                && !time.isBefore(from)
                && time.isBefore(to);
    }
}
