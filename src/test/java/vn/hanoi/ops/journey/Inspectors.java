package vn.hanoi.ops.journey;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.ops.embedded.TestKeycloak;
import vn.hanoi.ops.exercise.traffic.ConsoleClient;

/** The district's inspectors with a telephone: they enter a venue and send what they saw there. */
class Inspectors {

    private final String console;

    Inspectors(String console) {
        this.console = console;
    }

    /** Goes to a place in Văn Miếu for a ticket and finds it shut. */
    void visit(String ticket, String venue) throws IOException, InterruptedException {
        ConsoleClient client = new ConsoleClient(console, TestKeycloak.issuer());
        String token = client.officerToken("kiemtra.dongda", "demo");
        Map<String, Object> place = Map.of(
                "name",
                venue,
                "kind",
                "EATERY",
                "address",
                "Số 12 Văn Miếu",
                "street",
                "Văn Miếu",
                "lat",
                21.0285,
                "lon",
                105.8355,
                "capacity",
                20,
                "evenIfAlike",
                true);
        String id = client.call("POST", "/api/venues", token, place).path("id").asString();
        Map<String, Object> visit = Map.of(
                "key",
                UUID.randomUUID().toString(),
                "venue",
                id,
                "at",
                Instant.ofEpochMilli(System.currentTimeMillis()).toString(),
                "team",
                "Tổ kiểm tra 1",
                "outcome",
                "SHUT",
                "answers",
                List.of(),
                "ticket",
                ticket);
        client.call("POST", "/api/inspections", token, visit);
    }
}
