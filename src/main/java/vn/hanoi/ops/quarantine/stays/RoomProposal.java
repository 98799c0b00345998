package vn.hanoi.ops.quarantine.stays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proposes beds: people of one household together in a room of their own; else men with men and women with women, the
 * vulnerable with the vulnerable, and in one room only people whose last exposures lie close together.
 */
final class RoomProposal {

    /** Why a bed is proposed. */
    enum Why {
        HOUSEHOLD,
        LIKE_OTHERS,
        EMPTY_ROOM
    }

    /** Somebody who needs a bed. @param key names the person in the answer */
    record Newcomer<K>(K key, Traits traits) {}

    /** A proposed bed. */
    record Bed(UUID bed, String room, String name, Why why) {}

    /** A room that can be used, with its free beds and who lies there. */
    static final class Room {

        private final UUID id;
        private final String name;
        private final List<Map.Entry<UUID, String>> free;
        private final List<Traits> people;

        Room(UUID id, String name, List<Map.Entry<UUID, String>> free, List<Traits> people) {
            this.id = id;
            this.name = name;
            this.free = new ArrayList<>(free);
            this.people = new ArrayList<>(people);
        }

        UUID id() {
            return id;
        }

        int left() {
            return free.size();
        }

        boolean empty() {
            return people.isEmpty();
        }

        List<SiteAdmission.Proposal> beds() {
            return free.stream()
                    .map(bed -> new SiteAdmission.Proposal(bed.getKey(), name, bed.getValue(), ""))
                    .toList();
        }

        private Bed take(Traits traits, Why why) {
            Map.Entry<UUID, String> bed = free.removeFirst();
            people.add(traits);
            return new Bed(bed.getKey(), name, bed.getValue(), why);
        }

        private boolean suits(Traits one, int cohortDays) {
            return people.stream().allMatch(other -> alike(one, other, cohortDays));
        }
    }

    private final List<Room> rooms;
    private final int cohortDays;

    /** @param rooms in the order in which they are to be filled */
    RoomProposal(List<Room> rooms, int cohortDays) {
        this.rooms = rooms;
        this.cohortDays = cohortDays;
    }

    /** Beds by key; who has none is left out. */
    <K> Map<K, Bed> propose(List<Newcomer<K>> newcomers) {
        Map<K, Bed> beds = new LinkedHashMap<>();
        Map<UUID, List<Newcomer<K>>> homes = newcomers.stream()
                .filter(n -> n.traits().household() != null)
                .collect(Collectors.groupingBy(
                        n -> Objects.requireNonNull(n.traits().household()), LinkedHashMap::new, Collectors.toList()));
        homes.values().removeIf(home -> home.size() < 2);
        homes.values().stream()
                .sorted(Comparator.comparingInt((List<Newcomer<K>> home) -> -home.size()))
                .forEach(home -> together(home, beds));
        newcomers.stream()
                .filter(n -> !beds.containsKey(n.key()))
                .sorted(Comparator.comparing((Newcomer<K> n) -> !n.traits().vulnerable()))
                .forEach(n -> alone(n, beds));
        return beds;
    }

    private <K> void together(List<Newcomer<K>> home, Map<K, Bed> beds) {
        rooms.stream()
                .filter(room -> room.empty() && room.left() >= home.size())
                .min(Comparator.comparingInt(Room::left))
                .ifPresent(room -> home.forEach(n -> beds.put(n.key(), room.take(n.traits(), Why.HOUSEHOLD))));
    }

    private <K> void alone(Newcomer<K> newcomer, Map<K, Bed> beds) {
        Traits traits = newcomer.traits();
        Room room = rooms.stream()
                .filter(r -> r.left() > 0 && !r.empty() && r.suits(traits, cohortDays))
                .findFirst()
                .orElse(null);
        if (room != null) {
            beds.put(newcomer.key(), room.take(traits, Why.LIKE_OTHERS));
            return;
        }
        rooms.stream()
                .filter(r -> r.left() > 0 && r.empty())
                .findFirst()
                .ifPresent(r -> beds.put(newcomer.key(), r.take(traits, Why.EMPTY_ROOM)));
    }

    private static boolean alike(Traits one, Traits other, int cohortDays) {
        if (one.household() != null && one.household().equals(other.household())) {
            return true;
        }
        boolean sameSex = one.sex() != null && one.sex() == other.sex();
        return sameSex && one.vulnerable() == other.vulnerable() && near(one.cohort(), other.cohort(), cohortDays);
    }

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other, int days) {
        return one == null || other == null ? one == other : Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }
}
