package vn.hanoi.ops.hotline.rules;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.hotline.clock.ServiceCalendar;
import vn.hanoi.ops.kernel.AreaPath;

/** The rules in force, read from memory; changes arrive within a minute. */
@Component
public class HotlineRules {

    private final RuleTables tables;
    private final ApplicationEventPublisher events;
    private volatile RuleSet rules;
    private volatile String told;

    HotlineRules(RuleTables tables, ApplicationEventPublisher events) {
        this.tables = tables;
        this.events = events;
        this.rules = tables.read();
        this.told = rules.calendarStamp();
    }

    /** All categories, each branch followed by what lies under it. */
    public List<Category> categories() {
        return List.copyOf(rules.categories().values());
    }

    /** The category of a code, or nothing. */
    public Optional<Category> category(String code) {
        return Optional.ofNullable(rules.categories().get(code));
    }

    /** The category's name; the bare code when it is not known. */
    public String categoryName(String code) {
        return category(code).map(Category::name).orElse(code);
    }

    /** The category's name in the language of the screen; the bare code when it is not known. */
    public String categoryTitle(String code) {
        return category(code).map(Category::title).orElse(code);
    }

    /** What a calendar is called in the language of the screen; the bare code when it is not known. */
    public String calendarTitle(String code) {
        return rules.calendarNames().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .map(CalendarName::title)
                .orElse(code);
    }

    /** What a rule that has a code is called in the language of the screen; the bare code when it has no name. */
    public String title(RuleKind kind, Map<String, String> values) {
        String code = values.getOrDefault("code", "");
        String name = values.getOrDefault("name", "");
        return kind == RuleKind.CALENDAR
                ? calendarTitle(code)
                : TwoNames.shown(name.isBlank() ? code : name, values.get("name_en"));
    }

    /** The desk of a code; the city's own for a code that is not known. */
    public Desk desk(String code) {
        return rules.desks().getOrDefault(code, rules.desks().get(Desk.CITY));
    }

    /** All desks in the order of their codes. */
    public List<Desk> desks() {
        return rules.desks().values().stream()
                .sorted(Comparator.comparing(Desk::code))
                .toList();
    }

    /** The terms of a code at a moment. @throws IllegalArgumentException when there were none */
    public Terms terms(String code, Instant at) {
        return rules.terms().stream()
                .filter(t -> t.code().equals(code) && !t.validFrom().isAfter(at))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalArgumentException("No terms " + code + " at " + at));
    }

    /** The terms that can be chosen at a moment, the most urgent first. */
    public List<Terms> terms(Instant at) {
        return rules.terms().stream()
                .map(Terms::code)
                .distinct()
                .map(code -> terms(code, at))
                .sorted(Comparator.comparing(Terms::solve))
                .toList();
    }

    /** The calendar of a code. @throws IllegalArgumentException when there is none */
    public ServiceCalendar calendar(String code) {
        ServiceCalendar calendar = rules.calendars().get(code);
        if (calendar == null) {
            throw new IllegalArgumentException("No calendar " + code);
        }
        return calendar;
    }

    /** The codes of all calendars. */
    public Set<String> calendarCodes() {
        return rules.calendars().keySet();
    }

    /** Who is told at which share, in the order of shares. */
    public List<Escalation> escalations(Instant at) {
        TreeMap<Integer, Escalation> valid = new TreeMap<>();
        rules.escalations().stream().filter(e -> !e.validFrom().isAfter(at)).forEach(e -> valid.put(e.percent(), e));
        return List.copyOf(valid.values());
    }

    /** The settings at a moment; the oldest ones for a moment before all. */
    public HotlineSettings settings(Instant at) {
        return rules.settings().stream()
                .filter(s -> !s.validFrom().isAfter(at))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> rules.settings().getFirst());
    }

    /** The settings of the citizens' form at a moment; the oldest ones for a moment before all. */
    public FormSettings form(Instant at) {
        return rules.forms().stream()
                .filter(s -> !s.validFrom().isAfter(at))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> rules.forms().getFirst());
    }

    /** The replies of a moment that fit a category: its own, its branch's and the general ones. */
    public List<Template> templates(String category, Instant at) {
        String branch = category(category).map(Category::parent).orElse(null);
        return templates(at).stream()
                .filter(t -> !t.code().equals(Template.CALLBACK))
                .filter(t -> t.category() == null
                        || t.category().equals(category)
                        || t.category().equals(branch))
                .toList();
    }

    /** What is said at a moment when a caller is told and asked. */
    public Optional<Template> callbackScript(Instant at) {
        return templates(at).stream()
                .filter(t -> t.code().equals(Template.CALLBACK))
                .findFirst();
    }

    private Collection<Template> templates(Instant at) {
        Map<String, Template> valid = new LinkedHashMap<>();
        rules.templates().stream()
                .filter(t -> !t.validFrom().isAfter(at))
                .forEach(t -> valid.merge(
                        t.code(), t, (one, other) -> one.validFrom().isAfter(other.validFrom()) ? one : other));
        return valid.values();
    }

    /** The desk for a category in an area: the route of the smallest area wins, the category's own before its branch's. */
    Optional<Desk> route(String category, AreaPath area, Instant at) {
        String branch = category(category).map(Category::parent).orElse(category);
        Comparator<RuleSet.Route> nearest = Comparator.comparing(
                        (RuleSet.Route r) -> r.area().level())
                .thenComparing(r -> r.category().equals(category))
                .thenComparing(RuleSet.Route::validFrom);
        return rules.routes().stream()
                .filter(r -> r.category().equals(category) || r.category().equals(branch))
                .filter(r -> r.area().covers(area) && !r.validFrom().isAfter(at))
                .max(nearest)
                .map(r -> desk(r.desk()));
    }

    /** Reads the rules at once; due times are computed anew by the next {@link #refresh()}, which has a transaction. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(RulesEntered entered) {
        rules = tables.read();
    }

    /** Reads the rules anew, and tells when calendars changed. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    public void refresh() {
        RuleSet read = tables.read();
        rules = read;
        if (!told.equals(read.calendarStamp())) {
            told = read.calendarStamp();
            events.publishEvent(new CalendarsChanged());
        }
    }
}
