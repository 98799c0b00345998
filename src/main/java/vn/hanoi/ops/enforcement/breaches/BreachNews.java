package vn.hanoi.ops.enforcement.breaches;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.HomeQuarantineBroken;
import vn.hanoi.ops.quarantine.QuarantineEscaped;
import vn.hanoi.ops.quarantine.SiteRuleBroken;

/** Hears of breaches of quarantine, whoever tells them; the same one again changes nothing. */
@Component
class BreachNews {

    private final JdbcClient jdbc;
    private final Clock clock;

    BreachNews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(HomeQuarantineBroken broken) {
        Breach breach = new Breach(
                UUID.fromString(broken.check()),
                BreachKind.HOME,
                "",
                broken.order().value(),
                broken.area(),
                broken.at(),
                null,
                "",
                null);
        add(breach, broken.area());
    }

    @EventListener
    void on(SiteRuleBroken broken) {
        Breach breach = new Breach(
                broken.review().value(),
                BreachKind.SITE,
                broken.code(),
                null,
                broken.area(),
                broken.at(),
                null,
                "",
                null);
        add(breach, broken.area());
    }

    @EventListener
    void on(QuarantineEscaped escaped) {
        Breach breach = new Breach(
                escaped.stay().value(),
                BreachKind.ESCAPE,
                "",
                escaped.order().value(),
                escaped.area(),
                escaped.at(),
                null,
                "",
                null);
        add(breach, escaped.home());
    }

    private void add(Breach breach, AreaPath home) {
        jdbc.sql("INSERT IGNORE INTO enforcement_breach (id, kind, rule, order_id, area_path, home_path, happened_at,"
                        + " told_at, words) VALUES (:id, :kind, :rule, :order, :area, :home, :at, :now, '')")
                .param("id", Ids.bytes(breach.id()))
                .param("kind", breach.kind().name())
                .param("rule", breach.rule())
                .param("order", breach.order() == null ? null : Ids.bytes(Objects.requireNonNull(breach.order())))
                .param("area", breach.area().value())
                .param("home", home.value())
                .param("at", LocalDateTime.ofInstant(breach.happenedAt(), ZoneOffset.UTC))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
