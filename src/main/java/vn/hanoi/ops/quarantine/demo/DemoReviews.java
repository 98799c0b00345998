package vn.hanoi.ops.quarantine.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;

/** Writes the demo city's site cameras and what they saw. */
@Component
class DemoReviews {

    private static final List<String> CODES = List.of("PRESENCE", "GATHERING", "NO_MASK", "GATE");

    private final JdbcTemplate jdbc;
    private final Random random = new Random(45_03);

    DemoReviews(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Spot(String place, String name, String block, String floor, String gate) {}

    int write(List<DemoPlaces.Made> sites, Instant now) {
        DemoTable cameras = new DemoTable(
                "quarantine_camera",
                "id,version,site_id,area_path,code,name,place,block,floor,gate,recorder,link,link_reason,registered_at");
        DemoTable reviews = new DemoTable(
                "quarantine_review",
                "id,version,site_id,area_path,camera_id,code,first_at,last_at,detections,most,handling,grace,state,"
                        + "look_until,verdict,judged_by,judged_at,action,closed_at");
        int written = 0;
        for (DemoPlaces.Made site : sites) {
            int number = 0;
            for (Spot spot : spots(site)) {
                UUID id = Ids.next();
                number++;
                camera(cameras, site, spot, id, number);
                int seen = number % 4 == 0 ? 1 + random.nextInt(3) : 0;
                for (int n = 0; n < seen; n++) {
                    review(reviews, site, id, now.minus(Duration.ofMinutes(random.nextInt(2_000))));
                    written++;
                }
            }
        }
        cameras.write(jdbc);
        reviews.write(jdbc);
        return written;
    }

    private static List<Spot> spots(DemoPlaces.Made site) {
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot("GATE", "Cổng chính", "", "", "Cổng chính"));
        spots.add(new Spot("YARD", "Sân", "", "", ""));
        spots.add(new Spot("RECEPTION", "Khu tiếp nhận", "", "", ""));
        for (String block : site.blocks()) {
            spots.add(new Spot("LOBBY", "Sảnh " + block, block, "", ""));
            site.floors()
                    .forEach(floor ->
                            spots.add(new Spot("CORRIDOR", "Hành lang " + block + " · " + floor, block, floor, "")));
        }
        return spots;
    }

    private void camera(DemoTable cameras, DemoPlaces.Made site, Spot spot, UUID id, int number) {
        int luck = random.nextInt(20);
        String link = luck == 0 ? "NOT_CONNECTED" : luck == 1 ? "LOST" : "CONNECTED";
        cameras.add(
                id,
                0,
                site.id().value(),
                site.site().area().value(),
                String.format(Locale.ROOT, "%s-%03d", site.site().code(), number),
                spot.name(),
                spot.place(),
                spot.block(),
                spot.floor(),
                spot.gate(),
                "",
                link,
                luck == 0 ? "Đầu ghi cũ, không hỗ trợ kết nối" : "",
                Instant.EPOCH);
    }

    private void review(DemoTable reviews, DemoPlaces.Made site, UUID camera, Instant at) {
        int luck = random.nextInt(6);
        boolean alert = luck < 4;
        boolean judged = luck > 0 && alert;
        reviews.add(
                Ids.next(),
                0,
                site.id().value(),
                site.site().area().value(),
                camera,
                CODES.get(random.nextInt(CODES.size())),
                at,
                at.plusSeconds(20 + random.nextInt(200)),
                1 + random.nextInt(30),
                1 + random.nextInt(8),
                alert ? "ALERT" : luck == 4 ? "GRACE" : "BELOW",
                luck == 4 ? "Bữa tối" : "",
                alert && !judged ? "OPEN" : "CLOSED",
                alert ? at.plus(Duration.ofMinutes(10)) : null,
                judged ? luck == 1 ? "UNCLEAR" : "FALSE" : null,
                judged ? "console" : null,
                judged ? at.plusSeconds(400) : null,
                judged ? "Cán bộ y tế đi buồng" : "",
                alert && !judged ? null : at.plusSeconds(400));
    }
}
