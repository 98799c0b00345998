package vn.hanoi.ops.quarantine.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.stays.Resident;
import vn.hanoi.ops.quarantine.stays.ResidentTray;
import vn.hanoi.ops.quarantine.stays.Residents;

/** Everybody who is at a site, read page by page. */
final class EveryResident {

    private static final int PAGE = 500;

    private EveryResident() {}

    static List<Resident> of(Residents residents, SiteId site) {
        List<Resident> all = new ArrayList<>();
        @Nullable Resident last = null;
        List<Resident> page;
        do {
            page = residents.rows(site, ResidentTray.HERE, last, PAGE);
            all.addAll(page);
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
        return all;
    }
}
