package vn.hanoi.ops.hotline.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.hotline.tickets.HotlineFields;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What the list of calls holds about a person: that the hotline calls, how often it did, and how the last call ended. */
@Component
class HeldCareCalls implements HeldAbout {

    private final JdbcClient jdbc;
    private final Seals seals;

    HeldCareCalls(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @Override
    public List<HeldRecord> about(UUID person) {
        return jdbc
                .sql("SELECT * FROM hotline_care WHERE person_id = :person ORDER BY id")
                .param("person", Ids.bytes(person))
                .query(CareRow::of)
                .list()
                .stream()
                .map(this::record)
                .toList();
    }

    private HeldRecord record(CareRow row) {
        List<Guarded<String>> values = new ArrayList<>();
        if (row.name() != null) {
            values.add(HotlineFields.CALLER.guard(row.name(), row.area()));
        }
        if (row.phone() != null) {
            values.add(HotlineFields.PHONE.guard(seals.open(HotlineFields.PHONE.code(), row.phone()), row.area()));
        }
        String words = Translations.in(
                Translations.VIETNAMESE,
                "hotline.care.held",
                Formats.number(row.attempts()),
                row.last()
                        .map(outcome -> Translations.in(Translations.VIETNAMESE, outcome.titleKey()))
                        .orElse(Formats.UNKNOWN));
        values.add(HotlineFields.MATTER.guard(words, row.area()));
        return new HeldRecord("hotline_care", Purpose.HOTLINE, null, values);
    }
}
