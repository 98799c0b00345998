package vn.hanoi.ops.access.privacy;

import java.util.Arrays;
import java.util.Optional;

/** What an officer opens personal data for; which role may name which purpose is part of the policy. */
public enum Purpose {
    /** None was named. */
    NONE,
    TRACING,
    TREATMENT,
    QUARANTINE,
    ENFORCEMENT,
    HOTLINE,
    COORDINATION,
    /** A request of the person whom the data are about. */
    SUBJECT_REQUEST,
    AUDIT,
    /** Danger to life, under an emergency access that is reviewed afterwards. */
    EMERGENCY;

    /** The purpose of that name, or nothing. */
    public static Optional<Purpose> named(String name) {
        return Arrays.stream(values()).filter(p -> p.name().equals(name)).findFirst();
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "access.purpose." + name();
    }
}
