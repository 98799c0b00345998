package vn.hanoi.ops.crowding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.crowding.streets.StreetData;
import vn.hanoi.ops.crowding.streets.StreetLine;
import vn.hanoi.ops.crowding.streets.Streets;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;

/** Two streets in two districts, their cameras, a clock to be moved by hand, and officers to be. */
@TestComponent
public class CrowdingSetup {

    public static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    public static final double AREA = 100;

    private static final GeoPoint VAN_MIEU = new GeoPoint(21.0285, 105.8355);
    private static final GeoPoint HOAN_KIEM = new GeoPoint(21.0288, 105.8538);

    private final CameraSetup cameraSetup;
    private final CameraRegistry cameras;
    private final ObservationIntake intake;
    private final Streets streets;
    private final ConsoleClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final SecurityContextHolderStrategy logins;

    CrowdingSetup(
            CameraSetup cameraSetup,
            CameraRegistry cameras,
            ObservationIntake intake,
            Streets streets,
            ConsoleClock clock,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            SecurityContextHolderStrategy logins) {
        this.cameraSetup = cameraSetup;
        this.cameras = cameras;
        this.intake = intake;
        this.streets = streets;
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
        this.logins = logins;
    }

    /** Begins at nine with empty tables: Quốc Tử Giám with two measured cameras, Tràng Tiền with one unmeasured. */
    public void begin() {
        // another test's context may have put its own in place
        SecurityContextHolder.setContextHolderStrategy(logins);
        for (String table : List.of(
                "crowding_advisory_entry",
                "crowding_advisory",
                "crowding_advisory_number",
                "crowding_level",
                "crowding_street_import_row",
                "crowding_street_import",
                "crowding_street_camera",
                "crowding_street")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        events.publishEvent(new StreetsChanged());
        at(NINE);
        cameraSetup.begin(
                NINE,
                camera("CAM001", VAN_MIEU, AREA),
                camera("CAM002", VAN_MIEU, AREA),
                camera("CAM003", HOAN_KIEM, null));
        chief();
        add("QTG", "Quốc Tử Giám", VAN_MIEU, "CAM001", "CAM002");
        add("TT", "Tràng Tiền", HOAN_KIEM, "CAM003");
    }

    /** Sets the console's clock. */
    public void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }

    /** The console's time so many minutes after nine. */
    public static Instant minute(double minutes) {
        return NINE.plusMillis((long) (minutes * 60_000));
    }

    /** Every measured camera sees so many people a square metre, once in each minute of the stretch. */
    public void density(int firstMinute, int lastMinute, double density) {
        for (int m = firstMinute; m <= lastMinute; m++) {
            at(minute(m + 1).plusSeconds(6));
            intake.accept(List.of(
                    people("CAM001", minute(m + 0.4), density * AREA),
                    people("CAM002", minute(m + 0.6), density * AREA)));
        }
    }

    /** Writes a change of level, by density, into a street's history. */
    public void level(String street, Instant from, int level) {
        jdbc.sql("REPLACE INTO crowding_level (street_id, from_minute, level, basis, value, setting_version)"
                        + " SELECT id, ?, ?, 'DENSITY', 0.4, 1 FROM crowding_street WHERE code = ?")
                .params(java.time.LocalDateTime.ofInstant(from, java.time.ZoneOffset.UTC), level, street)
                .update();
    }

    /** Writes a one-minute count of people into the memory of the cameras' room. */
    public void counted(String camera, Instant minute, Measure measure, double people) {
        jdbc.sql("INSERT INTO camera_minute (camera_no, counted_minute, measure, count_class, mean, peak, samples)"
                        + " SELECT number, ?, ?, 0, ?, ?, 1 FROM camera_register WHERE code = ?")
                .params(LocalDateTime.ofInstant(minute, ZoneOffset.UTC), measure.ordinal(), people, people, camera)
                .update();
    }

