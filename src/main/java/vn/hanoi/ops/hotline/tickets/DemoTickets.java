package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Routing;
import vn.hanoi.ops.hotline.tickets.DemoStories.Story;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.demo.DemoPart;
import vn.hanoi.ops.kernel.sealed.Seals;

/** Fills an empty table with the made-up tickets of the last two weeks, while the console already serves. */
@Component
@Order(20)
@ConditionalOnBooleanProperty("console.demo")
class DemoTickets implements DemoPart {

    private static final int COUNT = 6_000;
    private static final int BATCH = 250;
    private static final Duration SPAN = Duration.ofDays(14);
    private static final double JITTER = 0.003;

    private final TicketBook book;
    private final TicketIntake intake;
    private final TicketNumbers numbers;
    private final HotlineRules rules;
    private final Routing routing;
    private final Areas areas;
    private final Seals seals;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DemoTickets(
            TicketBook book,
            TicketIntake intake,
            TicketNumbers numbers,
            HotlineRules rules,
            Routing routing,
            Areas areas,
            Seals seals,
            TransactionTemplate transactions,
            Clock clock) {
        this.book = book;
        this.intake = intake;
        this.numbers = numbers;
        this.rules = rules;
        this.routing = routing;
        this.areas = areas;
        this.seals = seals;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public boolean isMissing() {
        return book.count() == 0;
    }

    @Override
    public void load() {
        Random random = new Random(1022);
        List<Area> wards = areas.units(areas.working()).stream()
                .filter(a -> areas.children(a.path()).isEmpty() && a.path().level() > 1)
                .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Instant> openings = new ArrayList<>();
        for (int n = 0; n < COUNT; n++) {
            openings.add(now.minusSeconds((long) (SPAN.toSeconds() * Math.pow(random.nextDouble(), 1.3))));
        }
        openings.sort(null);
        for (int from = 0; from < COUNT; from += BATCH) {
            List<Instant> batch = openings.subList(from, Math.min(COUNT, from + BATCH));
            List<Ticket> made =
                    batch.stream().map(at -> ticket(at, now, wards, random)).toList();
            transactions.executeWithoutResult(status -> {
                number(made);
                book.saveAll(made);
            });
        }
    }

    private void number(List<Ticket> made) {
        made.stream().collect(Collectors.groupingBy(ticket -> ticket.year)).forEach((year, ofYear) -> {
            int first = numbers.reserve(year, ofYear.size());
            for (int n = 0; n < ofYear.size(); n++) {
                ofYear.get(n).number = first + n;
            }
        });
    }

    private Ticket ticket(Instant at, Instant now, List<Area> wards, Random random) {
        Story story = DemoStories.any(random);
        Category category = rules.category(story.category()).orElseThrow();
        Area ward = wards.get(random.nextInt(wards.size()));
        Ticket ticket = new Ticket();
        ticket.id = TicketId.next();
        ticket.year = TicketNumbers.year(at);
        ticket.origin = random.nextInt(5) == 0 ? Origin.OPEN311 : Origin.CALL;
        ticket.matter = TicketMatter.of(category, place(story, ward), story.text(), seals);
        ticket.place = TicketPlace.of(routing.handler(category.code(), ward.path()), point(ward, random));
        ticket.attributes.addAll(story.needs());
        ticket.published = category.published() && ticket.origin == Origin.OPEN311;
        if (random.nextInt(4) > 0) {
            String phone = String.format("09120%05d", random.nextInt(100_000));
            ticket.caller = intake.caller(
                    DemoStories.name(random), CallerPhone.parse(phone).orElseThrow());
        }
        ticket.open(
                rules.terms(String.valueOf(category.terms()), at),
                random.nextInt(20) > 0,
                hand("tongdai1022", "Tổng đài viên 1022", at));
        live(ticket, story, new Course(at, now, random));
        ticket.tick(TicketHand.console(now, rules));
        return ticket;
    }

    /** The time of one ticket's steps; none lies after now. */
    private static final class Course {
        private final Instant now;
        private final Random random;
        private Instant at;

        Course(Instant at, Instant now, Random random) {
            this.at = at;
            this.now = now;
            this.random = random;
        }

        boolean reaches(int atLeast, int atMost) {
            at = at.plusSeconds(60L * (atLeast + random.nextInt(atMost - atLeast)));
            return at.isBefore(now) && random.nextInt(60) > 0;
        }
    }

    private void live(Ticket ticket, Story story, Course course) {
        if (!course.reaches(3, 70)) {
            return;
        }
        ticket.accept(hand("canbo.mau", "Cán bộ xử lý mẫu", course.at));
        if (course.random.nextInt(12) == 0 && course.reaches(5, 60)) {
            ticket.ask("Đề nghị cho biết vị trí cụ thể", hand("canbo.mau", "Cán bộ xử lý mẫu", course.at));
            if (!course.reaches(30, 600)) {
                return;
            }
            ticket.callerSays("Ở đầu ngõ, gần trạm xe buýt", hand("tongdai1022", "Tổng đài viên 1022", course.at));
        }
        if (course.reaches(20, 480)) {
            ticket.answer(story.answer(), hand("canbo.mau", "Cán bộ xử lý mẫu", course.at));
            if (course.reaches(20, 400)) {
                boolean told = course.random.nextInt(10) > 0;
                TicketHand operator = hand("tongdai1022", "Tổng đài viên 1022", course.at);
                ticket.close(told, "", operator);
                if (told && course.random.nextInt(3) > 0) {
                    ticket.rate(2 + course.random.nextInt(4), "", operator);
                }
            }
        }
    }

    private static String place(Story story, Area ward) {
        return story.place().isEmpty() ? "" : story.place() + ", " + ward.label();
    }

    private static GeoPoint point(Area ward, Random random) {
        return new GeoPoint(
                ward.centre().lat() + (random.nextDouble() - 0.5) * 2 * JITTER,
                ward.centre().lon() + (random.nextDouble() - 0.5) * 2 * JITTER);
    }

    private TicketHand hand(String officer, String name, Instant at) {
        return new TicketHand(officer, name, at, rules);
    }
}
