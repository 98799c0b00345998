package vn.hanoi.ops.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.emergency.EmergencyAccess;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.frame.Freshness;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What the frame is made of: the officer and whatever the rooms contribute. */
@Component
class FrameParts {

    private final CurrentOfficer officers;
    private final Areas areas;
    private final EmergencyAccess emergencies;
    private final ObjectProvider<MenuBadge> badges;
    private final FrameSearch search;
    private final ObjectProvider<Freshness> freshness;

    FrameParts(
            CurrentOfficer officers,
            Areas areas,
            EmergencyAccess emergencies,
            ObjectProvider<MenuBadge> badges,
            FrameSearch search,
            ObjectProvider<Freshness> freshness) {
        this.officers = officers;
        this.areas = areas;
        this.emergencies = emergencies;
        this.badges = badges;
        this.search = search;
        this.freshness = freshness;
    }

    List<MenuBadge> badges() {
        return badges.orderedStream().toList();
    }

    FrameSearch search() {
        return search;
    }

    List<Freshness> freshness() {
        return freshness.orderedStream().toList();
    }

    EmergencyAccess emergencies() {
        return emergencies;
    }

    Optional<Officer> officer() {
        return officers.find();
    }

    /** The officer's posts in words, the widest first. */
    static String posts(Officer officer) {
        return officer.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(Role::titleKey)
                .map(Translations::text)
                .collect(Collectors.joining(", "));
    }

    /** The officer's areas in words. */
    String scopeOf(Officer officer) {
        List<AreaPath> paths = officer.scope().paths();
        if (paths.isEmpty()) {
            return Translations.text("shell.scope.none");
        }
        return paths.stream().map(this::nameOf).collect(Collectors.joining(", "));
    }

    private String nameOf(AreaPath path) {
        return path.equals(AreaPath.CITY) ? Translations.text("shell.scope.city") : areas.labelOf(path);
    }
}
