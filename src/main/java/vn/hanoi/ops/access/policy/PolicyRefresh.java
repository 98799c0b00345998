package vn.hanoi.ops.access.policy;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;

/** Puts an approved version into force on this node as soon as the approval is stored. */
@Component
class PolicyRefresh {

    private final PrivacyPolicy policy;

    PolicyRefresh(PrivacyPolicy policy) {
        this.policy = policy;
    }

    @TransactionalEventListener
    void on(PolicyApproved approved) {
        policy.refresh();
    }
}
