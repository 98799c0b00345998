package vn.hanoi.ops.cases.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.ToldEnd;
import vn.hanoi.ops.cases.records.ToldInfection;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonData;

/**
 * What a row says.
 *
 * @param ids by which other programs know the case, the first one before the others
 * @param kind none when it follows from whom the person met
 * @param infection of an F0
 * @param met whom a contact met
 * @param end when the case is over in the other program
 */
record Imported(
        List<String> ids,
        @Nullable CaseKind kind,
        PersonData person,
        AreaPath area,
        @Nullable ToldInfection infection,
        HealthFacts health,
        @Nullable Met met,
        @Nullable Placement stay,
        @Nullable ToldEnd end) {

    /** Whom a contact met. @param sources numbers of the case, any of which may be known here */
    record Met(List<String> sources, LocalDate lastOn, Setting setting) {}

    /** Keeps its own copy. */
    Imported {
        ids = List.copyOf(ids);
    }
}
