package vn.hanoi.ops.crowding.ui.live.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.crowding.AdvisoryState;

class NextStepTests {

    @Test
    void theCommandCentreConfirmsAndReminds() {
        assertThat(step(Role.COMMAND_CENTRE, AdvisoryState.DRAFT)).contains(NextStep.CONFIRM);
        assertThat(step(Role.COMMAND_CENTRE, AdvisoryState.SENT)).contains(NextStep.REMIND);
        assertThat(step(Role.COMMAND_CENTRE, AdvisoryState.ACKNOWLEDGED)).isEmpty();
    }

    @Test
    void theDistrictAcknowledgesAndRecordsItsAction() {
        assertThat(step(Role.DISTRICT_OFFICER, AdvisoryState.DRAFT)).isEmpty();
        assertThat(step(Role.DISTRICT_OFFICER, AdvisoryState.SENT)).contains(NextStep.ACKNOWLEDGE);
        assertThat(step(Role.DISTRICT_OFFICER, AdvisoryState.ACKNOWLEDGED)).contains(NextStep.RECORD_ACTION);
    }

    @Test
    void othersOnlyRead() {
        for (AdvisoryState state : AdvisoryState.values()) {
            assertThat(step(Role.WARD_POLICE, state)).isEmpty();
            assertThat(step(Role.HEALTH_OFFICER, state)).isEmpty();
        }
    }

    private static Optional<NextStep> step(Role role, AdvisoryState state) {
        return NextStep.of(new Officer("officer", "Officer", Set.of(role), AreaScope.CITY), state);
    }
}
