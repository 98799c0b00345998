package vn.hanoi.ops.cases.ui.calls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.records.CallTask;
import vn.hanoi.ops.cases.records.ContactCalls;
import vn.hanoi.ops.cases.records.HomeCareLists;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** What the caller's screen asks; calling contacts is tracing, which the screen says. */
@Component
class CallInquiry {

    private final ContactCalls desk;
    private final HomeCareLists lists;
    private final PersonRegister persons;
    private final Privacy privacy;
    private final GuardedTexts texts;
    private final Areas areas;

    CallInquiry(
            ContactCalls desk,
            HomeCareLists lists,
            PersonRegister persons,
            Privacy privacy,
            GuardedTexts texts,
            Areas areas) {
        this.desk = desk;
        this.lists = lists;
        this.persons = persons;
        this.privacy = privacy;
        this.texts = texts;
        this.areas = areas;
    }

    ContactCalls desk() {
        return desk;
    }

    /** The areas that work by home-care lists, where most contacts are not called. */
    List<String> listed() {
        return lists.areas().stream().map(mode -> unit(mode.area())).toList();
    }

    Disclosure disclosure() {
        return privacy.on(Channel.FORM).serving(Purpose.TRACING);
    }

    Map<PersonId, PersonRow> people(List<CallTask> tasks) {
        return persons.rows(tasks.stream().map(CallTask::person).toList());
    }

    Optional<PersonDetails> person(CallTask task) {
        return persons.find(task.person(), Set.of());
    }

    PersonalRecord record(CallTask task) {
        return new PersonalRecord("case", task.id().value(), task.person().value(), task.area());
    }

    GuardedTexts texts() {
        return texts;
    }

    String unit(AreaPath area) {
        return areas.labelOf(area);
    }
}
