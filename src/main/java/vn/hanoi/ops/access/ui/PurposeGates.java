package vn.hanoi.ops.access.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.emergency.EmergencyAccess;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** Makes the gates before personal records, and records each opening with its purpose. */
@Component
public class PurposeGates {

    private final Privacy privacy;
    private final PrivacyPolicy policy;
    private final CurrentOfficer officers;
    private final EmergencyAccess emergencies;
    private final ApplicationEventPublisher events;

    PurposeGates(
            Privacy privacy,
            PrivacyPolicy policy,
            CurrentOfficer officers,
            EmergencyAccess emergencies,
            ApplicationEventPublisher events) {
        this.privacy = privacy;
        this.policy = policy;
        this.officers = officers;
        this.emergencies = emergencies;
        this.events = events;
    }

    /**
     * A gate before a record. The purpose holds for the disclosure that it opens, so for the open record only.
     *
     * @param serving what the record can be opened for; of these the officer's posts allow some
     * @param opened told how the officer sees the record
     */
    public PurposeGate before(PersonalRecord record, Set<Purpose> serving, Consumer<Disclosure> opened) {
        Officer officer = officers.require();
        PurposeGate gate = new PurposeGate(offered(officer, serving), purpose -> open(record, purpose, opened));
        if (policy.mayCallEmergency(officer) && emergencies.mine().isEmpty()) {
            gate.offerEmergency(
                    () -> new EmergencyDialog(emergencies, () -> open(record, Purpose.EMERGENCY, opened)).open());
        }
        return gate;
    }

    private List<Purpose> offered(Officer officer, Set<Purpose> serving) {
        Set<Purpose> wanted = EnumSet.copyOf(serving);
        wanted.add(Purpose.EMERGENCY);
        return policy.purposes(officer).stream()
                .filter(wanted::contains)
                .sorted()
                .toList();
    }

    private void open(PersonalRecord record, Purpose purpose, Consumer<Disclosure> opened) {
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "RECORD_OPENED", record.name(), record.area())
                .about(record.person())
                .serving(purpose.name()));
        opened.accept(privacy.on(Channel.FORM).serving(purpose));
    }
}