    /** Writes into the memory of the cameras' room that a camera was in trouble for a time. */
    public void trouble(String camera, String kind, Instant since, Instant ended) {
        trouble(camera, kind, since);
        jdbc.sql("UPDATE camera_trouble SET ended_at = ? WHERE kind = ?"
                        + " AND camera_id = (SELECT id FROM camera_register WHERE code = ?)")
                .params(LocalDateTime.ofInstant(ended, ZoneOffset.UTC), kind, camera)
                .update();
    }

    /** Writes into the memory of the cameras' room that a camera was in trouble from a moment on. */
    public void trouble(String camera, String kind, Instant since) {
        jdbc.sql(
                        "INSERT INTO camera_trouble (id, camera_id, area_path, product, kind, since, ended_at, acknowledged_by,"
                                + " ticket) SELECT UNHEX(REPLACE(UUID(), '-', '')), id, area_path, product, ?, ?,"
                                + " '9999-12-31 00:00:00.000', '', '' FROM camera_register WHERE code = ?")
                .params(kind, java.time.LocalDateTime.ofInstant(since, java.time.ZoneOffset.UTC), camera)
                .update();
    }

    /** Computes the one-minute counts that wait. */
    public void rollUp() {
        cameraSetup.rollUp();
    }

    /** Hands observations in. */
    public void accept(Observation... observations) {
        intake.accept(Arrays.asList(observations));
    }

    /** So many people in a camera's picture. */
    public static Observation people(String camera, Instant at, double people) {
        return Observation.gauge(camera, at, Map.of("person", people));
    }

    /** The street of that code. */
    public StreetId street(String code) {
        byte[] id = jdbc.sql("SELECT id FROM crowding_street WHERE code = :code")
                .param("code", code)
                .query(byte[].class)
                .single();
        return new StreetId(vn.hanoi.ops.kernel.Ids.uuid(id));
    }

    public void chief() {
        login("chihuy", "01", "COMMAND_CENTRE", "ADMIN");
    }

    public void dongDa() {
        login("quan.dongda", "01.006", "DISTRICT_OFFICER");
    }

    public void hoanKiem() {
        login("quan.hoankiem", "01.002", "DISTRICT_OFFICER");
    }

    /** Acts from now on as this officer. */
    public static void login(String username, String area, String... roles) {
        SecurityContextHolder.getContext().setAuthentication(token(username, area, roles));
    }

    /** Acts from now on as this officer, who has a name. */
    public static void loginNamed(String username, String name, String area, String... roles) {
        SecurityContextHolder.getContext().setAuthentication(named(username, name, area, roles));
    }

    /** The token of an officer. */
    public static JwtAuthenticationToken token(String username, String area, String... roles) {
        return named(username, username, area, roles);
    }

    private static JwtAuthenticationToken named(String username, String name, String area, String... roles) {
        Jwt jwt = Jwt.withTokenValue("t")
                .header("alg", "none")
                .claim("preferred_username", username)
                .claim("name", name)
                .claim("areas", List.of("2021:" + area, "2025:" + area))
                .build();
        String[] authorities = Arrays.stream(roles).map(r -> "ROLE_" + r).toArray(String[]::new);
        return new JwtAuthenticationToken(jwt, AuthorityUtils.createAuthorityList(authorities));
    }

    private void add(String code, String name, GeoPoint near, String... watching) {
        StreetLine line = new StreetLine(List.of(near, new GeoPoint(near.lat() + 0.0004, near.lon() + 0.0004)));
        List<Camera> found = new ArrayList<>();
        for (String camera : watching) {
            found.add(cameras.findByCode(camera).orElseThrow());
        }
        streets.add(
                new StreetData(code, name, line, found.stream().map(Camera::id).toList()));
    }

    private static CameraData camera(String code, GeoPoint position, @Nullable Double area) {
        return new CameraData(code, "Nút " + code, "Phố", position, "native", Duration.ofSeconds(5), area, 4, "");
    }
}
