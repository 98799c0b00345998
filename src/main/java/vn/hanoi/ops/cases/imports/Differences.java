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
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.records.DescribeInfection;
import vn.hanoi.ops.cases.records.ToldChanges.Known;
import vn.hanoi.ops.cases.records.ToldEnd;
import vn.hanoi.ops.cases.records.ToldInfection;
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
        missing(found, known, told);
        end(found, known, told);
        if (isNew(known, exposure)) {
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

    private static boolean isNew(Known known, @Nullable Exposure exposure) {
        return exposure != null && known.met().stream().noneMatch(met -> same(met, exposure));
    }

    /** What the row tells of an F0's confirmation that nobody knows here. */
    private static void missing(List<Difference> found, Known known, Imported told) {
        DescribeInfection more = known.missing(told.infection());
        ConfirmationMethod method = more.method();
        add(found, known, CaseFields.RESULT, "", method == null ? "" : Translations.text(method.titleKey()));
        add(found, known, CaseFields.CT, "", more.ct() == null ? "" : String.valueOf(more.ct()));
        add(found, known, CaseFields.SAMPLED_ON, "", day(more.sampledOn()));
        DetectionPlace place = more.detection();
        add(found, known, CaseFields.DETECTION, "", place == null ? "" : Translations.text(place.titleKey()));
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

    /** What the row tells and the case here cannot take: another end, more of a case that is over, another confirmation. */
    static List<RowFault> left(Known known, Imported told, @Nullable Exposure exposure) {
        List<RowFault> left = new ArrayList<>(end(known, told));
        ToldInfection infection = told.infection();
        if (known.state().open()) {
            otherwise(known.confirmed(), infection).forEach(cell -> left.add(fault(cell, "CONFIRMED_OTHERWISE")));
            return left;
        }
        if (isNew(known, exposure)) {
            left.add(fault(Cell.SOURCE, "CLOSED"));
        }
        if (infection != null
                && (known.kind() != CaseKind.F0 || !known.missing(infection).isEmpty())) {
            left.add(fault(Cell.RESULT_AT, "CLOSED"));
        }
        return left;
    }

    private static List<String> otherwise(@Nullable DescribeInfection known, @Nullable ToldInfection told) {
        List<String> cells = new ArrayList<>();
        if (known != null && told != null) {
            differs(cells, Cell.METHOD, known.method(), told.method());
            differs(cells, Cell.CT, known.ct(), told.ct());
            differs(cells, Cell.SAMPLED_ON, known.sampledOn(), told.sampledOn());
            differs(cells, Cell.DETECTION, known.detection(), told.detection());
        }
        return cells;
    }

    private static void differs(List<String> cells, String cell, @Nullable Object here, @Nullable Object there) {
        if (here != null && there != null && !here.equals(there)) {
            cells.add(cell);
        }
    }

    private static RowFault fault(String cell, String what) {
        return RowFault.of(cell, "cases.import.fault." + what);
    }

    private static List<RowFault> end(Known known, Imported told) {
        ToldEnd end = told.end();
        if (end == null || end.state() == known.state()) {
            return List.of();
        }
        if (!known.state().open()) {
            return List.of(fault(Cell.OUTCOME, "OUTCOME_CLOSED"));
        }
        return end.state().ends(kind(known, told)) ? List.of() : List.of(fault(Cell.OUTCOME, "OUTCOME_HERE"));
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
