package vn.hanoi.ops.cases.papers;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of papers about a case. */
public enum CasePaper {
    /** Orders quarantine. */
    DECISION,
    /** Confirms that quarantine is over. */
    COMPLETION;

    /** The kind of that name, or nothing. */
    public static Optional<CasePaper> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.paper." + name();
    }
}
