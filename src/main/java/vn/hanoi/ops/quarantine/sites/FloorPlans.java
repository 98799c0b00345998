package vn.hanoi.ops.quarantine.sites;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.files.FileHolder;
import vn.hanoi.ops.kernel.files.FileId;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.FileStore;
import vn.hanoi.ops.kernel.files.NewFile;
import vn.hanoi.ops.kernel.files.StoredFile;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;

/** The pictures of floors on which rooms are drawn. */
@Service
@Transactional
public class FloorPlans {

    private static final String HOLDER = "quarantine.floor";

    private final FileStore files;
    private final QuarantineActs sites;
    private final QuarantineHands hands;
    private final JdbcClient jdbc;

    FloorPlans(FileStore files, QuarantineActs sites, QuarantineHands hands, JdbcClient jdbc) {
        this.files = files;
        this.sites = sites;
        this.hands = hands;
        this.jdbc = jdbc;
    }

    /** A picture with its type. */
    public record Plan(String mediaType, byte[] content) {}

    /**
     * Gives a floor its picture; an older one is let go.
     *
     * @throws FileRefused when the file is too large or no picture
     * @throws QuarantineRefused when the floor does not exist for the officer
     */
    @PreAuthorize(QuarantineRoles.KEEPERS)
    public void put(UUID floor, String name, byte[] content) {
        SiteId site = site(floor);
        AreaPath area = sites.area(site);
        StoredFile stored = files.add(new NewFile(HOLDER, name, hands.now().officer()), content, 0);
        if (!stored.mediaType().startsWith("image/")) {
            throw new FileRefused(FileRefused.Reason.TYPE);
        }
        jdbc.sql("UPDATE quarantine_floor SET plan = :plan WHERE id = :floor")
                .param("plan", Ids.bytes(stored.id().value()))
                .param("floor", Ids.bytes(floor))
                .update();
        sites.changed("FLOOR_PLAN_SET", site, area, "");
    }

    /** The picture of a floor, or nothing when it has none. */
    @PreAuthorize(QuarantineRoles.READERS)
    @Transactional(readOnly = true)
    public Optional<Plan> of(UUID floor) {
        sites.area(site(floor));
        @Nullable
        UUID plan = jdbc.sql("SELECT plan FROM quarantine_floor WHERE id = :floor AND plan IS NOT NULL")
                .param("floor", Ids.bytes(floor))
                .query((row, n) -> Rows.id(row, "plan"))
                .optional()
                .orElse(null);
        return plan == null ? Optional.empty() : files.find(new FileId(plan)).map(this::read);
    }

    private Plan read(StoredFile file) {
        try (InputStream content = files.open(file)) {
            return new Plan(file.mediaType(), content.readAllBytes());
        } catch (IOException e) {
            throw new QuarantineRefused(Reason.NOT_FOUND);
        }
    }

    private SiteId site(UUID floor) {
        return jdbc.sql("SELECT site_id FROM quarantine_floor WHERE id = :floor")
                .param("floor", Ids.bytes(floor))
                .query((row, n) -> new SiteId(Rows.id(row, "site_id")))
                .optional()
                .orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
    }

    /** Says which pictures floors still have. */
    @Component
    static class FloorPlanHolder implements FileHolder {

        private final JdbcClient jdbc;

        FloorPlanHolder(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public String code() {
            return HOLDER;
        }

        @Override
        public Set<FileId> held(Collection<FileId> asked) {
            List<byte[]> ids =
                    asked.stream().map(file -> Ids.bytes(file.value())).toList();
            return ids.isEmpty()
                    ? Set.of()
                    : new HashSet<>(jdbc.sql("SELECT plan FROM quarantine_floor WHERE plan IN (:ids)")
                            .param("ids", ids)
                            .query((row, n) -> new FileId(Rows.id(row, "plan")))
                            .list());
        }
    }
}
