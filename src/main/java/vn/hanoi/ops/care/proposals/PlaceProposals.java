package vn.hanoi.ops.care.proposals;

import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.SiteBoard;

/** Answers where a patient could go, without asking who it is. */
@Service
@PreAuthorize(CareRoles.SITE_READERS)
@Transactional(readOnly = true)
public class PlaceProposals {

    private final SiteBoard sites;
    private final CareSettings settings;
    private final Clock clock;

    PlaceProposals(SiteBoard sites, CareSettings settings, Clock clock) {
        this.sites = sites;
        this.settings = settings;
        this.clock = clock;
    }

    /** Ranks all places for a patient under the rules in force now. */
    public Ranking rank(Patient patient) {
        Instant now = clock.instant();
        return Ranking.of(patient, sites.all(now), settings.at(now), now);
    }
}
