package vn.hanoi.ops.probe.leak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The names of streets, cameras, units and declared outbreak places, which stand on maps and in bulletins that everybody
 * reads: a market that a patient visited is no secret where it is the name of a street's camera.
 */
class PublicPlaces {

    private static final List<String> REGISTERS =
            List.of("camera_register", "crowding_street", "area_unit", "cases_outbreak");

    private final Set<String> names = new HashSet<>();

    PublicPlaces(JdbcClient jdbc) {
        REGISTERS.forEach(register -> names.addAll(jdbc.sql("SELECT DISTINCT name FROM " + register)
                .query(String.class)
                .list()));
    }

    boolean name(String words) {
        return names.stream().anyMatch(name -> name.contains(words));
    }
}
