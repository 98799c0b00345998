package vn.hanoi.ops.cameras.ui.sources;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.sources.SourcePulse;
import vn.hanoi.ops.cameras.sources.SourceRegister;
import vn.hanoi.ops.cameras.sources.SourceTrial;
import vn.hanoi.ops.cameras.sources.UnreadMessages;

/** What the screen of the sources asks. */
@Component
record SourceParts(SourceRegister register, SourcePulse pulse, SourceTrial trial, UnreadMessages unread) {}
