package vn.hanoi.ops.venues.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodeStateTests {

    private static final LocalDate AWAKE = LocalDate.of(2021, 9, 14);

    @Test
    void whatOfficersDidIsShownUntilSomebodyScans() {
        assertThat(state(CodeStage.NONE, null, null)).isEqualTo(CodeState.NONE);
        assertThat(state(CodeStage.ISSUED, null, null)).isEqualTo(CodeState.ISSUED);
        assertThat(state(CodeStage.PRINTED, null, null)).isEqualTo(CodeState.PRINTED);
        assertThat(state(CodeStage.POSTED, "2021-09-14", null)).isEqualTo(CodeState.POSTED);
    }

    @Test
    void aScannedCodeIsActiveAndSleepsWhenItIsNotScannedForTheRulesDays() {
        assertThat(state(CodeStage.POSTED, "2021-09-01", "2021-09-14")).isEqualTo(CodeState.ACTIVE);
        assertThat(state(CodeStage.POSTED, "2021-09-01", "2021-09-13")).isEqualTo(CodeState.DORMANT);
        assertThat(state(CodeStage.ISSUED, null, "2021-09-20")).isEqualTo(CodeState.ACTIVE);
    }

    @Test
    void aPostedCodeThatNobodyEverScannedSleepsToo() {
        assertThat(state(CodeStage.POSTED, "2021-09-13", null)).isEqualTo(CodeState.DORMANT);
    }

    @Test
    void scansOfAnEarlierCodeDoNotCountForANewOne() {
        assertThat(state(CodeStage.PRINTED, null, "2021-08-30")).isEqualTo(CodeState.PRINTED);
    }

    @Test
    void aScanOfTheMorningDoesNotWakeACodeIssuedInTheAfternoon() {
        LocalDate today = LocalDate.of(2021, 9, 20);
        CodeState.Days issuedAnew = new CodeState.Days(today, null, today, today);
        assertThat(CodeState.of(CodeStage.ISSUED, issuedAnew, AWAKE)).isEqualTo(CodeState.ISSUED);
        CodeState.Days scannedThen = new CodeState.Days(today, null, null, today);
        assertThat(CodeState.of(CodeStage.ISSUED, scannedThen, AWAKE)).isEqualTo(CodeState.ACTIVE);
    }

    @Test
    void aStoppedCodeIsStoppedWhateverWasScanned() {
        assertThat(state(CodeStage.SUSPENDED, "2021-09-01", "2021-09-20")).isEqualTo(CodeState.SUSPENDED);
        assertThat(state(CodeStage.CLOSED, "2021-09-01", "2021-09-20")).isEqualTo(CodeState.CLOSED);
    }

    private static CodeState state(CodeStage stage, @Nullable String posted, @Nullable String scanned) {
        CodeState.Days days = new CodeState.Days(
                LocalDate.of(2021, 9, 1),
                posted == null ? null : LocalDate.parse(posted),
                null,
                scanned == null ? null : LocalDate.parse(scanned));
        return CodeState.of(stage, days, AWAKE);
    }
}
