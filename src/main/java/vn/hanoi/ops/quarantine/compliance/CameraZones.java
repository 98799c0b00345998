package vn.hanoi.ops.quarantine.compliance;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** The parts of cameras' pictures in which something is watched; a camera without any is watched as a whole. */
@Service
@PreAuthorize(QuarantineRoles.READERS)
@Transactional
public class CameraZones {

    private static final int NAME_LIMIT = 80;
    private static final int MOST = 16;

    private final SiteCameras cameras;
    private final QuarantineActs sites;
    private final JdbcClient jdbc;

    CameraZones(SiteCameras cameras, QuarantineActs sites, JdbcClient jdbc) {
        this.cameras = cameras;
        this.sites = sites;
        this.jdbc = jdbc;
    }

    /** The zones of a camera in the order of their names. */
    @Transactional(readOnly = true)
    public List<CameraZone> of(UUID camera) {
        cameras.require(camera);
        return jdbc.sql(
                        "SELECT name, code, outline FROM quarantine_camera_zone WHERE camera_id = :camera ORDER BY name")
                .param("camera", Ids.bytes(camera))
                .query((row, n) -> new CameraZone(
                        row.getString("name"), WatchCode.valueOf(row.getString("code")), row.getString("outline")))
                .list();
    }

    /** Adds a zone, or draws one of that name anew. @throws QuarantineRefused when the outline lies outside of the picture */
    @PreAuthorize(QuarantineRoles.KEEPERS)
    public void put(UUID camera, CameraZone zone) {
        WatchedCamera found = cameras.require(camera);
        boolean named = !zone.name().isBlank() && zone.name().strip().length() <= NAME_LIMIT;
        QuarantineRefused.unless(named && zone.drawable() && of(camera).size() < MOST, Reason.OUT_OF_RANGE);
        jdbc.sql("INSERT INTO quarantine_camera_zone (camera_id, name, code, outline) VALUES (:camera, :name, :code,"
                        + " :outline) ON DUPLICATE KEY UPDATE code = :code, outline = :outline")
                .param("camera", Ids.bytes(camera))
                .param("name", zone.name().strip())
                .param("code", zone.code().name())
                .param("outline", zone.outline().strip())
                .update();
        cameras.changed("CAMERA_ZONE_SET", found, zone.name().strip());
    }

    /** Takes a zone away. */
    @PreAuthorize(QuarantineRoles.KEEPERS)
    public void remove(UUID camera, String name) {
        WatchedCamera found = cameras.require(camera);
        jdbc.sql("DELETE FROM quarantine_camera_zone WHERE camera_id = :camera AND name = :name")
                .param("camera", Ids.bytes(camera))
                .param("name", name)
                .update();
        cameras.changed("CAMERA_ZONE_REMOVED", found, name);
    }
}
