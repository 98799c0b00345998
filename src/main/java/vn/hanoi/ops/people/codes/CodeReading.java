package vn.hanoi.ops.people.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

/** Tells codes apart by their shape, in the order of domain rules 1.6, and reads them. */
public final class CodeReading {

    private final CodeLists lists;

    /** A reading by these lists. */
    public CodeReading(CodeLists lists) {
        this.lists = lists;
    }

    /**
     * Reads what a scanner or a keyboard sent. Never fails: what is not understood is {@link CodeKind#OPAQUE}.
     *
     * @param today the day on which a card must be valid and no birth may lie ahead
     */
    public ReadCode read(String sent, LocalDate today) {
        List<String> lines =
                CodeText.lines(sent).stream().map(CodeReading::once).distinct().toList();
        ReadCode whole = line(String.join(" ", lines), today);
        if (lines.size() < 2 || first(lines, today).kind() == CodeKind.OPAQUE) {
            return whole;
        }
        ReadCode first = first(lines, today);
        if (line(lines.get(1), today).kind() == CodeKind.OPAQUE && whole.kind() == first.kind()) {
            return whole;
        }
        return and(first, new CodeWarning(Reason.MORE_THAN_ONE, null, List.of(String.valueOf(lines.size()))));
    }

    /** A scanner's button pressed twice sends the same code twice, with or without a line end between. */
    private static String once(String line) {
        int half = line.length() / 2;
        boolean twice = line.length() % 2 == 0 && half > 0 && line.regionMatches(0, line, half, half);
        return twice && line.contains("|") ? line.substring(0, half) : line;
    }

    private ReadCode first(List<String> lines, LocalDate today) {
        return line(lines.getFirst(), today);
    }

    private ReadCode line(String line, LocalDate today) {
        List<String> parts = CodeText.parts(line);
        if (InsuranceCard.hasShape(line, parts)) {
            return InsuranceCard.read(parts, lists, today);
        }
        if (CitizenCard.hasShape(parts)) {
            return CitizenCard.read(parts, lists, today);
        }
        if (PersonalQr.hasShape(parts)) {
            return PersonalQr.read(parts, lists, today);
        }
        return LocationQr.read(line, lists.hosts(), today).orElseGet(() -> opaque(line, today));
    }

    private static ReadCode opaque(String line, LocalDate today) {
        Claims claims = new Claims(today);
        if (Mangling.looksLikeKeyboardLayout(line)) {
            claims.warn(Reason.KEYBOARD_LAYOUT, null);
        }
        return claims.as(CodeKind.OPAQUE);
    }

    private static ReadCode and(ReadCode code, CodeWarning more) {
        List<CodeWarning> warnings = new ArrayList<>(code.warnings());
        warnings.add(more);
        return new ReadCode(code.kind(), code.fields(), warnings);
    }
}
