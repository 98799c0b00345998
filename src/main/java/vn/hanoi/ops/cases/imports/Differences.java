package vn.hanoi.ops.cases.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.records.ToldChanges.Known;
import vn.hanoi.ops.cases.records.ToldEnd;
import vn.hanoi.ops.exchange.imports.Looked.Difference;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What a row would change in a case that is in the list. */
final class Differences {

    private Differences() {}

    /** @param exposure to a case that is known, when the row tells of one @param linked whether the number is known */
    static List<Difference> of(Known known, Imported told, @Nullable Exposure exposure, boolean linked) {
        List<Difference> found = new ArrayList<>();
        if (!known.state().open()) {
            return found;
        }
        health(found, known, told.health());
        if (told.infection() != null && known.kind() != CaseKind.F0) {
            add(
                    found,
                    known,
                    CaseFields.KIND,
                    Translations.text(known.kind().titleKey()),
                    Translations.text(CaseKind.F0.titleKey()));
        }
        end(found, known, told);
        if (exposure != null && known.met().stream().noneMatch(met -> same(met, exposure))) {
            add(found, known, CaseFields.EXPOSURE, "", day(exposure.lastOn()));
        }
        if (!linked && !told.ids().isEmpty()) {
            found.add(new Difference(
                    "cases.import.column.id",
                    CaseFields.NOTE.guard("", known.area()),
                    told.ids().getFirst()));
        }
        return found;
    }

    private static void end(List<Difference> found, Known known, Imported told) {
        ToldEnd end = told.end();
        if (end != null && end.state().ends(kind(known, told))) {
            add(
                    found,
                    known,
                    CaseFields.STATE,
                    Translations.text(known.state().titleKey()),
                    Translations.text(end.state().titleKey()));
        }
    }

    /** What the row tells of an end that the case here cannot have. */
    static List<RowFault> left(Known known, Imported told) {
        ToldEnd end = told.end();
        if (end == null || end.state() == known.state()) {
            return List.of();
        }
        if (!known.state().open()) {
            return List.of(RowFault.of(Cell.OUTCOME, "cases.import.fault.OUTCOME_CLOSED"));
        }
        return end.state().ends(kind(known, told))
                ? List.of()
                : List.of(RowFault.of(Cell.OUTCOME, "cases.import.fault.OUTCOME_HERE"));
    }

    private static CaseKind kind(Known known, Imported told) {
        return told.infection() == null ? known.kind() : CaseKind.F0;
    }

    private static void health(List<Difference> found, Known known, HealthFacts told) {
        HealthFacts before = known.health();
        add(found, known, CaseFields.ONSET, day(before.onsetOn()), day(told.onsetOn()));
        add(found, known, CaseFields.VACCINATION, number(before.doses()), number(told.doses()));
        add(found, known, CaseFields.VACCINATION, day(before.lastDoseOn()), day(told.lastDoseOn()));
    }

    private static boolean same(Exposure one, Exposure other) {
        return one.source().equals(other.source())
                && one.lastOn().equals(other.lastOn())
                && one.setting() == other.setting();
    }

    private static void add(List<Difference> found, Known known, DeclaredField field, String before, String after) {
        if (!after.isEmpty() && !Objects.equals(before, after)) {
            found.add(new Difference("field." + field.code(), field.guard(before, known.area()), after));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    /** The exposure that a row tells of. */
    static @Nullable Exposure exposure(Imported told, @Nullable CaseId source) {
        Imported.Met met = told.met();
        return met == null || source == null ? null : Exposure.on(source, met.lastOn(), met.setting());
    }
}
