package vn.hanoi.ops.cases.records;

import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.files.StoredFile;

/** A picture or paper of a case; who may not see it learns that there is one and nothing else. */
public record Attachment(Guarded<StoredFile> attachment) {}
