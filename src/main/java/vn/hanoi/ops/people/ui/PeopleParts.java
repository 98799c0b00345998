package vn.hanoi.ops.people.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.access.ui.PurposeGates;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.Merges;
import vn.hanoi.ops.people.People;
import vn.hanoi.ops.people.PersonDuplicates;
import vn.hanoi.ops.people.codes.PersonCodes;

/** What the room's screens are made from. */
@Component
record PeopleParts(
        People people,
        PersonDuplicates duplicates,
        Merges merges,
        PersonCodes codes,
        Areas areas,
        Privacy privacy,
        PurposeGates gates,
        GuardedTexts texts,
        CurrentOfficer officers,
        ConsoleClock clock) {}
