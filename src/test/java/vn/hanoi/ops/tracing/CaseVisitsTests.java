package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

class CaseVisitsTests {

    private static final Instant SEVEN = Instant.parse("2021-09-12T00:00:00Z");
    private static final String PHONE = key("0");
    private static final Track HUSBAND = track("1", PHONE);
    private static final Track WIFE = track("2", PHONE);

    private final CaseVisits visits = new CaseVisits();

    @Test
    void aPhoneThatTwoCasesShareIsOneOfThemAtAPlaceHoweverOftenItIsScanned() {
        List<Stay> read = List.of(stay(1, PHONE, 0), stay(1, PHONE, 3));
        visits.add(HUSBAND, read);
        visits.add(WIFE, read);
        assertThat(cases()).hasEntrySatisfying(1, who -> assertThat(who).hasSize(1));
        assertThat(visits.all()).hasSize(2);
    }

    @Test
    void whereOneOfThemIsKnownByAnotherCardThePhoneIsTheOther() {
        Stay byPhone = stay(1, PHONE, 0);
        visits.add(HUSBAND, List.of(byPhone, stay(1, key("1"), 0)));
        visits.add(WIFE, List.of(byPhone));
        assertThat(cases().get(1)).containsExactlyInAnyOrder(HUSBAND.own(), WIFE.own());
    }

    @Test
    void whatOnlyOneOfThemCouldHaveBeenAtIsOfThatOne() {
        Stay later = stay(1, PHONE, 30);
        visits.add(HUSBAND, List.of(later));
        visits.add(
                new Track(WIFE.caseId(), WIFE.keys(), SEVEN.plusSeconds(90_000), SEVEN.plusSeconds(900_000), null),
                List.of(later));
        assertThat(cases().get(1)).containsExactly(WIFE.own());
    }

    private Map<Integer, Set<PersonKey>> cases() {
        return visits.all().stream()
                .collect(Collectors.groupingBy(Stay::venue, Collectors.mapping(Stay::person, Collectors.toSet())));
    }

    private static Stay stay(int venue, String key, int hour) {
        Instant from = SEVEN.plusSeconds(3_600L * hour);
        return new Stay(new PersonKey(key), venue, 0, from, from.plusSeconds(1_800), false);
    }

    private static Track track(String card, String phone) {
        return new Track(
                UUID.nameUUIDFromBytes(card.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                List.of(phone, key(card)),
                SEVEN,
                SEVEN.plusSeconds(86_400),
                null);
    }

    private static String key(String digit) {
        return digit.repeat(32);
    }
}
