package vn.hanoi.ops.enforcement.inspections;

import org.springframework.stereotype.Component;

/** Takes the register's venues over all at once, for the first start of a demo city and after a restore. */
@Component
public class PicturedVenues {

    private final PlaceSync sync;

    PicturedVenues(PlaceSync sync) {
        this.sync = sync;
    }

    /** Reads all venues anew; a second per ten thousand. */
    public void refresh() {
        sync.all();
    }
}
