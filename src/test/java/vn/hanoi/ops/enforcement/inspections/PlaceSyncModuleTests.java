package vn.hanoi.ops.enforcement.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenuesRegistered;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.VenueCodes;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class PlaceSyncModuleTests {

    private static final int AT_ONCE = 4;
    private static final int VENUES = 60;
    private static final int ROUNDS = 15;

    @Autowired
    EnforcementSetup setup;

    @Autowired
    PicturedVenues pictured;

    @Autowired
    PlaceSync sync;

    @Autowired
    Inspections inspections;

    @Autowired
    VenueCodes codes;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Places places;

    @Autowired
    JdbcClient jdbc;

    @Test
    void severalWhoReadAllVenuesAtOnceAllGetThroughAndEachVenueIsFoundByItsWords() throws Exception {
        setup.begin();
        IntStream.range(0, VENUES).forEach(n -> setup.cafe());
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < ROUNDS; round++) {
                jdbc.sql("UPDATE enforcement_place SET worded = FALSE").update();
                CountDownLatch begin = new CountDownLatch(1);
                List<Future<Boolean>> all = IntStream.range(0, AT_ONCE)
                        .mapToObj(n -> pool.submit(reading(begin)))
                        .toList();
                begin.countDown();
                for (Future<Boolean> one : all) {
                    assertThat(one.get()).isTrue();
                }
            }
        }
        assertThat(places.count(PlaceFilter.ALL.withText("quoc tu giam"), 1_000))
                .isEqualTo(VENUES);
    }

    @Test
    void venuesOfAnImportThatWasTakenBackAreNoPlacesAnyMore() {
        setup.begin();
        VenueId gone = setup.cafe();
        VenueId visited = setup.cafe();
        VenueId stays = setup.cafe();
        inspections.record(new Inspect(
                UUID.randomUUID(), visited, EnforcementSetup.NINE, "Tổ 1", "Sáng", Outcome.SHUT, List.of(), "", null));
        for (VenueId taken : List.of(gone, visited)) {
            jdbc.sql("DELETE FROM venues_history WHERE venue_id = :id")
                    .param("id", Ids.bytes(taken.value()))
                    .update();
            jdbc.sql("DELETE FROM venues_venue WHERE id = :id")
                    .param("id", Ids.bytes(taken.value()))
                    .update();
        }
        events.publishEvent(new VenuesRegistered(List.of(gone, visited, stays)));
        assertThat(places.rows(PlaceFilter.ALL, null, 10))
                .extracting(PlaceRow::id)
                .containsExactlyInAnyOrder(visited, stays);
        assertThat(places.count(PlaceFilter.ALL.withText("quoc tu giam"), 10)).isEqualTo(2);
    }

    @Test
    void aStepOfACodeIsInThePictureAtOnce() {
        setup.begin();
        VenueId cafe = setup.cafe();
        codes.issue(cafe, "");
        assertThat(places.find(cafe).orElseThrow().facts().code()).isEqualTo(CodeState.ISSUED);
        codes.post(cafe);
        assertThat(places.find(cafe).orElseThrow().facts().code()).isEqualTo(CodeState.POSTED);
    }

    @Test
    void onceANightWhatTheRegisterDoesNotHaveAnyMoreIsLeftOut() {
        setup.begin();
        setup.cafe();
        VenueId stays = setup.cafe();
        jdbc.sql("DELETE FROM venues_history WHERE venue_id <> :id")
                .param("id", Ids.bytes(stays.value()))
                .update();
        jdbc.sql("DELETE FROM venues_venue WHERE id <> :id")
                .param("id", Ids.bytes(stays.value()))
                .update();
        sync.nightly();
        assertThat(places.rows(PlaceFilter.ALL, null, 10))
                .extracting(PlaceRow::id)
                .containsExactly(stays);
    }

    private Callable<Boolean> reading(CountDownLatch begin) {
        return () -> {
            begin.await();
            pictured.refresh();
            return true;
        };
    }
}
