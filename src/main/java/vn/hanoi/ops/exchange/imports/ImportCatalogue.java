package vn.hanoi.ops.exchange.imports;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.imports.ImportRefused.Reason;

/** The kinds of lists that rooms take in. */
@Component
class ImportCatalogue {

    private final ObjectProvider<ImportTarget> targets;

    ImportCatalogue(ObjectProvider<ImportTarget> targets) {
        this.targets = targets;
    }

    ImportTarget find(String kind, Officer officer) {
        return targets.stream()
                .filter(target -> target.kind().equals(kind))
                .filter(target -> officer.is(target.roles().toArray(Role[]::new)))
                .findFirst()
                .orElseThrow(() -> new ImportRefused(Reason.KIND_UNKNOWN));
    }

    List<String> kinds(Officer officer) {
        return targets.stream()
                .filter(target -> officer.is(target.roles().toArray(Role[]::new)))
                .map(ImportTarget::kind)
                .sorted()
                .toList();
    }
}
