package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.outbreaks.OutbreakPlace;
import vn.hanoi.ops.cases.outbreaks.Outbreaks;
import vn.hanoi.ops.cases.papers.PaperTerms;
import vn.hanoi.ops.cases.papers.PaperWording;
import vn.hanoi.ops.kernel.HiddenSign;

@CaseModuleTest
class EnteredTextsModuleTests {

    private static final String TURNED = "Đã báo \u202Etrạm y tế";

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    Comments comments;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactCalls calls;

    @Autowired
    HealthChecks checks;

    @Autowired
    SavedFilters filters;

    @Autowired
    BulkSteps bulk;

    @Autowired
    AreaModes modes;

    @Autowired
    Outbreaks outbreaks;

    @Autowired
    PaperTerms papers;

    @Autowired
    CallTerms terms;

    private CaseId f0 = CaseId.next();

    @BeforeEach
    void begin() {
        setup.begin();
        f0 = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1987, "0912000777", VAN_MIEU),
                VAN_MIEU,
                positive(NINE.minusSeconds(60))));
    }

    @Test
    void aTextOfAnOfficerWithASignThatNobodySeesIsRefusedByTheNameOfItsField() {
        Map<String, ThrowingCallable> entered = new LinkedHashMap<>();
        entered.put("words", () -> comments.add(f0, TURNED));
        entered.put("reason", () -> steps.refute(f0, TURNED));
        entered.put("note", () -> steps.route(f0, Placement.TIER_2, TURNED));
        entered.put("reason ", () -> steps.close(f0, CaseState.DIED, TURNED));
        entered.put(
                "stay.place",
                () -> contacts.mark(
                        f0, new Marker.Stay(TURNED, null, NINE.minusSeconds(60), NINE, Setting.MARKET, "")));
        entered.put("note ", () -> calls.record(f0, "NO_ANSWER", TURNED, null));
        entered.put("what", () -> checks.handle(f0, TURNED));
        entered.put("name", () -> filters.save(TURNED, "?tray=OPEN"));
        entered.put(
                "order.reason",
                () -> bulk.run(new BulkOrder(UUID.randomUUID(), BulkStep.EXTEND, 3, TURNED), java.util.List.of(f0)));
        entered.put("reason  ", () -> modes.listsOn(VAN_MIEU, TURNED));
        entered.put(
                "place.name",
                () -> outbreaks.open(new OutbreakPlace(TURNED, "", VAN_MIEU, Setting.MARKET, null, "", TODAY)));
        entered.forEach((field, step) -> refused(field.strip(), step));
        assertThat(comments.of(f0)).isEmpty();
        assertThat(filters.mine()).isEmpty();
        assertThat(modes.listed()).isEmpty();
    }

    @Test
    void datedTextsOfAdministratorsAreLookedAtAsWell() {
        CasesSetup.chief();
        PaperWording now = papers.wordings().getFirst();
        PaperWording turned = new PaperWording(
                now.paper(),
                TODAY,
                now.heading(),
                now.symbol(),
                now.subject(),
                java.util.List.of("Căn cứ một", TURNED),
                now.opening(),
                now.closing(),
                now.authority(),
                now.post(),
                now.recipients(),
                now.source());
        refused("wording.grounds[1]", () -> papers.set(turned));
        refused(
                "script.source",
                () -> terms.set(new CallScript(TODAY, "Xin chào {name}, tôi gọi từ trạm y tế.", TURNED)));
    }

    @Test
    void whatIsOnlyReadMayHoldAnything() {
        assertThat(comments.of(f0)).isEmpty();
        comments.add(f0, "Dòng một\nDòng hai\tcó khoảng cách, emoji 👨‍👩‍👧 và chữ ghép nối");
        assertThat(comments.of(f0)).hasSize(1);
    }

    private static void refused(String field, ThrowingCallable step) {
        assertThatThrownBy(step).as(field).isInstanceOfSatisfying(HiddenSign.class, hidden -> {
            assertThat(hidden.field()).isEqualTo(field);
            assertThat(hidden.sign()).isEqualTo("U+202E");
        });
    }
}
