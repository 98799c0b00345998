package vn.hanoi.ops.access.privacy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;

/** The door through which every declared value goes to somebody. */
@Service
public class Privacy {

    private final PrivacyPolicy policy;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    Privacy(PrivacyPolicy policy, CurrentOfficer officers, ApplicationEventPublisher events) {
        this.policy = policy;
        this.officers = officers;
        this.events = events;
    }

    /**
     * What the officer who is at work now sees through a channel, while no purpose is named. The answer may be kept as long
     * as the screen is open: changes of the policy reach it.
     *
     * @throws IllegalStateException when nobody is logged in
     */
    public Disclosure on(Channel channel) {
        return on(channel, officers.require());
    }

    /** What a certain officer sees through a channel, for screens that are fed from another thread. */
    public Disclosure on(Channel channel, Officer officer) {
        return new Disclosure(policy, events, officer, channel, Purpose.NONE);
    }
}
