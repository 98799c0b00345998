package vn.hanoi.ops.cases.records;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.cases.settings.CaseSettings;

/** What the release of an F0 is judged by: days of care, symptoms at any time, and samples. */
@Component
class CareFacts {

    private final SampleTable samples;
    private final CheckTable checks;
    private final CaseSettings settings;

    CareFacts(SampleTable samples, CheckTable checks, CaseSettings settings) {
        this.samples = samples;
        this.checks = checks;
        this.settings = settings;
    }

    /** The facts; nothing of who is no F0 or was not routed. */
    Optional<ReleaseCheck.Facts> of(CaseRecord record) {
        LocalDate since = record.isolation().isolatedOn();
        if (record.kind() != CaseKind.F0 || since == null) {
            return Optional.empty();
        }
        return Optional.of(new ReleaseCheck.Facts(
                since,
                symptoms(record),
                record.clinical().freeSince(),
                samples.after(record.id(), record.clock().reached().get(Station.RESULT))));
    }

    /** Fever or short breath are symptoms too, whether or not somebody ticked that there are some. */
    private boolean symptoms(CaseRecord record) {
        CaseRules rules = settings.version(record.rulesVersion()).rules();
        return record.clinical().symptoms(rules)
                || checks.of(record.id(), rules).stream().anyMatch(check -> !check.free());
    }
}
