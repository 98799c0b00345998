package vn.hanoi.ops.people;

import java.util.Optional;

/**
 * Keys by which persons are grouped without anybody seeing a number or an address: equal keys, same phone or same home.
 *
 * @param phone keyed hash of the first phone, 32 hexadecimal digits
 * @param household keyed hash of the current address with its unit, when it names a house; 32 hexadecimal digits
 */
public record PersonKeys(PersonId id, Optional<String> phone, Optional<String> household) {}
