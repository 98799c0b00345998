package vn.hanoi.ops.areas;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** The city's administrative units: by path, by code, by point, by name. Answers come from memory. */
@Service
public class Areas {

    private static final int MOST = 200;

    private final AreaAtlas atlas;
    private final AreaScheme working;

    Areas(AreaAtlas atlas, @Value("${console.areas.scheme}") String working) {
        this.atlas = atlas;
        this.working = AreaScheme.parse(working)
                .orElseThrow(
                        () -> new IllegalStateException("console.areas.scheme is 2021 or 2025, not '" + working + "'"));
    }

    /** The scheme in which the console's records are filed; the setting {@code console.areas.scheme}. */
    public AreaScheme working() {
        return working;
    }

    /** The unit at a path of either scheme; the city's path means the working scheme's city. */
    public Optional<Area> find(AreaPath path) {
        AreaScheme scheme = path.level() == 1 ? working : schemeOf(path);
        return find(new AreaKey(scheme, path.code())).filter(area -> area.path().equals(path));
    }

    /** The unit with an official code. */
    public Optional<Area> find(AreaKey key) {
        return atlas.snapshot().find(key);
    }

    /** The lowest unit around a point, or nothing outside the city. Exact where a boundary was imported. */
    public Optional<Area> locate(GeoPoint point, AreaScheme scheme) {
        return atlas.snapshot().locate(point, scheme);
    }

    /** The lowest unit of the working scheme around a point, or nothing outside the city. */
    public Optional<Area> locate(GeoPoint point) {
        return locate(point, working);
    }

    /** The unit and all above it, from the city down. */
    public List<Area> chain(Area area) {
        return IntStream.rangeClosed(1, area.path().level())
                .mapToObj(level -> area.path().upTo(level).code())
                .flatMap(code -> find(new AreaKey(area.key().scheme(), code)).stream())
                .toList();
    }

    /**
     * Units whose names match what was typed, best first; marks, case and đ do not matter, {@code p van mieu} and
     * {@code q dong da} are understood, a district may follow the name.
     *
     * @param limit at most 200
     */
    public List<Area> search(String text, AreaScheme scheme, int limit) {
        return atlas.snapshot().division(scheme).search().find(text, Math.clamp(limit, 1, MOST));
    }

    /** The units directly below, in Vietnamese order; none for the lowest level. */
    public List<Area> children(AreaPath path) {
        AreaScheme scheme = path.level() == 1 ? working : schemeOf(path);
        return atlas.snapshot().division(scheme).children().getOrDefault(path, List.of());
    }

    /** All units of a scheme, each after its parent. */
    public List<Area> units(AreaScheme scheme) {
        return atlas.snapshot().division(scheme).units();
    }

    /** The units of 2025 that took over a ward, commune or township of 2021. */
    public List<Succession> successors(AreaKey key) {
        return atlas.snapshot().successors(key);
    }

    /** The units of 2021 from which a unit of 2025 was formed. */
    public List<Succession> predecessors(AreaKey key) {
        return atlas.snapshot().predecessors(key);
    }

    /** The unit's name with its district; the bare path for a unit that is not known. */
    public String labelOf(AreaPath path) {
        return find(path).map(Area::label).orElse(path.value());
    }

    /** Who answers for a place: the district in the scheme of 2021, the ward or commune in that of 2025. */
    public AreaPath addressee(AreaPath path) {
        return path.upTo(2);
    }

    private static AreaScheme schemeOf(AreaPath path) {
        return path.upTo(2).code().length() == 3 ? AreaScheme.OF_2021 : AreaScheme.OF_2025;
    }
}
