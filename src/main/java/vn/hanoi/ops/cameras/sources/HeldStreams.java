package vn.hanoi.ops.cameras.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.dialect.FrigateDialect;
import vn.hanoi.ops.cameras.dialect.Said;
import vn.hanoi.ops.cameras.frigate.FrigateActivity;
import vn.hanoi.ops.cameras.frigate.HeldCounts;

/**
 * The counts of recorders that speak only when a number changes. A number holds until the recorder names another one, and is
 * said again every interval while recorder and camera say that they work; it is dropped when one of them stops or the broker
 * is out of reach. Viseron says of each camera that it works, so that its numbers wait for this word; of Frigate, whose
 * silence means the same, they hold until it says otherwise.
 */
@Component
public class HeldStreams {

    private static final Set<String> PRODUCTS = Set.of(SourceNews.RECORDER, "viseron");
    private static final String PICTURES = "deepstream";
    private static final String WHOLE = "";

    private final SourceSnapshot sources;
    private final StreamPlaces places;
    private final Map<Key, Held> held = new HashMap<>();
    private final Map<SourceId, Map<Switch, Boolean>> works = new HashMap<>();
    private final Set<SourceId> tellWhatMoves = new HashSet<>();
    private final Set<SourceId> back = new HashSet<>();
    private boolean tells = true;

    private record Key(SourceId source, String stream) {}

    private record Switch(String stream, String cause) {}

    private record Held(Camera camera, String place, HeldCounts counts) {}

    HeldStreams(SourceSnapshot sources, StreamPlaces places) {
        this.sources = sources;
        this.places = places;
    }

    /** Tells whether the source speaks only when a number changes, so that each of its messages needs the ones before. */
    static boolean holds(KnownSource source) {
        return source.data().transport() == Transport.MQTT
                && PRODUCTS.contains(source.data().product());
    }

    /**
     * Tells whether each node hears all messages of the source and one of them stores: where a message needs the ones before,
     * or where the objects of one picture come one by one.
     */
    static boolean everyNodeHears(KnownSource source) {
        return holds(source)
                || source.data().transport() == Transport.MQTT
                        && source.data().product().equals(PICTURES);
    }

    /** Notes whether this node stores what every node hears. */
    public synchronized void tells(boolean now) {
        tells = now;
    }

    /** Tells whether this node answers for what the source sends. */
    synchronized boolean answersFor(KnownSource source) {
        return tells || !everyNodeHears(source);
    }

    /**
     * Holds a count.
     *
     * @param place the counting place
     * @param retained the broker kept it: nobody knows since when it is so, nor whether it still is
     * @return all that is in view there, when it is to be stored at once
     */
    synchronized Optional<Observation> hear(
            KnownSource source, Camera camera, Said.Counted counted, String place, Instant now, boolean retained) {
        Held there = of(source, counted.stream(), camera, place);
        if (counted.kind() == Kind.LIST) {
            there.counts().holdAll(counted.counts());
        } else {
            counted.counts().forEach(there.counts()::hold);
            boolean vehicles = counted.counts().keySet().stream().anyMatch(type -> !FrigateActivity.isPerson(type));
            if (vehicles && isFrigate(source)) {
                tellWhatMoves.add(source.details().id());
            }
        }
        return tells && !retained ? Optional.of(told(there, now)) : Optional.empty();
    }

    /** Hears how many are there, moving or not. */
    synchronized void stands(KnownSource source, Camera camera, Said.Standing standing, String place) {
        of(source, standing.stream(), camera, place).counts().hear(standing.type(), standing.number());
    }

    /** Hears whether the recorder, or one of its cameras, works. Its figures may be bad for once; numbers outlast them. */
    synchronized void says(KnownSource source, Said.Noticed noticed) {
        SourceId id = source.details().id();
        Boolean before = works.computeIfAbsent(id, s -> new HashMap<>())
                .put(new Switch(noticed.stream(), noticed.cause()), !noticed.present());
        if (noticed.present() && !noticed.cause().equals(FrigateDialect.STATS)) {
            held.keySet()
                    .removeIf(key -> key.source().equals(id)
                            && (noticed.stream().equals(WHOLE)
                                    || places.namesOf(source, key.stream()).contains(noticed.stream())));
        } else if (!noticed.present() && Boolean.FALSE.equals(before)) {
            back.add(id);
        }
    }

    /** The sources that work again since this was asked last: only by asking them it is known what they show now. */
    synchronized Set<SourceId> back() {
        Set<SourceId> now = Set.copyOf(back);
        back.clear();
        return now;
    }

    /** Drops everything, because nobody knows whether it still holds: the broker is out of reach. */
    public synchronized void forget() {
        held.clear();
        works.clear();
    }

    /** What is there and has not been said within its camera's interval. */
    public synchronized List<Observation> due(Instant now) {
        List<Observation> due = new ArrayList<>();
        held.entrySet().removeIf(entry -> {
            Key key = entry.getKey();
            HeldCounts counts = entry.getValue().counts();
            counts.settle(now, tellWhatMoves.contains(key.source()));
            if (!counts.due(now)) {
                return false;
            }
            Optional<KnownSource> source =
                    sources.find(key.source()).filter(known -> isTheirs(known, key.stream(), entry.getValue()));
            if (tells && source.filter(known -> isAlive(known, key.stream())).isPresent()) {
                due.add(told(entry.getValue(), now));
            }
            return source.isEmpty();
        });
        return due;
    }

    private boolean isTheirs(KnownSource source, String stream, Held there) {
        Camera camera = places.of(source, stream).camera();
        boolean same = camera != null && there.camera().id().equals(camera.id());
        return same && !source.details().retired();
    }

    private boolean isAlive(KnownSource source, String stream) {
        Map<Switch, Boolean> said = works.getOrDefault(source.details().id(), Map.of());
        Set<String> names = places.namesOf(source, stream);
        Set<Boolean> heard = new HashSet<>();
        said.forEach((one, working) -> {
            if (one.stream().equals(WHOLE) || names.contains(one.stream())) {
                heard.add(working);
            }
        });
        return !heard.contains(false) && (isFrigate(source) || heard.contains(true));
    }

    private static boolean isFrigate(KnownSource source) {
        return source.data().product().equals(SourceNews.RECORDER);
    }

    private Held of(KnownSource source, String stream, Camera camera, String place) {
        return held.compute(
                new Key(source.details().id(), stream),
                (key, old) -> old != null && old.camera().id().equals(camera.id())
                        ? old
                        : new Held(camera, place, new HeldCounts(camera)));
    }

    private static Observation told(Held there, Instant now) {
        Observation said = there.counts().tell(now);
        return new Observation(
                said.camera(),
                now,
                said.kind(),
                null,
                null,
                said.counts(),
                SourceIntake.ARRIVAL_TIME,
                there.place(),
                false);
    }
}
