package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.kernel.files.FileId;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.StoredFile;

@CaseModuleTest
class AttachmentsModuleTests {

    private static final byte[] RESULT = "%PDF-1.7 Phiếu kết quả mẫu".getBytes(StandardCharsets.UTF_8);

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    Attachments attachments;

    @Autowired
    Attachments.Links links;

    @Autowired
    Privacy privacy;

    private CaseId id = CaseId.next();

    @BeforeEach
    void anF0() {
        setup.begin();
        id = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1987, "0912000000", VAN_MIEU), VAN_MIEU, positive(NINE)));
    }

    @AfterEach
    void leave() {
        setup.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPaperOfACaseIsOpenedByWhomThePolicyShowsIt() throws IOException {
        attachments.add(id, "Kết quả.pdf", RESULT);
        StoredFile file = seen(Purpose.TREATMENT)
                .value(attachments.of(id).getFirst().attachment())
                .orElseThrow();
        try (InputStream in = attachments.open(id, file.id(), seen(Purpose.TREATMENT))) {
            assertThat(in.readAllBytes()).isEqualTo(RESULT);
        }
        assertThat(seen(Purpose.NONE).value(attachments.of(id).getFirst().attachment()))
                .isEmpty();
        assertThatThrownBy(() -> attachments.open(id, file.id(), seen(Purpose.NONE)))
                .isInstanceOf(CaseRefused.class);
    }

    @Test
    void filesOfACaseElsewhereDoNotExist() {
        attachments.add(id, "Kết quả.pdf", RESULT);
        CasesSetup.hoanKiem();
        assertThatThrownBy(() -> attachments.of(id)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> attachments.add(id, "a.pdf", RESULT)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void onlyHealthOfficersAttach() {
        CasesSetup.login("chihuy", "01", "COMMAND_CENTRE");
        assertThatThrownBy(() -> attachments.add(id, "a.pdf", RESULT)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsNoPictureOrPaperIsRefusedAndLeavesNothing() {
        byte[] page = "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> attachments.add(id, "Kết quả.pdf", page)).isInstanceOf(FileRefused.class);
        assertThat(attachments.of(id)).isEmpty();
    }

    @Test
    void anotherPersonsPaperIsTakenOffWithAReasonAndIsNoLongerHeld() {
        attachments.add(id, "Giấy của người khác.pdf", RESULT);
        FileId file = links.of(id).getFirst();
        assertThat(links.held(List.of(file))).containsExactly(file);
        assertThatThrownBy(() -> attachments.remove(id, file, " ")).isInstanceOf(CaseRefused.class);
        attachments.remove(id, file, "Giấy của người khác");
        assertThat(attachments.of(id)).isEmpty();
        assertThat(links.held(List.of(file))).isEmpty();
    }

    private Disclosure seen(Purpose purpose) {
        return privacy.on(Channel.FORM).serving(purpose);
    }
}
