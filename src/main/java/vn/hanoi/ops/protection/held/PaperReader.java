package vn.hanoi.ops.protection.held;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.HeldSeals;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Visibility;
import vn.hanoi.ops.kernel.retention.Keeping;
import vn.hanoi.ops.kernel.retention.RetentionRule;
import vn.hanoi.ops.kernel.retention.RetentionRules;
import vn.hanoi.ops.protection.held.PaperText.Chapter;
import vn.hanoi.ops.protection.held.PaperText.Entry;
import vn.hanoi.ops.protection.held.PaperText.Line;

/** Reads a sealed paper for the officer at work: through the policy, as a paper for a data subject. */
@Component
class PaperReader {

    private final HeldSeals seals;
    private final Privacy privacy;
    private final RetentionRules rules;
    private final Keeping keeping;

    PaperReader(HeldSeals seals, Privacy privacy, RetentionRules rules, Keeping keeping) {
        this.seals = seals;
        this.privacy = privacy;
        this.rules = rules;
        this.keeping = keeping;
    }

    PaperText read(HeldPaper paper) {
        Disclosure reader = privacy.on(Channel.PRINT).serving(Purpose.SUBJECT_REQUEST);
        Map<String, List<HeldRecord>> tables = seals.open(paper.content()).stream()
                .collect(Collectors.groupingBy(HeldRecord::table, LinkedHashMap::new, Collectors.toList()));
        List<Chapter> chapters = tables.entrySet().stream()
                .map(table -> chapter(table.getKey(), table.getValue(), reader))
                .toList();
        int withheld = (int) chapters.stream()
                .flatMap(chapter -> chapter.entries().stream())
                .flatMap(entry -> entry.lines().stream())
                .filter(Line::withheld)
                .count();
        return new PaperText(paper.row(), chapters, withheld);
    }

    /** The codes of the fields that the paper tells, for the audit. */
    List<String> fields(PaperText text) {
        return text.chapters().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> !line.withheld())
                .map(line -> line.field().code())
                .distinct()
                .sorted()
                .toList();
    }

    private Chapter chapter(String table, List<HeldRecord> records, Disclosure reader) {
        Optional<RetentionRule> rule = rules.of(table);
        Period keep = rule.flatMap(RetentionRule::period).isPresent() ? keeping.of(table) : null;
        return new Chapter(
                table,
                rule.map(RetentionRule::holds).orElse(table),
                rule.map(RetentionRule::holdsEnglish).orElse(table),
                rule.map(RetentionRule::basis).orElse(""),
                keep,
                records.stream().map(r -> entry(r, reader)).toList());
    }

    private static Entry entry(HeldRecord record, Disclosure reader) {
        return new Entry(
                record.purpose(),
                record.since(),
                record.values().stream()
                        .filter(value -> !value.isUnknown())
                        .map(value -> line(value, reader))
                        .toList());
    }

    private static Line line(Guarded<String> value, Disclosure reader) {
        boolean shown = reader.visibility(value) == Visibility.SHOWN;
        return new Line(value.field(), shown ? reader.text(value) : "", !shown);
    }
}
