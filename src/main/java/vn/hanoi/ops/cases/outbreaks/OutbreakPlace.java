package vn.hanoi.ops.cases.outbreaks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * What officers enter about an outbreak place; it tells about a place and never names a person.
 *
 * @param name 1 to 200 characters, such as the market's
 * @param address up to 300 characters, blank when unknown
 * @param area a ward, commune or town of the working scheme
 * @param setting in which surroundings people met there
 * @param venue the code of the place in the register of venues, up to 20 characters, blank when it has none
 * @param openedOn the day on which it was declared
 */
public record OutbreakPlace(
        String name,
        String address,
        AreaPath area,
        Setting setting,
        @Nullable GeoPoint position,
        String venue,
        LocalDate openedOn) {}
