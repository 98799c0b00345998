package vn.hanoi.ops.hotline.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * Settings of the citizens' form.
 *
 * @param postsPerHour how many tickets one address of the network may send in an hour
 * @param photos how many photos a citizen may add to a ticket
 * @param follow how long a ticket can be followed from its opening
 */
public record FormSettings(Instant validFrom, int postsPerHour, int photos, Duration follow, String source) {}
