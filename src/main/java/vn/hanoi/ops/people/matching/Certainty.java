package vn.hanoi.ops.people.matching;

/** How sure a match is. */
public enum Certainty {
    /** An exact key and nothing against it. */
    SURE,
    /** Most likely one person; an officer decides. */
    LIKELY,
    /** Worth a look. */
    POSSIBLE,
    /** Not worth showing. */
    NONE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "people.match.certainty." + name();
    }
}
