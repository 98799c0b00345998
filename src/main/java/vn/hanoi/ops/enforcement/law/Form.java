package vn.hanoi.ops.enforcement.law;

import java.util.List;

/**
 * A form that the law prescribes.
 *
 * @param code such as {@code MBB01}
 * @param symbol behind the number, such as {@code BB-VPHC}
 * @param grounds lines that every such paper begins with
 */
public record Form(Kind kind, String code, String symbol, String title, String basis, List<String> grounds) {

    /** What the form is for. */
    public enum Kind {
        RECORD,
        DECISION
    }

    /** Copies what can change. */
    public Form {
        grounds = List.copyOf(grounds);
    }
}
