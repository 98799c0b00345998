package vn.hanoi.ops.areas.shapes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Answers in which unit a point lies. Safe for many threads. */
public final class ShapeIndex {

    private record Entry(UnitShape shape, PreparedGeometry ground) {}

    private static final Comparator<UnitShape> DEEPEST_THEN_EXACT = Comparator.<UnitShape>comparingInt(
                    shape -> -shape.level())
            .thenComparing(UnitShape::approximate)
            .thenComparing(UnitShape::code);

    private final GeometryFactory geometry = new GeometryFactory();
    private final STRtree tree = new STRtree();

    /** Indexes the shapes of one scheme. */
    public ShapeIndex(Collection<UnitShape> shapes) {
        for (UnitShape shape : shapes) {
            tree.insert(
                    shape.ground().getEnvelopeInternal(),
                    new Entry(shape, PreparedGeometryFactory.prepare(shape.ground())));
        }
        tree.build();
    }

    /** Code of the lowest unit that contains the point, or nothing outside all of them. */
    public Optional<String> deepestAt(double lat, double lon) {
        Coordinate position = new Coordinate(lon, lat);
        Point point = geometry.createPoint(position);
        @SuppressWarnings("unchecked")
        List<Entry> near = tree.query(new Envelope(position));
        List<UnitShape> around = near.stream()
                .filter(entry -> entry.ground().covers(point))
                .map(Entry::shape)
                .sorted(DEEPEST_THEN_EXACT)
                .toList();
        return around.stream()
                .filter(shape -> !contradicted(shape, around))
                .findFirst()
                .map(UnitShape::code);
    }

    /** An approximate unit gives way when the point is known to lie in another unit of its parent's level. */
    private static boolean contradicted(UnitShape shape, List<UnitShape> around) {
        return shape.approximate()
                && around.stream()
                        .anyMatch(known -> !known.approximate()
                                && known.level() == shape.level() - 1
                                && !known.code().equals(shape.parent()));
    }
}
