package vn.hanoi.ops.quarantine.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.quarantine.compliance.GraceProposals;
import vn.hanoi.ops.quarantine.sites.Sites;

/** What the lists of hours of grace are made from. */
@Component
record GraceParts(GraceProposals proposals, Sites sites, CurrentOfficer officers) {

    /** Tells whether the officer answers for all sites. */
    boolean city() {
        return officers.require().is(Role.ADMIN, Role.COMMAND_CENTRE);
    }

    /** The account at work. */
    String account() {
        return officers.require().username();
    }
}
