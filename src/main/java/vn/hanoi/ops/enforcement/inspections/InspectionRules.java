package vn.hanoi.ops.enforcement.inspections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused.Reason;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.register.VenueCatalogue;

/** Changes checklists and the weights of the risk list: each change is a new version from a day on, with its source. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional
public class InspectionRules {

    private static final int TEXT_LIMIT = 500;
    private static final int QUESTION_LIMIT = 300;
    private static final int CODE_LIMIT = 40;
    private static final int MOST_ITEMS = 40;
    private static final int MOST_POINTS = 1_000;

    private final Checklists checklists;
    private final RiskRules weights;
    private final VenueCatalogue kinds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InspectionRules(
            Checklists checklists,
            RiskRules weights,
            VenueCatalogue kinds,
            Clock clock,
            ApplicationEventPublisher events) {
        this.checklists = checklists;
        this.weights = weights;
        this.kinds = kinds;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Gives a kind of venue another checklist.
     *
     * @param kind code of the kind, {@code *} for all others
     * @param from today or later: a visit follows the list of its day
     * @return the number of the version
     * @throws InspectionRefused when kind, day, an item or the source cannot be
     */
    public int changeChecklist(String kind, LocalDate from, List<Checklist.Item> items, String source) {
        check(from, source);
        if (!kind.equals(Checklists.OTHERS) && kinds.find(kind, from).isEmpty()) {
            throw new InspectionRefused(Reason.BAD_RULE, kind);
        }
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new InspectionRefused(Reason.BAD_RULE);
        }
        Set<String> codes = new HashSet<>();
        for (Checklist.Item item : items) {
            boolean fits = item.code().matches("[A-Z][A-Z0-9_]*")
                    && item.code().length() <= CODE_LIMIT
                    && !item.question().isBlank()
                    && item.question().length() <= QUESTION_LIMIT
                    && codes.add(item.code());
            if (!fits) {
                throw new InspectionRefused(Reason.BAD_RULE, item.code());
            }
        }
        int version = checklists.add(kind, from, items, source.strip());
        tell("CHECKLIST_CHANGED", "checklist:" + kind, "version " + version + " from " + from);
        return version;
    }

    /**
     * Weighs the risk list anew; the scores follow in the night.
     *
     * @throws InspectionRefused when a figure, the day or the source cannot be
     */
    public int changeWeights(LocalDate from, RiskWeights wanted) {
        check(from, wanted.source());
        boolean fits = wanted.reinspectDays() >= 1
                && wanted.reinspectDays() <= 60
                && wanted.petitionMetres() >= 10
                && wanted.petitionMetres() <= 5_000
                && wanted.weights().values().stream().allMatch(InspectionRules::fits);
        if (!fits) {
            throw new InspectionRefused(Reason.BAD_RULE);
        }
        int version = weights.add(from, wanted);
        tell("RISK_WEIGHTS_CHANGED", "weights:" + version, "from " + from);
        return version;
    }

    /** All dated weights, the newest first. */
    @Transactional(readOnly = true)
    public Map<LocalDate, RiskWeights> weights() {
        return weights.all();
    }

    private static boolean fits(RiskWeights.Weight weight) {
        return weight.points() >= 0
                && weight.points() <= MOST_POINTS
                && weight.most() >= 0
                && weight.most() <= MOST_POINTS;
    }

    private void check(LocalDate from, String source) {
        if (from.isBefore(LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI))) {
            throw new InspectionRefused(Reason.BAD_TIME);
        }
        if (source.isBlank() || source.strip().length() > TEXT_LIMIT) {
            throw new InspectionRefused(Reason.REASON_MISSING);
        }
    }

    private void tell(String act, String record, String detail) {
        events.publishEvent(new ActRecorded(act, record, null, detail).as(ActKind.SETTING));
    }
}
