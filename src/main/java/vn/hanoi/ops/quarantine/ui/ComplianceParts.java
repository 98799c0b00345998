package vn.hanoi.ops.quarantine.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.quarantine.compliance.CameraZones;
import vn.hanoi.ops.quarantine.compliance.FalseAlarms;
import vn.hanoi.ops.quarantine.compliance.PlacementChecklist;
import vn.hanoi.ops.quarantine.compliance.ReviewList;
import vn.hanoi.ops.quarantine.compliance.Reviews;
import vn.hanoi.ops.quarantine.compliance.SiteCameras;
import vn.hanoi.ops.quarantine.compliance.WatchRules;

/** What the screens of compliance are made from. */
@Component
record ComplianceParts(
        ReviewList list,
        Reviews reviews,
        SiteCameras cameras,
        PlacementChecklist checklist,
        FalseAlarms falseAlarms,
        WatchRules rules,
        CameraZones zones) {

    /** The name of a kind of place in the officer's language. */
    String place(String code) {
        boolean english = Translations.locale().equals(Translations.ENGLISH);
        return rules.place(code)
                .map(place -> english ? place.nameEnglish() : place.name())
                .orElse(code);
    }
}
