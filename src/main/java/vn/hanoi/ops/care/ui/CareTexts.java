package vn.hanoi.ops.care.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.discharge.NoSuchStay;
import vn.hanoi.ops.care.sites.InvalidSite;
import vn.hanoi.ops.care.sites.NoSuchSite;
import vn.hanoi.ops.care.sites.SiteOpening;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.NoSuchTransfer;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** How care is told in words. */
public final class CareTexts {

    private static final double ROOMY = 0.4;
    private static final double TIGHT = 0.15;
    private static final double FEW = 0.05;

    private CareTexts() {}

    /** Free of usable beds: {@code 12 / 80}. */
    public static String free(Load load) {
        return load.beds() == 0
                ? Formats.UNKNOWN
                : Formats.number(load.free()) + " / " + Formats.number(load.beds() - load.blocked());
    }

    /** A state in words and form by the share of free beds. */
    public static StateBadge badge(SiteRow row) {
        if (row.opening() != SiteOpening.OPEN) {
            return new StateBadge(text(row.opening().titleKey()), Tone.UNKNOWN);
        }
        return new StateBadge(text("care.share." + level(row)), tone(level(row)));
    }

    /** The sign's level: 1 much room, 2 room, 3 tight, 4 few, 5 full, 0 not open or no beds. */
    public static int level(SiteRow row) {
        if (row.opening() != SiteOpening.OPEN) {
            return 0;
        }
        return row.load().freeShare().map(CareTexts::level).orElse(0);
    }

    private static int level(double share) {
        if (share <= 0) {
            return 5;
        }
        if (share < FEW) {
            return 4;
        }
        if (share < TIGHT) {
            return 3;
        }
        return share < ROOMY ? 2 : 1;
    }

    /** The tone of a level. */
    public static Tone tone(int level) {
        return switch (level) {
            case 1, 2 -> Tone.GOOD;
            case 3, 4 -> Tone.WARN;
            case 5 -> Tone.LATE;
            default -> Tone.UNKNOWN;
        };
    }

    /** When a place takes patients in. */
    public static String intake(int from, int to) {
        return from == to ? text("care.intake.always") : hour(from) + "–" + hour(to);
    }

    /** A time of day from minutes after midnight. */
    public static String hour(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % 1_440 * 60L).toString();
    }

    /** Why a step was refused, in words; nothing when it worked. */
    public static Optional<String> attempt(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (CareRefused refused) {
            return Optional.of(text("care.refused." + refused.reason()));
        } catch (InvalidSite invalid) {
            return Optional.of(text(
                    "care.refused.FIELDS",
                    invalid.fields().stream()
                            .map(field -> text("care.fault." + field))
                            .collect(Collectors.joining(" "))));
        } catch (NoSuchSite | NoSuchStay | NoSuchTransfer | AccessDeniedException gone) {
            return Optional.of(text("care.refused.NOT_YOURS"));
        } catch (PessimisticLockingFailureException | OptimisticLockingFailureException changed) {
            return Optional.of(text("care.refused.CHANGED"));
        }
    }
}
