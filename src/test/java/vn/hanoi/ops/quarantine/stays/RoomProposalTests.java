package vn.hanoi.ops.quarantine.stays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.quarantine.stays.RoomProposal.Bed;
import vn.hanoi.ops.quarantine.stays.RoomProposal.Newcomer;
import vn.hanoi.ops.quarantine.stays.RoomProposal.Room;
import vn.hanoi.ops.quarantine.stays.RoomProposal.Why;

class RoomProposalTests {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 18);
    private static final UUID HOME = new UUID(1, 1);

    @Test
    void aHouseholdGetsARoomOfItsOwnThatFits() {
        List<Room> rooms = List.of(room("101", 8), room("102", 3), room("103", 2));
        Map<String, Bed> beds = propose(
                rooms,
                one("cha", Sex.MALE, false, HOME),
                one("mẹ", Sex.FEMALE, false, HOME),
                one("con", null, true, HOME));
        assertThat(beds.values()).extracting(Bed::room).containsOnly("102");
        assertThat(beds.values()).extracting(Bed::why).containsOnly(Why.HOUSEHOLD);
    }

    @Test
    void menAndWomenLieApart() {
        Map<String, Bed> beds = propose(
                List.of(room("101", 4), room("102", 4)),
                one("a", Sex.MALE, false, null),
                one("b", Sex.FEMALE, false, null),
                one("c", Sex.MALE, false, null));
        assertThat(beds.get("a").room())
                .isEqualTo(beds.get("c").room())
                .isNotEqualTo(beds.get("b").room());
    }

    @Test
    void theVulnerableLieWithTheVulnerable() {
        Map<String, Bed> beds = propose(
                List.of(room("101", 4), room("102", 4)),
                one("young", Sex.MALE, false, null),
                one("old", Sex.MALE, true, null));
        assertThat(beds.get("young").room()).isNotEqualTo(beds.get("old").room());
    }

    @Test
    void lastExposuresInOneRoomLieCloseTogether() {
        Traits early = new Traits(Sex.MALE, false, null, DAY);
        Traits late = new Traits(Sex.MALE, false, null, DAY.plusDays(2));
        Map<String, Bed> beds = new RoomProposal(List.of(room("101", 4), room("102", 4)), 1)
                .propose(List.of(
                        new Newcomer<>("a", early),
                        new Newcomer<>("b", new Traits(Sex.MALE, false, null, DAY.plusDays(1))),
                        new Newcomer<>("c", late)));
        assertThat(beds.get("a").room())
                .isEqualTo(beds.get("b").room())
                .isNotEqualTo(beds.get("c").room());
    }

    @Test
    void whoFindsNoFittingBedWaits() {
        Map<String, Bed> beds =
                propose(List.of(room("101", 2)), one("a", Sex.MALE, false, null), one("b", Sex.FEMALE, false, null));
        assertThat(beds).containsOnlyKeys("a");
    }

    @Test
    void whoseSexNobodyKnowsLiesAlone() {
        Map<String, Bed> beds = propose(
                List.of(room("101", 2), room("102", 2)), one("a", null, false, null), one("b", null, false, null));
        assertThat(beds.get("a").room()).isNotEqualTo(beds.get("b").room());
    }

    @SafeVarargs
    private static Map<String, Bed> propose(List<Room> rooms, Newcomer<String>... newcomers) {
        return new RoomProposal(rooms, 1).propose(List.of(newcomers));
    }

    private static Newcomer<String> one(String key, @Nullable Sex sex, boolean vulnerable, @Nullable UUID household) {
        return new Newcomer<>(key, new Traits(sex, vulnerable, household, DAY));
    }

    private static Room room(String name, int beds) {
        return new Room(
                UUID.randomUUID(),
                name,
                IntStream.rangeClosed(1, beds)
                        .mapToObj(n -> Map.entry(UUID.randomUUID(), String.valueOf(n)))
                        .toList(),
                List.of());
    }
}
