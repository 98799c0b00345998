package vn.hanoi.ops.venues.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.nodes.NodeRejoined;

/**
 * Where the check-ins of machines lead, which name venues by number: a whole city's doors are remembered, and those that are
 * not are read from one index alone. A change counts as with {@link RememberedSigns}.
 */
@Component
public class Doors {

    private static final int MOST = 1_000_000;

    private final JdbcClient jdbc;
    private final Map<String, AreaPath> areas = new ConcurrentHashMap<>();
    private final Remembered<Door> doors;

    Doors(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.doors = new Remembered<>(MOST, this::read);
    }

    /** The doors of the venues with these short numbers; those that are not there are left out. */
    public Map<Integer, Door> byNumbers(Collection<Integer> numbers) {
        return doors.byNumbers(numbers);
    }

    @EventListener
    void on(SignsChanged changed) {
        doors.forget(changed.venues());
    }

    @EventListener(NodeRejoined.class)
    void startAnew() {
        doors.forgetAll();
    }

    private Map<Integer, Door> read(Collection<Integer> numbers) {
        Map<Integer, Door> found = new HashMap<>();
        VenueSigns.parts(numbers).forEach(part -> read(part, found));
        return found;
    }

    private void read(List<Integer> numbers, Map<Integer, Door> found) {
        Set<Integer> parted = new HashSet<>();
        jdbc.sql("SELECT number, area_path, stage, last_zone FROM venues_venue WHERE number IN (" + list(numbers) + ")")
                .query(row -> {
                    Door door = door(row);
                    found.put(door.number(), door);
                    if (row.getInt("last_zone") > 0) {
                        parted.add(door.number());
                    }
                });
        if (!parted.isEmpty()) {
            zones(parted).forEach((number, zones) -> {
                Door door = found.get(number);
                found.put(number, new Door(number, door.area(), door.standing(), zones));
            });
        }
    }

    private Door door(ResultSet row) throws SQLException {
        return new Door(
                row.getInt("number"),
                areas.computeIfAbsent(row.getString("area_path"), AreaPath::new),
                VenueSigns.standing(CodeStage.valueOf(row.getString("stage"))),
                Set.of());
    }

    private Map<Integer, Set<Integer>> zones(Collection<Integer> numbers) {
        Map<Integer, Set<Integer>> zones = new HashMap<>();
        jdbc.sql("SELECT v.number AS venue, z.number FROM venues_zone z JOIN venues_venue v ON v.id = z.venue_id"
                        + " WHERE v.number IN (" + list(numbers) + ")")
                .query(row -> {
                    zones.computeIfAbsent(row.getInt("venue"), venue -> new HashSet<>())
                            .add(row.getInt("number"));
                });
        return zones;
    }

    private static String list(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
