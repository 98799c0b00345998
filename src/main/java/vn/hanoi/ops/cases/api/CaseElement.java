package vn.hanoi.ops.cases.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.Worn;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.Sex;

/**
 * One case of a batch. Either {@code personId} or {@code person} says who it is; a person with a document that the register
 * knows is that person.
 *
 * @param area path of a ward or commune, such as {@code 01.006.00193}
 */
record CaseElement(
        @Nullable String personId,
        @Nullable Person person,
        @Nullable String area,
        @Nullable CaseKind kind,
        @Nullable Confirmation confirmation,
        @Nullable List<@Nullable Met> exposures,
        @Nullable LocalDate onsetOn,
        @Nullable Integer birthYear,
        @Nullable Integer doses,
        @Nullable LocalDate lastDoseOn,
        @Nullable Placement placement) {

    /** Who it is. @param birth {@code 15/08/1990} or {@code 1990} */
    record Person(
            @Nullable String name,
            @Nullable String birth,
            @Nullable Sex sex,
            @Nullable String phone,
            @Nullable String address,
            @Nullable DocumentKind documentKind,
            @Nullable String document) {}

    /** How an F0 was confirmed. */
    record Confirmation(
            @Nullable ConfirmationMethod method,
            @Nullable Double ct,
            @Nullable LocalDate sampledOn,
            @Nullable Instant resultAt,
            @Nullable DetectionPlace detection) {}

    /** Whom a contact met. @param source id of the case @param minutes together, 1 to 44,640 */
    record Met(
            @Nullable String source,
            @Nullable LocalDate lastOn,
            @Nullable Setting setting,
            @Nullable Boolean ongoing,
            @Nullable Worn worn,
            @Nullable Integer minutes) {}
}
