package vn.hanoi.ops.crowding.level;

/**
 * Fruin's pedestrian level of service (1971). It grades comfort and not infection: even all of A is closer than two
 * metres allow, so it stands beside the level and never decides it.
 */
public enum Fruin {
    A(0.308),
    B(0.431),
    C(0.718),
    D(1.076),
    E(2.153),
    F(Double.POSITIVE_INFINITY);

    private final double below;

    Fruin(double below) {
        this.below = below;
    }

    /** The grade of a density in people per square metre. */
    public static Fruin of(double density) {
        for (Fruin grade : values()) {
            if (density < grade.below) {
                return grade;
            }
        }
        return F;
    }

    /** The letter. */
    public char letter() {
        return name().charAt(0);
    }
}
