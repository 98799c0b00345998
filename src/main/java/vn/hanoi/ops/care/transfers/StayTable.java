package vn.hanoi.ops.care.transfers;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Who lay where from when to when; a patient lies in one bed at a time. */
@Component
class StayTable {

    private final JdbcClient jdbc;

    StayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the patient of a case lies now. */
    Optional<Stay> open(CaseId id) {
        return jdbc.sql("SELECT s.id, s.site_id, s.area_path, s.bed_class, s.entered_at, c.tier FROM care_stay s"
                        + " JOIN care_site c ON c.id = s.site_id WHERE s.open_case = :case")
                .param("case", Ids.bytes(id.value()))
                .query((row, n) -> new Stay(
                        Ids.uuid(row.getBytes("id")),
                        new SiteId(Ids.uuid(row.getBytes("site_id"))),
                        new AreaPath(row.getString("area_path")),
                        BedClass.valueOf(row.getString("bed_class")),
                        row.getInt("tier"),
                        CareTimes.at(row, "entered_at")))
                .optional();
    }

    int tierOf(SiteId site) {
        return jdbc.sql("SELECT tier FROM care_site WHERE id = :id")
                .param("id", Ids.bytes(site.value()))
                .query(Integer.class)
                .single();
    }

    /** Begins a stay. @param expectedOn the day on which the patient can leave at the earliest, when it is known */
    void begin(Transfer transfer, @Nullable LocalDate expectedOn, CareHand hand) {
        jdbc.sql("INSERT INTO care_stay (id, case_id, person_id, site_id, bed_class, area_path, home_path, transfer_id,"
                        + " entered_at, entry_kind, entered_by, expected_on, open_case) VALUES (:id, :case, :person,"
                        + " :site, :class, :area, :home, :transfer, :at, :kind, :officer, :expected, :case)")
                .param("id", Ids.bytes(Ids.next()))
                .param("case", Ids.bytes(transfer.caseId.value()))
                .param("person", Ids.bytes(transfer.person.value()))
                .param("site", Ids.bytes(Objects.requireNonNull(transfer.toSite)))
                .param("class", Objects.requireNonNull(transfer.bedClass).name())
                .param("area", transfer.toArea)
                .param("home", transfer.areaPath)
                .param("transfer", Ids.bytes(transfer.id.value()))
                .param("at", CareTimes.utc(hand.at()))
                .param("kind", transfer.fromSite == null ? "ADMISSION" : "TRANSFER")
                .param("officer", hand.officer())
                .param("expected", expectedOn)
                .update();
    }

    /** Ends the open stay of a case. @return where it was, or nothing when there was none */
    Optional<SiteId> end(CaseId id, String kind, CareHand hand) {
        Optional<Stay> stay = open(id);
        stay.ifPresent(s -> jdbc.sql("UPDATE care_stay SET left_at = :at, exit_kind = :kind, left_by = :officer,"
                        + " open_case = NULL WHERE id = :id AND left_at IS NULL")
                .param("at", CareTimes.utc(hand.at()))
                .param("kind", kind)
                .param("officer", hand.officer())
                .param("id", Ids.bytes(s.id()))
                .update());
        return stay.map(Stay::site);
    }

    /** The last stay of a case that ended with it. */
    record Ended(UUID id, SiteId site, BedClass bedClass) {}

    /** The last stay of a case, when it ended with the case; nothing when the patient lies somewhere or never did. */
    Optional<Ended> ended(CaseId id) {
        record Last(Ended stay, String exit) {}
        return jdbc.sql("SELECT id, site_id, bed_class, exit_kind FROM care_stay WHERE case_id = :case"
                        + " AND left_at IS NOT NULL ORDER BY left_at DESC, id DESC LIMIT 1")
                .param("case", Ids.bytes(id.value()))
                .query((row, n) -> new Last(
                        new Ended(
                                Ids.uuid(row.getBytes("id")),
                                new SiteId(Ids.uuid(row.getBytes("site_id"))),
                                BedClass.valueOf(row.getString("bed_class"))),
                        row.getString("exit_kind")))
                .optional()
                .filter(last -> last.exit().equals("DIED") || last.exit().equals("DISCHARGED"))
                .map(Last::stay);
    }

    /** The end of the case was taken back: the stay goes on. */
    void goOn(Ended stay, CaseId id) {
        jdbc.sql("UPDATE care_stay SET left_at = NULL, exit_kind = NULL, left_by = NULL, criteria_met = NULL,"
                        + " open_case = :case WHERE id = :id")
                .param("case", Ids.bytes(id.value()))
                .param("id", Ids.bytes(stay.id()))
                .update();
    }
}
