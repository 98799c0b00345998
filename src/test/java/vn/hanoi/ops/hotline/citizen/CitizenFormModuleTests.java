package vn.hanoi.ops.hotline.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.TicketWork;
import vn.hanoi.ops.hotline.tickets.Tickets;

@HotlineModuleTest
class CitizenFormModuleTests {

    private static final byte[] PNG = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        13,
        10,
        26,
        10,
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        6,
        0,
        0,
        0
    };
    private static int addresses;

    @Autowired
    HotlineSetup setup;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tickets tickets;

    @Autowired
    TicketWork work;

    @Autowired
    JdbcClient jdbc;

    private String address;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
        address = "10.9.0." + ++addresses;
    }

    @Test
    void asksFirstWhatItIsAboutAndThenWhatHappened() throws Exception {
        setup.nobody();
        assertThat(read("/phan-anh").getContentAsString(StandardCharsets.UTF_8))
                .contains("Bạn muốn phản ánh việc gì?", "?c=CROWD&amp;lang=vi", "Tụ tập đông người");
        assertThat(read("/phan-anh?c=CROWD&lang=en").getContentAsString(StandardCharsets.UTF_8))
                .contains("What is going on?", "name=\"a.NOW\"", "Phường Văn Miếu, Quận Đống Đa");
        assertThat(read("/phan-anh?c=EMERGENCY").getContentAsString(StandardCharsets.UTF_8))
                .contains("gọi 115 ngay");
    }

    @Test
    void theSameSentAHundredTimesIsOneTicketWithOneToken() throws Exception {
        setup.nobody();
        var tokens = IntStream.range(0, 100)
                .mapToObj(n -> send(Map.of("phone", "0912000000")))
                .map(answer -> answer.getHeader("Location"))
                .distinct()
                .toList();
        assertThat(tokens).hasSize(1);
        setup.operator();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aSenderFollowsTheTicketAndAddsWords() throws Exception {
        setup.nobody();
        String page = path(send(Map.of()));
        assertThat(read(page).getContentAsString(StandardCharsets.UTF_8))
                .contains("Phản ánh số 1/2021", "Mới", "Dự kiến trả lời trước 20/09/2021 17:00")
                .doesNotContain("Khách ngồi kín bàn");
        setup.operator();
        TicketRow row = tickets.rows(TicketFilter.of(Tray.OPEN), null, 5).getFirst();
        assertThat(row.origin()).isEqualTo(Origin.WEB);
        work.answer(row.id(), "Đã yêu cầu dừng phục vụ");
        setup.nobody();
        assertThat(read(page).getContentAsString(StandardCharsets.UTF_8)).contains("Đã yêu cầu dừng phục vụ");
        assertThat(perform(post(page).param("words", "Vẫn còn đông")).getStatus())
                .isEqualTo(303);
        setup.operator();
        assertThat(tickets.find(row.id()).orElseThrow().row().state()).isEqualTo(TicketState.REOPENED);
    }

    @Test
    void aTokenThatIsGuessedIsUnknown() throws Exception {
        setup.nobody();
        String page = path(send(Map.of()));
        String guessed = page.substring(0, page.length() - 1) + (page.endsWith("A") ? "B" : "A");
        assertThat(read(guessed).getStatus()).isEqualTo(404);
        assertThat(read("/phan-anh/2021-99999-AAAAAAAAAAAAAAAAAAAAAA").getStatus())
                .isEqualTo(404);
        assertThat(read("/phan-anh/abc").getStatus()).isEqualTo(404);
        assertThat(perform(post("/phan-anh/abc/photos").content(PNG)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void htmlInEveryFieldIsHarmlessText() throws Exception {
        setup.nobody();
        String bad = "\"><script>alert(1)</script>";
        MockHttpServletResponse answer = send(
                Map.of("text", bad, "place", bad, "unit", bad, "name", bad, "phone", bad, "a.NAME", bad, "lat", bad));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "script-src 'nonce-");
        String page = path(send(Map.of("text", bad, "place", bad, "name", bad, "a.NAME", bad)));
        assertThat(read(page).getContentAsString(StandardCharsets.UTF_8)).doesNotContain("<script>alert");
    }

    @Test
    void whatDoesNotFitIsSaidAndNothingIsLost() throws Exception {
        setup.nobody();
        assertThat(send(Map.of("phone", "12")).getContentAsString(StandardCharsets.UTF_8))
                .contains("Số điện thoại không đúng", "Khách ngồi kín bàn");
        assertThat(send(Map.of("text", "a".repeat(4_001))).getStatus()).isEqualTo(422);
        assertThat(send(Map.of("a.KIND", "")).getContentAsString(StandardCharsets.UTF_8))
                .contains("Còn câu hỏi bắt buộc");
        assertThat(send(Map.of("c", "NONE")).getStatus()).isEqualTo(422);
        assertThat(send(Map.of("lat", "north", "lon", "1")).getStatus()).isEqualTo(422);
        setup.operator();
        assertThat(rows()).isZero();
    }

    @Test
    void aPlaceOutsideTheCityIsKeptAndGoesToTheCityDesk() {
        setup.nobody();
        send(Map.of("lat", "20.8449", "lon", "106.6881", "unit", ""));
        setup.operator();
        assertThat(tickets.rows(TicketFilter.of(Tray.OPEN), null, 5))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.outside()).isTrue();
                    assertThat(row.desk()).isEqualTo("CITY");
                });
    }

    @Test
    void photosAreTakenByTheirContentUpToTheLimitsInForce() throws Exception {
        setup.nobody();
        String page = path(send(Map.of())) + "/photos";
        assertThat(perform(post(page).content("<html>".getBytes(StandardCharsets.UTF_8)))
                        .getStatus())
                .isEqualTo(415);
        assertThat(perform(post(page).content(new byte[0])).getStatus()).isEqualTo(415);
        assertThat(perform(post(page).content(new byte[12 << 20])).getStatus()).isEqualTo(413);
        for (int n = 0; n < 5; n++) {
            assertThat(perform(post(page).content(photo(n))).getStatus()).isEqualTo(200);
            assertThat(perform(post(page).content(photo(n))).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse sixth = perform(post(page).content(photo(5)));
        assertThat(sixth.getStatus()).isEqualTo(409);
        assertThat(sixth.getContentAsString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void oneAddressSendsNoMoreThanTheSettingsAllow() {
        setup.nobody();
        long kept = IntStream.range(0, 40)
                .mapToObj(n -> send(Map.of("text", "Quán đông, lần " + n)).getStatus())
                .filter(status -> status == 303)
                .count();
        assertThat(kept).isBetween(30L, 32L);
    }

    private MockHttpServletResponse send(Map<String, String> given) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "c", "VENUE",
                "text", "Khách ngồi kín bàn",
                "a.KIND", "CAFE",
                "unit", "Phường Văn Miếu, Quận Đống Đa",
                "place", "Số 12",
                "lang", "vi"));
        all.putAll(given);
        MockHttpServletRequestBuilder request = post("/phan-anh");
        all.forEach(request::param);
        try {
            return perform(request);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return perform(get(path));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(r -> {
                    r.setRemoteAddr(address);
                    return r;
                }))
                .andReturn()
                .getResponse();
    }

    private static String path(MockHttpServletResponse sent) {
        assertThat(sent.getStatus()).isEqualTo(303);
        return sent.getHeader("Location").replaceFirst("\\?.*", "");
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM hotline_ticket")
                .query(Integer.class)
                .single();
    }

    private static byte[] photo(int number) {
        byte[] photo = Arrays.copyOf(PNG, PNG.length + 1);
        photo[PNG.length] = (byte) number;
        return photo;
    }
}
