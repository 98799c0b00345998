package vn.hanoi.ops.protection.requests;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.protection.ProtectionFields;

/** Makes sealed names findable by the whole name, with or without marks. */
@Component
class RequesterNames {

    private final SearchHashes hashes;

    RequesterNames(SearchHashes hashes) {
        this.hashes = hashes;
    }

    byte[] hash(String name) {
        return hashes.of(ProtectionFields.REQUESTER.code(), VietnameseText.fold(name));
    }
}
