package vn.hanoi.ops.venues.api;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A venue as another system tells of it.
 *
 * @param kind code of a kind
 * @param address house and street
 * @param street the street alone, by which posters are printed
 * @param capacity in the unit of the kind
 * @param checker account of the officer who answers for the checking
 * @param ownerKind {@code PERSON} or {@code ORGANISATION}; without one, an organisation when its tax code has 10 digits
 * @param ownerPhone as people write it
 * @param zones parts with codes of their own, in the order in which they are numbered from 1
 * @param evenIfAlike whether it is another one than those with like names near by
 * @param others fields that the register does not have; the answer names them
 */
record NewVenue(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String address,
        @Nullable String street,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable BigDecimal capacity,
        @Nullable String checker,
        @Nullable String ownerKind,
        @Nullable String ownerName,
        @Nullable String taxCode,
        @Nullable String ownerPhone,
        @Nullable List<@Nullable NewZone> zones,
        @Nullable Boolean evenIfAlike,
        @JsonAnySetter @Nullable Map<String, Object> others) {

    /** @param kind {@code ZONE}, {@code FLOOR} or {@code TABLE} */
    record NewZone(@Nullable String kind, @Nullable String name) {}

    /** The names of what was sent and is not taken. */
    List<String> ignored() {
        return others == null ? List.of() : others.keySet().stream().sorted().toList();
    }

    @Override
    public String toString() {
        return "NewVenue[" + kind + "]";
    }
}
