package vn.hanoi.ops.vision.calibration;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraDetails;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.vision.calibration.Drawing.Corner;

/** The measurements of cameras' ground; the newest one is the camera's visible area and bounds where it is counted. */
@Service
public class CalibrationBook {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Corner>> CORNERS = new TypeReference<>() {};
    private static final String COLUMNS =
            "SELECT ground, rectangle, across_m, along_m, area_m2, made_by, made_at FROM vision_calibration";
    private static final String NEWEST = COLUMNS + " WHERE camera_id = ? ORDER BY made_at DESC, id DESC LIMIT 1";

    private final DrawingCheck check;
    private final CameraRegistry cameras;
    private final CurrentOfficer officers;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<CameraId, List<double[][]>> grounds = new ConcurrentHashMap<>();

    CalibrationBook(
            DrawingCheck check,
            CameraRegistry cameras,
            CurrentOfficer officers,
            JdbcClient jdbc,
            Clock clock,
            TransactionTemplate transaction) {
        this.check = check;
        this.cameras = cameras;
        this.officers = officers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The visible ground in square metres. @throws InvalidDrawing when it cannot be told */
    public double area(Drawing drawing) {
        return check.area(drawing);
    }

    /** The camera's newest measurement. */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Optional<Calibration> newest(CameraId camera) {
        return read(camera);
    }

    /**
     * Keeps a measurement and makes it the camera's visible area.
     *
     * @param ignored polygons as the register of cameras keeps them; empty for none
     * @return the area in square metres
     * @throws InvalidDrawing when no area can be told
     * @throws vn.hanoi.ops.cameras.InvalidCamera when the camera cannot be changed
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed the camera meanwhile
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public double keep(CameraDetails camera, Drawing drawing, String ignored) {
        double area = Math.round(check.area(drawing) * 10) / 10.0;
        transaction.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO vision_calibration (id, camera_id, made_at, made_by, ground, rectangle, across_m,"
                            + " along_m, area_m2) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            Ids.bytes(Ids.next()),
                            Ids.bytes(camera.camera().id().value()),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                            officers.require().displayName(),
                            JSON.writeValueAsString(drawing.ground()),
                            JSON.writeValueAsString(drawing.rectangle()),
                            drawing.across(),
                            drawing.along(),
                            area)
                    .update();
            cameras.change(camera.camera().id(), camera.version(), measured(camera, area, ignored));
        });
        grounds.remove(camera.camera().id());
        return area;
    }

    /** Where the camera's people are counted: its measured ground, or nothing for the whole picture. */
    public List<double[][]> ground(CameraId camera) {
        return grounds.computeIfAbsent(camera, id -> read(id).map(
                        c -> List.<double[][]>of(corners(c.drawing().ground())))
                .orElse(List.of()));
    }

    /** Reads the measurements anew, so that another node's are heard of. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    public void forgetGrounds() {
        grounds.clear();
    }

    private Optional<Calibration> read(CameraId camera) {
        return jdbc.sql(NEWEST)
                .param(Ids.bytes(camera.value()))
                .query((row, number) -> new Calibration(
                        new Drawing(
                                JSON.readValue(row.getString("ground"), CORNERS),
                                JSON.readValue(row.getString("rectangle"), CORNERS),
                                row.getDouble("across_m"),
                                row.getDouble("along_m")),
                        row.getDouble("area_m2"),
                        row.getString("made_by"),
                        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    private static double[][] corners(List<Corner> polygon) {
        return polygon.stream().map(c -> new double[] {c.x(), c.y()}).toArray(double[][]::new);
    }

    private static CameraData measured(CameraDetails details, double area, String ignored) {
        var camera = details.camera();
        return new CameraData(
                camera.code(),
                camera.name(),
                camera.street(),
                camera.position(),
                camera.product(),
                camera.interval(),
                area,
                camera.lanes(),
                ignored);
    }
}
