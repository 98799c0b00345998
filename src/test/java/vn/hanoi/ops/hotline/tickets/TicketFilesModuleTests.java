package vn.hanoi.ops.hotline.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.hanoi.ops.hotline.HotlineSetup.VAN_MIEU;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.TakenOver;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.kernel.files.FileId;
import vn.hanoi.ops.kernel.files.FileRefused;

@HotlineModuleTest
class TicketFilesModuleTests {

    private static final byte[] PDF =
            "%PDF-1.4\n%âãÏÓ\n1 0 obj\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    private static final byte[] JPEG = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    @Autowired
    HotlineSetup setup;

    @Autowired
    MockMvc mvc;

    @Autowired
    TicketIntake intake;

    @Autowired
    Tickets tickets;

    @Autowired
    TicketTriage triage;

    @Autowired
    TicketFiles files;

    @Autowired
    TicketImportTarget imports;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void aPhotoIsOpenToThoseWhoMayReadTheTicketAndToNobodyElse() throws Exception {
        TicketId id = crowd();
        files.add(id, "C:\\ảnh\\quán.jpg", JPEG);
        TicketAttachment photo = files.of(id).getFirst();
        assertThat(photo.mediaType()).isEqualTo("image/jpeg");
        try (InputStream content = files.open(id, photo.id())) {
            assertThat(content.readAllBytes()).isEqualTo(JPEG);
        }
        setup.hangBai();
        assertThatExceptionOfType(NoSuchTicket.class).isThrownBy(() -> files.open(id, photo.id()));
        assertThatExceptionOfType(NoSuchTicket.class).isThrownBy(() -> files.of(id));
    }

    @Test
    void aFileOfATicketAboutAPersonIsOpenToItsDeskOnly() {
        TicketId id = intake.open(OpenTicket.ofCall("FOOD", "Hết gạo", "Ngõ 5").at(VAN_MIEU));
        files.add(id, "don.pdf", PDF);
        FileId file = files.of(id).getFirst().id();
        setup.login("thanhtra", tickets.find(id).orElseThrow().row().area().value(), Role.VENUE_INSPECTOR);
        assertThatExceptionOfType(TicketRefused.class).isThrownBy(() -> files.open(id, file));
        setup.operator();
        assertThatExceptionOfType(TicketRefused.class).isThrownBy(() -> files.show(id, file, true));
    }

    @Test
    void whatIsNotTakenIsRefusedByItsContent() {
        TicketId id = crowd();
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> files.add(id, "photo.jpg", "MZ\u0090 program".getBytes()));
        assertThat(files.of(id)).isEmpty();
    }

    @Test
    void aPictureStandsInTheFeedOnlyWhileItAndItsTicketAreShown() throws Exception {
        TicketId id = crowd();
        files.add(id, "quan.jpg", JPEG);
        FileId photo = files.of(id).getFirst().id();
        String address = "/open311/v2/media/" + photo;
        assertThat(status(address)).isEqualTo(404);
        setup.operator();
        triage.publish(id, true);
        files.show(id, photo, true);
        assertThat(status(address)).isEqualTo(200);
        assertThat(mvc.perform(get("/open311/v2/requests/" + id + ".json"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(address);
        setup.operator();
        triage.publish(id, false);
        assertThat(status(address)).isEqualTo(404);
    }

    @Test
    void ticketsFromAFileAreLookedAtTakenOverOnceAndTakenBackWhileUntouched() {
        setup.supervisor();
        List<ImportRow> rows = List.of(
                row("A-1", "MASK", "20/09/2021 08:30"), row("A-2", "NONE", ""), row("A-3", "MASK", "20/09/2029 08:30"));
        assertThat(imports.look(rows))
                .extracting(Looked::verdict)
                .containsExactly(Verdict.NEW, Verdict.BAD, Verdict.BAD);
        List<TakenOver> taken = imports.take(rows.subList(0, 1));
        assertThat(imports.look(rows).getFirst().verdict()).isEqualTo(Verdict.SAME);
        assertThat(tickets.rows(TicketFilter.of(Tray.OPEN), null, 5))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.origin()).isEqualTo(Origin.IMPORT);
                    assertThat(row.openedAt()).isEqualTo(HotlineSetup.NINE.minusSeconds(1_800));
                });
        assertThat(takeBack(taken.getFirst())).isTrue();
        assertThat(tickets.count(TicketFilter.of(Tray.ALL), 5)).isZero();
        TakenOver again = imports.take(rows.subList(0, 1)).getFirst();
        triage.forward(
                tickets.rows(TicketFilter.of(Tray.OPEN), null, 5).getFirst().id());
        assertThat(takeBack(again)).isFalse();
    }

    private boolean takeBack(TakenOver done) {
        return Boolean.TRUE.equals(transactions.execute(status -> imports.takeBack(done)));
    }

    private static ImportRow row(String number, String category, String opened) {
        return new ImportRow(
                2,
                Map.of(
                        "number",
                        number,
                        "category",
                        category,
                        "text",
                        "Không đeo khẩu trang",
                        "unit",
                        "Phường Văn Miếu, Quận Đống Đa",
                        "opened",
                        opened,
                        "phone",
                        "0912000001"));
    }

    private int status(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getStatus();
    }

    private TicketId crowd() {
        return intake.open(
                OpenTicket.ofCall("MASK", "Không đeo khẩu trang", "Cổng chợ").at(VAN_MIEU));
    }
}
