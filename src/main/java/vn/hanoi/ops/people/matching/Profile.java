package vn.hanoi.ops.people.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Sex;

/**
 * What two records are compared by. Numbers and homes come as keyed hashes in hexadecimal.
 *
 * @param name as written
 * @param documents hashes of the numbers of all papers
 * @param cards of these the citizen's cards
 * @param ends hashes of the last six characters of the papers
 */
public record Profile(
        String name,
        @Nullable Birth birth,
        @Nullable Sex sex,
        @Nullable AreaPath area,
        Set<String> documents,
        Set<String> cards,
        Set<String> ends,
        Set<String> phones,
        Set<String> homes) {

    /** A profile of a name and a birth alone. */
    public static Profile of(String name, @Nullable Birth birth) {
        return new Profile(name, birth, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same with numbers and homes. */
    public Profile with(
            Set<String> papers, Set<String> citizen, Set<String> tails, Set<String> numbers, Set<String> houses) {
        return new Profile(name, birth, sex, area, papers, citizen, tails, numbers, houses);
    }
}
