package vn.hanoi.ops.crowding.ui.advisories.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.advisories.Advisories;
import vn.hanoi.ops.crowding.advisories.AdvisoryDetails;
import vn.hanoi.ops.crowding.advisories.AdvisoryEffects;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/** Collects what an advisory's record shows; nothing of one outside the officer's scope. */
@Component
public class AdvisoryInquiry {

    private static final Duration AROUND = Duration.ofHours(1);

    private final Advisories advisories;
    private final AdvisoryEffects effects;
    private final CrowdingNow crowding;
    private final CrowdingSettings settings;
    private final Areas areas;
    private final Clock clock;

    AdvisoryInquiry(
            Advisories advisories,
            AdvisoryEffects effects,
            CrowdingNow crowding,
            CrowdingSettings settings,
            Areas areas,
            Clock clock) {
        this.advisories = advisories;
        this.effects = effects;
        this.crowding = crowding;
        this.settings = settings;
        this.areas = areas;
        this.clock = clock;
    }

    Optional<AdvisoryFile> read(AdvisoryId id) {
        return advisories.find(id).map(this::file);
    }

    Advisories verbs() {
        return advisories;
    }

    Instant now() {
        return clock.instant();
    }

    private AdvisoryFile file(AdvisoryDetails details) {
        AdvisoryRow row = details.row();
        Instant now = clock.instant();
        return new AdvisoryFile(
                details,
                areas.labelOf(row.area()),
                crowding.find(row.street()),
                effects.effect(row.id()),
                row.state().open() && row.actedAt() == null ? crowding.lastHour(row.street()) : Optional.empty(),
                levels(details, now),
                settings.version(details.settingsVersion()),
                now);
    }

    private List<LevelSpan> levels(AdvisoryDetails details, Instant now) {
        AdvisoryRow row = details.row();
        Instant end = details.timeline().getLast().at().plus(AROUND);
        boolean past = !row.state().open() && end.isBefore(now);
        return crowding.history(row.street(), row.draftedAt().minus(AROUND), past ? end : now)
                .reversed();
    }
}
