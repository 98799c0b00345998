package vn.hanoi.ops.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.MadeUpPeople;
import vn.hanoi.ops.people.MatchQuestion;
import vn.hanoi.ops.people.People;
import vn.hanoi.ops.people.PeopleBulk;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonFilter;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonMatch;
import vn.hanoi.ops.people.PersonMatching;
import vn.hanoi.ops.people.matching.Certainty;

/**
 * Measures matching and search of persons: precision and recall on 20,000 labelled people among more and more others, and
 * how long one match and one page of a search take, beside the same question asked with one bare statement.
 */
class PeopleBench {

    private static final int LABELLED = 20_000;
    private static final int KNOWN = 12_000;
    private static final int TIMED = 300;
    private static final int MANY = 2_000;
    private static final String QUALITY_HEAD =
            "| register | questions | proposals | precision | recall |%n|---|---|---|---|---|%n".formatted();

    private final RunningConsole console;
    private final List<AreaPath> wards;
    private final List<PersonData> known = new ArrayList<>();
    private final List<PersonData> queries = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private List<PersonId> ids = List.of();

    PeopleBench(RunningConsole console) {
        this.console = console;
        Areas areas = console.bean(Areas.class);
        wards = areas.units(areas.working()).stream()
                .map(Area::path)
                .filter(path -> path.level() == 3)
                .toList();
        label();
    }

    /** 12,000 people of the register, 8,000 questions of which half are about one of them. */
    private void label() {
        MadeUpPeople people = new MadeUpPeople(4, wards);
        for (int i = 0; i < KNOWN; i++) {
            known.add(people.next());
        }
        for (int i = KNOWN; i < LABELLED; i++) {
            boolean again = i % 2 == 0;
            int which = (i * 31) % KNOWN;
            queries.add(again ? people.again(known.get(which)) : people.next());
            labels.add(again ? which : -1);
        }
    }

    String run() {
        long began = System.nanoTime();
        writeKnown();
        StringBuilder out = new StringBuilder(QUALITY_HEAD).append(quality(KNOWN, queries.size()));
        MadeUpPeople others = new MadeUpPeople(5, wards);
        Supplier<PersonData> more = others::next;
        bulk().write(1_000_000 - KNOWN, 0, more);
        System.err.printf("1,000,000 persons after %.0f s%n", (System.nanoTime() - began) / 1e9);
        return out.append(quality(1_000_000, MANY)).append(times()).toString();
    }

    /** Writes those of the labelled people who are in the register. */
    void writeKnown() {
        var first = known.iterator();
        ids = bulk().write(KNOWN, KNOWN, first::next);
    }

    /** Judges the matching among so many persons. */
    String judged(int register) {
        return QUALITY_HEAD + quality(register, MANY);
    }

    private PeopleBulk bulk() {
        return new PeopleBulk(
                console.bean(JdbcTemplate.class), console.bean(SearchHashes.class), console.bean(Seals.class));
    }

    /** The first proposal for each question, judged from each certainty on, and beside it what one bare statement finds. */
    private String quality(int register, int questions) {
        List<Optional<PersonMatch>> first = new ArrayList<>();
        List<Optional<PersonId>> bare = new ArrayList<>();
        for (PersonData question : queries.subList(0, questions)) {
            first.add(match(question));
            bare.add(bare(question));
        }
        StringBuilder out = new StringBuilder();
        for (Certainty least : List.of(Certainty.SURE, Certainty.LIKELY, Certainty.POSSIBLE)) {
            List<Optional<PersonId>> found = first.stream()
                    .map(match -> match.filter(m -> m.certainty().compareTo(least) <= 0)
                            .map(m -> m.person().id()))
                    .toList();
            out.append(score(register, least.name().toLowerCase(Locale.ROOT) + " or better", found));
        }
        return out.append(score(register, "bare: same name and birth", bare)).toString();
    }

    private String score(int register, String way, List<Optional<PersonId>> found) {
        int right = 0;
        int wrong = 0;
        int asked = 0;
        for (int i = 0; i < found.size(); i++) {
            int label = labels.get(i);
            asked += label < 0 ? 0 : 1;
            boolean hit =
                    label >= 0 && found.get(i).filter(ids.get(label)::equals).isPresent();
            right += hit ? 1 : 0;
            wrong += found.get(i).isPresent() && !hit ? 1 : 0;
        }
        return "| %,d | %,d | %s | %.3f | %.3f |%n"
                .formatted(
                        register,
                        found.size(),
                        way,
                        right / Math.max(1.0, right + wrong),
                        right / Math.max(1.0, asked));
    }

    private Optional<PersonMatch> match(PersonData question) {
        return console.bean(PersonMatching.class).candidates(MatchQuestion.entering(question), AreaScope.CITY).stream()
                .findFirst();
    }

    private Optional<PersonId> bare(PersonData question) {
        Birth birth = question.birth();
        if (birth == null || birth.date() == null) {
            return Optional.empty();
        }
        return console
                .bean(JdbcTemplate.class)
                .query(
                        "SELECT id FROM people_person WHERE birth_date = ? AND name_folded = ? LIMIT 1",
                        (row, n) -> new PersonId(Ids.uuid(row.getBytes("id"))),
                        birth.date(),
                        VietnameseText.fold(question.name()))
                .stream()
                .findFirst();
    }

    private String times() {
        StringBuilder out = new StringBuilder("\n| what | samples | p50 | p95 | worst |\n|---|---|---|---|---|\n");
        List<PersonData> timed = queries.subList(0, TIMED);
        out.append(time("match one person", timed.stream().map(q -> () -> match(q))));
        out.append(time("bare: same name and birth", timed.stream().map(q -> () -> bare(q))));
        for (String area : List.of("2021:01", "2021:01.006", "2021:01.006.00181")) {
            SecurityContextHolder.setContext(new WithOfficer.Factory().of("bench", List.of(area), Role.HEALTH_OFFICER));
            out.append(time("first page of the list, " + area, timed.stream().map(q -> () -> page(""))));
            out.append(
                    time("search a name, " + area, timed.stream().map(q -> () -> page(VietnameseText.fold(q.name())))));
            out.append(time("search a given name, " + area, timed.stream().map(q -> () -> page(given(q)))));
        }
        out.append(
                time("bare: name with wildcards", timed.subList(0, 20).stream().map(q -> () -> wildcards(q))));
        return out.toString();
    }

    private Object page(String text) {
        return console.bean(People.class).rows(new PersonFilter(text, Purpose.TRACING), null, 50);
    }

    private Object wildcards(PersonData question) {
        return console.bean(JdbcTemplate.class)
                .queryForList(
                        "SELECT name FROM people_person WHERE name_folded LIKE ? ORDER BY name_turned LIMIT 50",
                        "%" + VietnameseText.fold(question.name()) + "%");
    }

    private static String given(PersonData person) {
        String folded = VietnameseText.fold(person.name());
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static String time(String what, Stream<Supplier<Object>> questions) {
        List<Double> millis = new ArrayList<>();
        questions.forEach(question -> {
            long began = System.nanoTime();
            question.get();
            millis.add((System.nanoTime() - began) / 1e6);
        });
        return "| %s | %s |%n".formatted(what, Percentiles.of(millis.subList(millis.size() / 10, millis.size())));
    }
}
