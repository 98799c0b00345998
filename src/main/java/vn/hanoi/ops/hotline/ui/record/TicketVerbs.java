package vn.hanoi.ops.hotline.ui.record;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.hotline.tickets.TicketFiles;
import vn.hanoi.ops.hotline.tickets.TicketMerges;
import vn.hanoi.ops.hotline.tickets.TicketTriage;
import vn.hanoi.ops.hotline.tickets.TicketWork;

/** The services behind the steps. */
@Component
record TicketVerbs(TicketWork work, TicketTriage triage, TicketMerges merges, TicketFiles files) {}
