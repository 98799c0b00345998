package vn.hanoi.ops.protection.ui.requests;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.protection.held.HeldPapers;
import vn.hanoi.ops.protection.requests.PersonFinder;
import vn.hanoi.ops.protection.requests.RequestList;
import vn.hanoi.ops.protection.requests.SubjectRequests;

/** What the register's screen is made from. */
@Component
record RequestDesk(
        SubjectRequests requests,
        RequestList list,
        PersonFinder finder,
        HeldPapers papers,
        Privacy privacy,
        GuardedTexts texts,
        CurrentOfficer officers,
        ExportButtons exports) {

    /** Who is at work. */
    Officer officer() {
        return officers.require();
    }

    /** How the officer sees who asks: the register itself is the purpose. */
    Disclosure disclosure() {
        return privacy.on(Channel.FORM).serving(Purpose.SUBJECT_REQUEST);
    }
}
