package vn.hanoi.ops.crowding.streets;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.crowding.StreetsChanged;

/** Fills an empty list with the demo city's streets, after the cameras that watch them. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoStreets {

    private static final Logger log = LoggerFactory.getLogger(DemoStreets.class);

    private final WatchedStreets streets;
    private final StreetCheck check;
    private final CameraRegistry cameras;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Resource file;

    DemoStreets(
            WatchedStreets streets,
            StreetCheck check,
            CameraRegistry cameras,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("classpath:demo/streets.csv") Resource file) {
        this.streets = streets;
        this.check = check;
        this.cameras = cameras;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.file = file;
    }

    @Order(0)
    @EventListener(ApplicationStartedEvent.class)
    void loadOnFirstStart() throws IOException {
        if (streets.count() > 0) {
            return;
        }
        List<StreetData> faultless = new ArrayList<>();
        for (StreetData data : read()) {
            List<StreetFault> faults = check.faults(data);
            if (faults.isEmpty()) {
                faultless.add(data);
            } else {
                log.warn("Demo street {} not loaded: {}", data.code(), faults);
            }
        }
        transactions.executeWithoutResult(t -> {
            faultless.forEach(data ->
                    streets.save(WatchedStreet.add(data, check.area(data.line()).orElseThrow(), clock.instant())));
            events.publishEvent(new StreetsChanged());
        });
        log.info("Demo city: {} streets", faultless.size());
    }

    private List<StreetData> read() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        return format.parse(new StringReader(text)).stream().map(this::data).toList();
    }

    private StreetData data(CSVRecord row) {
        List<CameraId> watching = Arrays.stream(row.get("cameras").split(";"))
                .flatMap(code -> cameras.findByCode(code).stream())
                .map(Camera::id)
                .toList();
        return new StreetData(row.get("code"), row.get("name"), StreetLine.parse(row.get("line")), watching);
    }
}
