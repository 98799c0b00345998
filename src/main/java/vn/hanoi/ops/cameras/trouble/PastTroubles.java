package vn.hanoi.ops.cameras.trouble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraPast;

/** Reads from the board's memory when cameras misled, by the same signs as their health does now. */
@Component
class PastTroubles implements CameraPast {

    private static final Set<TroubleKind> MISLEADING =
            EnumSet.of(TroubleKind.FROZEN, TroubleKind.BLIND, TroubleKind.MOVED, TroubleKind.WORK);
    private static final Set<TroubleKind> TOGETHER = EnumSet.of(TroubleKind.ZERO_HOUR, TroubleKind.DISAGREES);

    private final TroubleTable table;

    PastTroubles(TroubleTable table) {
        this.table = table;
    }

    @Override
    public List<Misled> misled(Instant from, Instant to) {
        Set<TroubleKind> asked = EnumSet.copyOf(MISLEADING);
        asked.addAll(TOGETHER);
        List<TroubleTable.Spell> spells = table.spells(asked, from, to);
        List<Misled> misled = new ArrayList<>();
        for (TroubleTable.Spell spell : spells) {
            if (MISLEADING.contains(spell.kind())) {
                misled.add(new Misled(spell.camera(), spell.since(), spell.ended()));
            } else if (spell.kind() == TroubleKind.ZERO_HOUR) {
                spells.stream()
                        .filter(other -> other.kind() == TroubleKind.DISAGREES)
                        .filter(other -> other.camera().equals(spell.camera()))
                        .map(other -> new Misled(
                                spell.camera(),
                                later(spell.since(), other.since()),
                                earlier(spell.ended(), other.ended())))
                        .filter(both -> both.from().isBefore(both.to()))
                        .forEach(misled::add);
            }
        }
        return misled;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
