package vn.hanoi.ops.enforcement.decisions;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.DecisionRefused.Reason;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.records.RecordReading;
import vn.hanoi.ops.enforcement.records.RecordReading.Signed;
import vn.hanoi.ops.kernel.Ids;

/** Puts signed records before the chair who may decide. */
@Service
@PreAuthorize(EnforcementRoles.WRITERS)
@Transactional
public class Proposals {

    private final RecordReading records;
    private final Drafting drafting;
    private final Priors priors;
    private final DecisionStore store;
    private final JdbcClient jdbc;
    private final CurrentOfficer officers;

    Proposals(
            RecordReading records,
            Drafting drafting,
            Priors priors,
            DecisionStore store,
            JdbcClient jdbc,
            CurrentOfficer officers) {
        this.records = records;
        this.drafting = drafting;
        this.priors = priors;
        this.store = store;
        this.jdbc = jdbc;
        this.officers = officers;
    }

    /** What would be proposed, to be looked at first. @throws DecisionRefused when it cannot be */
    @Transactional(readOnly = true)
    public Assessment preview(ViolationId record, ProposeDecision command) {
        return drafting.draft(signed(record), command).assessment();
    }

    /** Earlier sanctions of the same offender for the same acts, across the city. */
    @Transactional(readOnly = true)
    public List<Prior> priors(ViolationId record) {
        return priors.of(signed(record));
    }

    /**
     * Puts a record before the chair who may sign.
     *
     * @throws DecisionRefused when it cannot be, or a decision is there already
     */
    public DecisionId propose(ViolationId record, ProposeDecision command) {
        Signed signed = signed(record);
        jdbc.sql("SELECT id FROM enforcement_record WHERE id = :id FOR UPDATE")
                .param("id", Ids.bytes(record.value()))
                .query(byte[].class)
                .single();
        boolean open =
                jdbc.sql("SELECT COUNT(*) FROM enforcement_decision WHERE record_id = :id" + " AND state <> 'ANNULLED'")
                                .param("id", Ids.bytes(record.value()))
                                .query(Integer.class)
                                .single()
                        > 0;
        if (open) {
            throw new DecisionRefused(Reason.DECIDED_ALREADY);
        }
        Proposal proposal = drafting.draft(signed, command);
        return store.save(Decision.propose(signed, proposal, store.hand()), DecisionStep.PROPOSED);
    }

    /** Puts what was given back before the chair anew. */
    public DecisionId proposeAgain(DecisionId id, ProposeDecision command) {
        Decision decision = store.require(id);
        Proposal proposal = drafting.draft(signed(decision.content().record()), command);
        decision.proposeAgain(proposal, store.hand());
        return store.save(decision, DecisionStep.PROPOSED_AGAIN);
    }

    private Signed signed(ViolationId id) {
        return records.signed(id)
                .filter(r -> officers.require().scope().covers(r.area()))
                .orElseThrow(() -> new DecisionRefused(Reason.RECORD_NOT_SIGNED));
    }
}
