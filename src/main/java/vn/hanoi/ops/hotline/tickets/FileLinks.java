package vn.hanoi.ops.hotline.tickets;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.files.FileHolder;
import vn.hanoi.ops.kernel.files.FileId;

/** Which files belong to which ticket. */
@Component
class FileLinks implements FileHolder {

    static final String HOLDER = "hotline.ticket";

    private final JdbcClient jdbc;

    FileLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return HOLDER;
    }

    @Override
    public Set<FileId> held(Collection<FileId> files) {
        if (files.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("SELECT file_id FROM hotline_ticket_file WHERE file_id IN (:files)")
                .param("files", files.stream().map(f -> Ids.bytes(f.value())).toList())
                .query((row, n) -> new FileId(Ids.uuid(row.getBytes("file_id"))))
                .list());
    }

    void link(TicketId ticket, FileId file) {
        jdbc.sql("INSERT INTO hotline_ticket_file (ticket_id, file_id, shown_public) VALUES (:ticket, :file, FALSE)")
                .param("ticket", Ids.bytes(ticket.value()))
                .param("file", Ids.bytes(file.value()))
                .update();
    }

    /** The files of a ticket, and whether each is public. */
    Map<FileId, Boolean> of(TicketId ticket) {
        Map<FileId, Boolean> files = new LinkedHashMap<>();
        jdbc.sql("SELECT file_id, shown_public FROM hotline_ticket_file WHERE ticket_id = :ticket ORDER BY file_id")
                .param("ticket", Ids.bytes(ticket.value()))
                .query(row -> {
                    files.put(new FileId(Ids.uuid(row.getBytes("file_id"))), row.getBoolean("shown_public"));
                });
        return files;
    }

    void show(TicketId ticket, FileId file, boolean shown) {
        jdbc.sql("UPDATE hotline_ticket_file SET shown_public = :shown WHERE ticket_id = :ticket AND file_id = :file")
                .param("shown", shown)
                .param("ticket", Ids.bytes(ticket.value()))
                .param("file", Ids.bytes(file.value()))
                .update();
    }

    /** A file that everybody may see: public, of a published ticket about a thing. */
    Optional<FileId> shown(FileId file) {
        List<byte[]> found = jdbc.sql("SELECT f.file_id FROM hotline_ticket_file f JOIN hotline_ticket t"
                        + " ON t.id = f.ticket_id WHERE f.file_id = :file AND f.shown_public = 1 AND t.published = 1"
                        + " AND t.personal = 0")
                .param("file", Ids.bytes(file.value()))
                .query((row, n) -> row.getBytes("file_id"))
                .list();
        return found.stream().findFirst().map(id -> file);
    }
}
