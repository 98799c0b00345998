package vn.hanoi.ops.areas;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import vn.hanoi.ops.areas.shapes.ShapeDrawing;
import vn.hanoi.ops.areas.shapes.ShapeIndex;
import vn.hanoi.ops.areas.shapes.UnitPoint;
import vn.hanoi.ops.areas.shapes.UnitShape;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** Everything the room knows at one moment; never changes. */
final class AreaSnapshot {

    /** One scheme: its units, their order below each other, their shapes. */
    record Division(
            List<Area> units,
            Map<String, Area> byCode,
            Map<AreaPath, List<Area>> children,
            Map<String, UnitShape> shapes,
            ShapeIndex index,
            AreaSearch search) {}

    private final Map<AreaScheme, Division> divisions = new EnumMap<>(AreaScheme.class);
    private final Map<String, List<Succession>> successors = new HashMap<>();
    private final Map<String, List<Succession>> predecessors = new HashMap<>();

    private AreaSnapshot() {}

    /** Draws what has no imported boundary and puts everything in its place. */
    static AreaSnapshot of(
            Map<AreaScheme, List<Area>> units,
            Map<AreaScheme, Map<String, Geometry>> exact,
            List<UnitFile.Link> links) {
        AreaSnapshot made = new AreaSnapshot();
        units.forEach((scheme, list) -> made.divisions.put(
                scheme, division(list, ShapeDrawing.draw(points(list), exact.getOrDefault(scheme, Map.of())))));
        for (UnitFile.Link link : links) {
            made.find(new AreaKey(AreaScheme.OF_2025, link.newCode()))
                    .ifPresent(area -> add(made.successors, link.oldCode(), area, link));
            made.find(new AreaKey(AreaScheme.OF_2021, link.oldCode()))
                    .ifPresent(area -> add(made.predecessors, link.newCode(), area, link));
        }
        return made;
    }

    Division division(AreaScheme scheme) {
        return divisions.get(scheme);
    }

    Optional<Area> find(AreaKey key) {
        return Optional.ofNullable(division(key.scheme()).byCode().get(key.code()));
    }

    Optional<Area> locate(GeoPoint point, AreaScheme scheme) {
        Division division = division(scheme);
        return division.index().deepestAt(point.lat(), point.lon()).map(division.byCode()::get);
    }

    List<Succession> successors(AreaKey key) {
        return key.scheme() == AreaScheme.OF_2021 ? successors.getOrDefault(key.code(), List.of()) : List.of();
    }

    List<Succession> predecessors(AreaKey key) {
        return key.scheme() == AreaScheme.OF_2025 ? predecessors.getOrDefault(key.code(), List.of()) : List.of();
    }

    private static Division division(List<Area> units, Map<String, UnitShape> shapes) {
        Map<String, Area> byCode = new HashMap<>();
        Map<AreaPath, List<Area>> children = new HashMap<>();
        for (Area unit : units) {
            byCode.put(unit.key().code(), unit);
            unit.path().parent().ifPresent(p -> children.computeIfAbsent(p, x -> new ArrayList<>())
                    .add(unit));
        }
        Collator names = Collator.getInstance(Locale.of("vi"));
        children.replaceAll((path, list) ->
                list.stream().sorted(Comparator.comparing(Area::name, names)).toList());
        return new Division(
                List.copyOf(units),
                Map.copyOf(byCode),
                Map.copyOf(children),
                Map.copyOf(shapes),
                new ShapeIndex(shapes.values()),
                new AreaSearch(units));
    }

    private static List<UnitPoint> points(List<Area> units) {
        return units.stream()
                .filter(unit -> unit.kind().isLowest())
                .map(unit -> new UnitPoint(
                        unit.key().code(),
                        unit.path().parent().orElseThrow().code(),
                        unit.centre().lat(),
                        unit.centre().lon()))
                .toList();
    }

    private static void add(Map<String, List<Succession>> map, String code, Area area, UnitFile.Link link) {
        map.computeIfAbsent(code, x -> new ArrayList<>()).add(new Succession(area, link.whole(), link.listed()));
    }
}
