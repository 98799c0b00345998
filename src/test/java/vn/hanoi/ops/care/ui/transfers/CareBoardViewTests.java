package vn.hanoi.ops.care.ui.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.transfers.Ambulance;
import vn.hanoi.ops.care.transfers.Reception;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.care.transfers.TransferList;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CareBoardView.class)
@WithMockUser(roles = "HEALTH_OFFICER")
class CareBoardViewTests extends SpringBrowserlessTest {

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup cases;

    @Autowired
    TransferList transfers;

    @Autowired
    TransferDesk desk;

    @Autowired
    Reception reception;

    @Autowired
    SecurityContextHolderStrategy logins;

    private TransferId transfer = TransferId.next();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        CasesSetup.city();
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
        transfer = setup.transfer(setup.f0(95));
    }

    @AfterEach
    void backToRealTime() {
        cases.realTime();
    }

    @Test
    void aCardTellsNothingPersonalBeforeAPurposeIsNamed() {
        UI.getCurrent().navigate("care");
        String card = $(TransferCard.class).single().getElement().getTextRecursively();
        assertThat(card)
                .contains("Lượt 1/2021", "đề xuất Cơ sở " + CareSetup.HOSPITAL)
                .doesNotContain("Người Bệnh", "Trung bình");
    }

    @Test
    void theFirstProposalIsHeldWithOneClickAndThePlaceAnswers() {
        open();
        assertThat(record()).contains("Cần tầng 2", "Cơ sở " + CareSetup.HOSPITAL, "Vì sao?");
        test($(Button.class).withClassName("step-hold").first()).click();
        assertThat(transfers.row(transfer).orElseThrow().state()).isEqualTo(TransferState.HELD);
        UI.getCurrent()
                .navigate(
                        "care-inbox",
                        QueryParameters.of(
                                "site", setup.site(CareSetup.HOSPITAL).id().toString()));
        test($(Button.class).withClassName("step-accept").single()).click();
        assertThat(transfers.row(transfer).orElseThrow().state()).isEqualTo(TransferState.ACCEPTED);
    }

    @Test
    void anotherPlaceAsksForAReason() {
        open();
        test($(Button.class).withClassName("step-hold").last()).click();
        test($(Button.class).withId("step-save").single()).click();
        assertThat(transfers.row(transfer).orElseThrow().state()).isEqualTo(TransferState.PROPOSED);
        test($(TextArea.class).withId("step-words").single()).setValue("Cùng nơi với người nhà");
        test($(Button.class).withId("step-save").single()).click();
        assertThat(transfers.row(transfer).orElseThrow().to())
                .isEqualTo(setup.site(CareSetup.FINAL_LINE).id());
    }

    @Test
    void anAddressOfATransferElsewhereSaysThatThereIsNone() {
        UI.getCurrent()
                .navigate(
                        "care", QueryParameters.of("transfer", TransferId.next().toString()));
        assertThat($(TransferPanel.class).single().getElement().getTextRecursively())
                .contains("Không tìm thấy lượt chuyển");
    }

    @Test
    void crewsSeeTheirRunByItsPlate() {
        desk.hold(transfer, setup.site(CareSetup.HOSPITAL).id(), "");
        reception.accept(transfer);
        desk.arrange(transfer, new Ambulance("29A-123.45", "Kíp 1", "115"));
        UI.getCurrent().navigate("care-runs", QueryParameters.of("plate", "29a12345"));
        assertThat($(TransferCard.class).all()).hasSize(1);
        test($(Button.class).withClassName("step-pickUp").single()).click();
        assertThat(transfers.row(transfer).orElseThrow().state()).isEqualTo(TransferState.PICKED_UP);
        UI.getCurrent().navigate("care-runs", QueryParameters.of("plate", "30F"));
        assertThat($(TransferCard.class).all()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate("care", QueryParameters.of("transfer", transfer.toString()));
        test($(Button.class).withId("open-record").single()).click();
    }

    private String record() {
        return $(TransferPanel.class).single().getElement().getTextRecursively();
    }
}
