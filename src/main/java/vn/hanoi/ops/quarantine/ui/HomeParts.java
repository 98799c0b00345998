package vn.hanoi.ops.quarantine.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.ui.SelfReportLinks;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.people.ui.PersonPickers;
import vn.hanoi.ops.quarantine.home.DoorSigns;
import vn.hanoi.ops.quarantine.home.HomeList;
import vn.hanoi.ops.quarantine.home.HomeQuarantine;
import vn.hanoi.ops.quarantine.home.Household;

/** What the screens of quarantine at home are made from. */
@Component
record HomeParts(
        HomeList list,
        HomeQuarantine home,
        DoorSigns signs,
        PersonPickers pickers,
        GuardedTexts guarded,
        Household household,
        CaseRegister cases,
        SelfReportLinks reports,
        ExportButtons exports) {}
