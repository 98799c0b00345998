package vn.hanoi.ops.enforcement.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.inspections.Inspect;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused.Reason;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.enforcement.numbers.PaperHash;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.files.FileRefused;

/** Takes a visit in together with its photos: all of it or nothing. */
@Service
@PreAuthorize(EnforcementRoles.WRITERS)
@Transactional
public class PicturedVisits {

    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Inspections inspections;
    private final Places places;
    private final Evidence evidence;
    private final ConsoleClock clock;

    PicturedVisits(Inspections inspections, Places places, Evidence evidence, ConsoleClock clock) {
        this.inspections = inspections;
        this.places = places;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** What was taken in. */
    public record Taken(InspectionId id, List<Photo> photos) {

        /** Copies what can change. */
        public Taken {
            photos = List.copyOf(photos);
        }
    }

    /**
     * Takes a visit in; the same key again adds only photos that are not there yet.
     *
     * @throws InspectionRefused when the visit or a photo does not fit; nothing is kept then
     */
    public Taken record(Inspect visit, List<NewPhoto> photos) {
        Instant latest = clock.instant().plus(AHEAD);
        for (NewPhoto photo : photos) {
            boolean told = photo.sha256().isBlank() || photo.sha256().equalsIgnoreCase(PaperHash.of(photo.content()));
            if (!told || photo.takenAt().isAfter(latest)) {
                throw new InspectionRefused(Reason.BAD_PHOTO, photo.name());
            }
        }
        InspectionId id = inspections.record(visit);
        PlaceRow place = places.find(visit.venue()).orElseThrow();
        Subject subject = Subject.of(id, place.area());
        Set<String> known = new HashSet<>();
        evidence.of(subject).forEach(photo -> known.add(photo.sha256()));
        for (NewPhoto photo : photos) {
            if (known.add(PaperHash.of(photo.content()))) {
                add(subject, photo);
            }
        }
        return new Taken(id, evidence.of(subject));
    }

    private void add(Subject subject, NewPhoto photo) {
        try {
            evidence.add(subject, photo.name(), photo.takenAt(), photo.position(), photo.content());
        } catch (FileRefused e) {
            throw new InspectionRefused(Reason.BAD_PHOTO, photo.name() + " " + e.reason());
        }
    }
}
