package vn.hanoi.ops.quarantine.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.quarantine.stays.CrossInfection;
import vn.hanoi.ops.quarantine.stays.SitePapers;

/** What the screen of people at a site needs besides the lists. */
@Component
record ResidentParts(CrossInfection infections, SitePapers papers, ExportButtons exports) {}
