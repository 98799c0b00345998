package vn.hanoi.ops.quarantine.compliance;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.Rows;

/** The second officer's answer to a proposal, in whichever table it stands. */
final class ProposalDecisions {

    private ProposalDecisions() {}

    /** Decides once; tells whether it was still open. @param table a table of proposals of this room */
    static boolean decide(JdbcClient jdbc, String table, UUID id, boolean enacted, Hand hand) {
        return jdbc.sql("UPDATE " + table + " SET decided_by = :by, decided_at = :at, enacted = :enacted"
                                + " WHERE id = :id AND decided_at IS NULL")
                        .param("by", hand.officer())
                        .param("at", Rows.utc(hand.at()))
                        .param("enacted", enacted)
                        .param("id", Ids.bytes(id))
                        .update()
                == 1;
    }
}
