package vn.hanoi.ops.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Sex;

class MatchingTests {

    private static final Birth BORN = Birth.on(LocalDate.of(1990, 8, 15));

    private final Matching matching = new Matching(new MatchRules(points(), 50, 34, 23));

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Mẫu,NGUYEN VAN MAU,NAME_SAME",
        "Nguyễn Văn Mẫu,nguyễn văn  mẫu,NAME_SAME",
        "Nguyễn Văn Mẫu,Nguyễn VănMẫu,NAME_SAME",
        "Nguyễn Văn Mẫu,Mẫu Nguyễn Văn,NAME_ORDER",
        "Nguyễn Văn Mẫu,Nguyễn Mẫu,NAME_MIDDLE_MISSING",
        "Nguyễn Văn Mẫu,Mẫu Nguyễn,NAME_MIDDLE_MISSING",
        "Nguyễn Thị Thu Mai,Nguyễn T. Mai,NAME_MIDDLE_MISSING",
        "Nguyễn Văn Mẫu,Nguyễn Văn Mẩy,NAME_CLOSE",
        "Nguyễn Văn Mẫu,Nguyễn Vna Mẫu,NAME_CLOSE",
        "Nguyễn Văn Mẫu,Nguyễn Đức Mẫu,NAME_MIDDLE_DIFFERENT",
        "Nguyễn Văn Mẫu,Trần Thị Thử,NAME_DIFFERENT",
        "Nguyễn Văn Mẫu,Nguyễn Văn Thử,NAME_DIFFERENT"
    })
    void aNameIsComparedAsVietnameseNamesVary(String one, String other, Evidence evidence) {
        assertThat(evidence(Profile.of(one, null), Profile.of(other, null))).contains(evidence);
        assertThat(evidence(Profile.of(other, null), Profile.of(one, null))).contains(evidence);
    }

    @Test
    void marksThatDifferSpeakAgainstAndMarksThatAreMissingDoNot() {
        Profile hung = Profile.of("Nguyễn Văn Hùng", BORN);
        assertThat(evidence(hung, Profile.of("Nguyễn Văn Hưng", BORN))).contains(Evidence.MARKS_DIFFERENT);
        assertThat(evidence(hung, Profile.of("Nguyen Van Hung", BORN))).doesNotContain(Evidence.MARKS_DIFFERENT);
    }

    @Test
    void theSameNumberOfAPaperIsSure() {
        Profile card = with(Profile.of("Nguyễn Văn Mẫu", BORN), Set.of("a"), Set.of());
        assertThat(matching.compare(card, card).certainty()).isEqualTo(Certainty.SURE);
        assertThat(matching.compare(card, card).reasons().getFirst())
                .isEqualTo(new MatchReason(Evidence.DOCUMENT_SAME, 60));
    }

    @Test
    void theSameNumberWithAnotherNameIsForAnOfficerToDecide() {
        Profile one = with(Profile.of("Nguyễn Văn Mẫu", null), Set.of("a"), Set.of());
        Profile other = with(Profile.of("Trần Thị Thử", null), Set.of("a"), Set.of());
        assertThat(matching.compare(one, other).certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void twoCitizensCardsAreTwoPersons() {
        Profile one = with(Profile.of("Nguyễn Văn Mẫu", BORN), Set.of("a"), Set.of());
        Profile other = with(Profile.of("Nguyễn Văn Mẫu", BORN), Set.of("b"), Set.of());
        assertThat(matching.compare(one, other).certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    void phoneAndBirthAndNameAreSure() {
        Profile one = with(Profile.of("Nguyễn Văn Mẫu", BORN), Set.of(), Set.of("p"));
        assertThat(matching.compare(one, one).certainty()).isEqualTo(Certainty.SURE);
    }

    @Test
    void twinsWithOnePhoneAreTwoPersons() {
        Profile one = with(Profile.of("Nguyễn Thị Hoa", BORN), Set.of(), Set.of("p"));
        Profile other = with(Profile.of("Nguyễn Thị Ngọc", BORN), Set.of(), Set.of("p"));
        assertThat(matching.compare(one, other).certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    void aNameAndAYearAloneAreWorthALookAndNotMore() {
        Profile young = Profile.of("Nguyễn Văn Mẫu", Birth.in(1990));
        assertThat(matching.compare(young, Profile.of("Nguyễn Văn Mẫu", BORN)).certainty())
                .isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void nameAndDayAreLikely() {
        Profile one = Profile.of("Nguyễn Văn Mẫu", BORN);
        assertThat(matching.compare(one, Profile.of("NGUYEN VAN MAU", BORN)).certainty())
                .isEqualTo(Certainty.LIKELY);
    }

    @Test
    void dayAndMonthChangedRoundAreASlipAndAnotherYearIsNot() {
        Birth turned = Birth.on(LocalDate.of(1990, 12, 8));
        Profile one = Profile.of("Nguyễn Văn Mẫu", Birth.on(LocalDate.of(1990, 8, 12)));
        assertThat(evidence(one, Profile.of("Nguyễn Văn Mẫu", turned))).contains(Evidence.BIRTH_CLOSE);
        assertThat(evidence(one, Profile.of("Nguyễn Văn Mẫu", Birth.on(LocalDate.of(1975, 3, 2)))))
                .contains(Evidence.BIRTH_DIFFERENT);
    }

    @Test
    void everySlipOfABirthIsCloseToIt() {
        LocalDate day = LocalDate.of(1990, 8, 12);
        assertThat(BirthSlips.of(day))
                .contains(day, LocalDate.of(1990, 12, 8), LocalDate.of(1990, 1, 1), LocalDate.of(1980, 8, 12))
                .hasSizeLessThan(60)
                .filteredOn(slip -> !slip.equals(day))
                .allSatisfy(
                        slip -> assertThat(evidence(Profile.of("A", Birth.on(day)), Profile.of("A", Birth.on(slip))))
                                .contains(Evidence.BIRTH_CLOSE));
    }

    @Test
    void whyIsToldWithTheHeaviestReasonFirst() {
        List<MatchReason> reasons = matching.compare(Profile.of("Nguyễn Văn Mẫu", BORN), Profile.of("Nguyễn Mẫu", BORN))
                .reasons();
        assertThat(reasons)
                .containsExactly(
                        new MatchReason(Evidence.BIRTH_SAME, 18), new MatchReason(Evidence.NAME_MIDDLE_MISSING, 12));
    }

    private List<Evidence> evidence(Profile one, Profile other) {
        return matching.compare(one, other).reasons().stream()
                .map(MatchReason::evidence)
                .toList();
    }

    private static Profile with(Profile p, Set<String> cards, Set<String> phones) {
        return new Profile(p.name(), p.birth(), Sex.MALE, null, cards, cards, Set.of(), phones, Set.of());
    }

    /** The delivered weights. */
    @Test
    void withTheDeliveredWeightsNobodyIsLikelyByANearBirthAloneAndOtherWeightsMayChangeThat() {
        assertThat(new MatchRules(points(), 50, 34, 23).nearBirthsCount()).isFalse();
        Map<Evidence, Integer> heavier = points();
        heavier.put(Evidence.BIRTH_CLOSE, 10);
        assertThat(new MatchRules(heavier, 50, 34, 23).nearBirthsCount()).isTrue();
        assertThat(new MatchRules(points(), 50, 30, 23).nearBirthsCount()).isTrue();
    }

    static Map<Evidence, Integer> points() {
        Map<Evidence, Integer> points = new EnumMap<>(Evidence.class);
        points.putAll(
                Map.of(Evidence.DOCUMENT_SAME, 60, Evidence.DOCUMENT_END_SAME, 22, Evidence.DOCUMENT_DIFFERENT, -30));
        points.putAll(Map.of(Evidence.PHONE_SAME, 14, Evidence.HOUSEHOLD_SAME, 10));
        points.putAll(Map.of(
                Evidence.NAME_SAME,
                18,
                Evidence.NAME_ORDER,
                16,
                Evidence.NAME_MIDDLE_MISSING,
                12,
                Evidence.NAME_CLOSE,
                11,
                Evidence.NAME_MIDDLE_DIFFERENT,
                -6,
                Evidence.NAME_DIFFERENT,
                -22,
                Evidence.MARKS_DIFFERENT,
                -8));
        points.putAll(Map.of(
                Evidence.BIRTH_SAME,
                18,
                Evidence.BIRTH_YEAR_SAME,
                7,
                Evidence.BIRTH_CLOSE,
                8,
                Evidence.BIRTH_DIFFERENT,
                -20));
        points.putAll(Map.of(Evidence.SEX_SAME, 1, Evidence.SEX_DIFFERENT, -14));
        points.putAll(Map.of(Evidence.WARD_SAME, 6, Evidence.DISTRICT_SAME, 3));
        return points;
    }
}
