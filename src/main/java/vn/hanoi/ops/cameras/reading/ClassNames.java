package vn.hanoi.ops.cameras.reading;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.cameras.CountClass;

/** The names that detectors give to what they count. */
public final class ClassNames {

    private static final Map<String, CountClass> KNOWN = Map.ofEntries(
            entry("person", CountClass.PERSON),
            entry("people", CountClass.PERSON),
            entry("pedestrian", CountClass.PERSON),
            entry("human", CountClass.PERSON),
            entry("bicycle", CountClass.BICYCLE),
            entry("bike", CountClass.BICYCLE),
            entry("cyclist", CountClass.BICYCLE),
            entry("motorcycle", CountClass.MOTORCYCLE),
            entry("motorbike", CountClass.MOTORCYCLE),
            entry("motorscooter", CountClass.MOTORCYCLE),
            entry("moped", CountClass.MOTORCYCLE),
            entry("scooter", CountClass.MOTORCYCLE),
            entry("car", CountClass.CAR),
            entry("taxi", CountClass.CAR),
            entry("van", CountClass.CAR),
            entry("bus", CountClass.BUS),
            entry("minibus", CountClass.MINIBUS),
            entry("coach", CountClass.BUS),
            entry("truck", CountClass.TRUCK),
            entry("lorry", CountClass.TRUCK));

    private ClassNames() {}

    /** The class that the name stands for, whatever its case, in the singular or with a plural s; or nothing. */
    public static Optional<CountClass> find(String name) {
        CountClass exact = KNOWN.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        CountClass found = KNOWN.get(plain);
        if (found == null && plain.endsWith("s")) {
            found = KNOWN.get(plain.substring(0, plain.length() - 1));
        }
        return Optional.ofNullable(found);
    }
}
