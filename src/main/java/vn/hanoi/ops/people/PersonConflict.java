package vn.hanoi.ops.people;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.access.privacy.DeclaredField;

/** Somebody else saved first; nothing was changed. Says who changed what, so that the second can go on field by field. */
public class PersonConflict extends OptimisticLockingFailureException {

    private final transient PersonDetails now;
    private final transient List<PersonStep> steps;

    PersonConflict(PersonDetails now, List<PersonStep> steps) {
        super("Person " + now.id() + " was changed meanwhile");
        this.now = now;
        this.steps = List.copyOf(steps);
    }

    /** The record as it is now. */
    public PersonDetails now() {
        return now;
    }

    /** What others did since, newest first. */
    public List<PersonStep> steps() {
        return steps;
    }

    /** Tells whether others changed the field. */
    public boolean touches(DeclaredField field) {
        return steps.stream().anyMatch(step -> step.fields().contains(field.code()));
    }
}
