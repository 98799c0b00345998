package vn.hanoi.ops.crowding.level;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.Basis;

/** Rules and minutes for tests. */
public final class RulesFixtures {

    public static final Instant START = Instant.parse("2021-09-21T01:00:00Z");

    private RulesFixtures() {}

    public static CrowdingRules delivered() {
        return new CrowdingRules(
                new Scale(List.of(0.08, 0.16, 0.25, 0.31), List.of(0.06, 0.12, 0.20, 0.25)),
                new Scale(List.of(1.0, 1.25, 1.6, 2.0), List.of(0.9, 1.1, 1.4, 1.75)),
                new Quorum(8, 10),
                new Quorum(10, 10),
                10,
                new UsualRules(6, 30, 3, 5, 24, 7),
                new AdvisoryRules(4, 5, 60, 15, 70, 5, 10, "Đề nghị {addressee} kiểm tra {street}."),
                Map.of(CountClass.PERSON, 1.0),
                Map.of(CountClass.PERSON, 1.0, CountClass.MOTORCYCLE, 1.0));
    }

    static Reading minute(int index, double density) {
        return new Reading(START.plusSeconds(60L * index), Basis.DENSITY, density, List.of());
    }
}
