package vn.hanoi.ops.hotline.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.tickets.HotlineFields;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;

/** Who is on the list of people to be called, and what became of it. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class CareList {

    private static final int MOST = 200;
    private static final int NAME = 120;
    private static final String PHONE = HotlineFields.PHONE.code();
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Seals seals;
    private final SearchHashes hashes;
    private final PersonRegister persons;
    private final CarePeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareList(
            JdbcClient jdbc,
            Seals seals,
            SearchHashes hashes,
            PersonRegister persons,
            CarePeople people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.hashes = hashes;
        this.persons = persons;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts somebody on the list; a number that waits there already stays as it is.
     *
     * @param name 1 to 120 characters
     * @param from when the first call may be made
     * @return the line's identifier; nothing when the number waits already
     * @throws IllegalArgumentException when the name is blank or too long
     */
    @PreAuthorize("hasRole('" + Roles.HOTLINE_SUPERVISOR + "')")
    public Optional<UUID> add(String name, CallerPhone phone, AreaPath area, Instant from) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > NAME) {
            throw new IllegalArgumentException("A name has 1 to " + NAME + " characters");
        }
        if (waits(phone)) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        List<PersonId> known = persons.withPhone(phone.value());
        jdbc.sql("INSERT INTO hotline_care (id, area_path, caller_name, phone, phone_hash, person_id, reason, next_at,"
                        + " attempts) VALUES (:id, :area, :name, :phone, :hash, :person, 'HOME_CASE', :from, 0)")
                .param("person", known.size() == 1 ? Ids.bytes(known.getFirst().value()) : null)
                .param("id", Ids.bytes(id))
                .param("area", area.value())
                .param("name", called)
                .param("phone", seals.seal(PHONE, phone.value()))
                .param("hash", hashes.of(PHONE, phone.value()))
                .param("from", utc(from))
                .update();
        events.publishEvent(ActRecorded.of("CARE_CALL_ADDED", "care:" + id, area));
        return Optional.of(id);
    }

    /** Tells whether a number, or the F0 whose number it is, is on the list and not done. */
    @Transactional(readOnly = true)
    public boolean waits(CallerPhone phone) {
        List<byte[]> people = new ArrayList<>(persons.withPhone(phone.value()).stream()
                .map(person -> Ids.bytes(person.value()))
                .toList());
        people.add(Ids.bytes(NOBODY));
        return !jdbc.sql("SELECT 1 FROM hotline_care WHERE (phone_hash = :hash OR case_id IS NOT NULL"
                        + " AND person_id IN (:people)) AND done_at IS NULL LIMIT 1")
                .param("hash", hashes.of(PHONE, phone.value()))
                .param("people", people)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Takes somebody off the list whom nobody has called or has open. @return whether that was so */
    @PreAuthorize("hasRole('" + Roles.HOTLINE_SUPERVISOR + "')")
    public boolean remove(UUID id) {
        return jdbc.sql("DELETE FROM hotline_care WHERE id = :id AND attempts = 0"
                                + " AND (lease_until IS NULL OR lease_until <= :now)")
                        .param("id", Ids.bytes(id))
                        .param("now", utc(clock.instant()))
                        .update()
                == 1;
    }

    /** Those to be called, the next one first; or those done, the last one first; at most 200. */
    public List<CareLine> rows(boolean done) {
        List<CareRow> rows = jdbc.sql("SELECT * FROM hotline_care WHERE done_at IS "
                        + (done ? "NOT NULL ORDER BY done_at DESC" : "NULL ORDER BY next_at") + ", id LIMIT " + MOST)
                .query(CareRow::of)
                .list();
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "CARE_LIST_OPENED", "care-list", AreaPath.CITY)
                .serving("HOTLINE")
                .on(List.of(HotlineFields.CALLER.code(), PHONE, PeopleFields.NAME.code(), PeopleFields.PHONE.code()))
                .rows(rows.size()));
        Function<CareRow, CarePeople.Called> called = people.of(rows);
        return rows.stream().map(row -> line(row, called.apply(row))).toList();
    }

    private CareLine line(CareRow row, CarePeople.Called called) {
        Instant until = row.leaseUntil();
        boolean leased = until != null && until.isAfter(clock.instant());
        return new CareLine(
                row.id(),
                row.area(),
                called.name(),
                called.phone(),
                row.caseId() != null,
                row.attempts(),
                row.last(),
                row.nextAt(),
                Optional.ofNullable(row.doneAt()),
                row.leftAt() != null && row.leftAt().equals(row.doneAt()),
                leased ? Optional.ofNullable(row.leaseBy()) : Optional.empty());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
