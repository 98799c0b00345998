package vn.hanoi.ops.tracing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

/**
 * Whose the stays of several cases are. A phone or paper that several of them have speaks at a venue for one of them: for one
 * who is not known to have been there by another key, if there is one.
 */
final class CaseVisits {

    private final Map<Stay, List<Track>> holders = new LinkedHashMap<>();
    private final Set<At> there = new HashSet<>();
    private final Map<By, Track> spokenFor = new HashMap<>();

    private record At(int venue, UUID caseId) {}

    private record By(int venue, PersonKey key) {}

    /** Takes what was read of a case's keys; what lies outside of its time is left out. */
    void add(Track track, List<Stay> read) {
        read.stream().filter(stay -> isIn(track, stay)).forEach(stay -> holders.computeIfAbsent(
                        stay, found -> new ArrayList<>())
                .add(track));
    }

    private static boolean isIn(Track track, Stay stay) {
        Stay cut = track.cut(stay);
        return cut.from().isBefore(cut.to());
    }

    /** Each stay once, as that of a case. */
    List<Stay> all() {
        List<Stay> all = new ArrayList<>();
        holders.forEach((stay, tracks) -> {
            if (tracks.size() == 1) {
                all.add(of(stay, tracks.getFirst()));
            }
        });
        holders.forEach((stay, tracks) -> {
            if (tracks.size() > 1) {
                all.add(of(stay, whose(stay, tracks)));
            }
        });
        return all;
    }

    private Stay of(Stay stay, Track track) {
        there.add(new At(stay.venue(), track.caseId()));
        return track.cut(stay);
    }

    private Track whose(Stay stay, List<Track> tracks) {
        By by = new By(stay.venue(), stay.person());
        Track before = spokenFor.get(by);
        Track now = before != null && tracks.contains(before)
                ? before
                : tracks.stream()
                        .filter(track -> !there.contains(new At(stay.venue(), track.caseId())))
                        .findFirst()
                        .orElse(tracks.getFirst());
        spokenFor.put(by, now);
        return now;
    }
}
