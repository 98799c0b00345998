package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.care.ui.StepDialog;

/** Says which accounts receive for a place, one a line. */
class StaffDialog {

    private static final int LONGEST = 5_100;

    private final SitesInquiry inquiry;
    private final SiteId site;
    private final TextArea accounts = new TextArea(text("care.site.staff.label"));

    StaffDialog(SitesInquiry inquiry, SiteId site) {
        this.inquiry = inquiry;
        this.site = site;
        accounts.setId("staff-accounts");
        accounts.setMaxLength(LONGEST);
        accounts.setMinRows(4);
        accounts.setWidthFull();
        accounts.setValue(String.join("\n", inquiry.staff().of(site)));
    }

    void open() {
        new StepDialog(text("care.site.staff"), text("care.site.staff.help"), text("care.site.staff.save"), this::save)
                .with(accounts)
                .open();
    }

    private Optional<String> save() {
        return CareTexts.attempt(
                () -> inquiry.staff().set(site, accounts.getValue().lines().toList()));
    }
}
