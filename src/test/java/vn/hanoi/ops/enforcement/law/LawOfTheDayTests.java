package vn.hanoi.ops.enforcement.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of the domain's page that is read in a source or known surely, under the law of its date. */
class LawOfTheDayTests {

    private static final long M = 1_000_000;

    @Test
    void aMaskCaseOf2021IsOneToThreeMillion() {
        assertBracket("2021-10-05", Offender.PERSON, "MASK", 1, 3);
    }

    @Test
    void aMaskCaseMayBeSignedByAWardChairAndNotByAWardPoliceChief() {
        Assessment mask = assess("2021-10-05", Offender.PERSON, "MASK");
        assertThat(mask.decides()).isEqualTo(Title.WARD_CHAIR);
        assertThat(may(mask, Title.WARD_CHAIR)).isTrue();
        assertThat(may(mask, Title.WARD_POLICE_CHIEF)).isFalse();
        assertThat(may(mask, Title.POLICE_SOLDIER)).isFalse();
    }

    @Test
    void aWardPoliceChiefMayNotSignAnyActOfDistancingBecauseTheTopOfTheBracketCounts() {
        for (String act : List.of("MASK", "TEST_REFUSED", "VENUE_QR", "EATERY_OPEN", "GATE_CHECK")) {
            assertThat(may(assess("2021-10-05", Offender.PERSON, act), Title.WARD_POLICE_CHIEF))
                    .as(act)
                    .isFalse();
        }
        assertThat(may(assess("2021-10-05", Offender.PERSON, "HIDE_OTHER"), Title.WARD_POLICE_CHIEF))
                .isTrue();
    }

    @Test
    void mitigatingCircumstancesDoNotMakeAWardPoliceChiefCompetent() {
        Assessment low = assess(Question.about(LocalDate.parse("2021-10-05"), Offender.PERSON, "MASK")
                .with(List.of("HONEST", "STOPPED"), 0));
        assertThat(low.total()).isEqualTo(M);
        assertThat(may(low, Title.WARD_POLICE_CHIEF)).isFalse();
    }

    @Test
    void aVenueWithoutQrAsAnOrganisationIsTenToTwentyMillionAndGoesUp() {
        assertBracket("2021-10-05", Offender.ORGANISATION, "VENUE_QR", 10, 20);
        assertThat(assess("2021-10-05", Offender.ORGANISATION, "VENUE_QR").decides())
                .isEqualTo(Title.DISTRICT_CHAIR);
        assertBracket("2021-10-05", Offender.PERSON, "VENUE_QR", 5, 10);
        assertThat(assess("2021-10-05", Offender.PERSON, "VENUE_QR").decides()).isEqualTo(Title.DISTRICT_CHAIR);
    }

    @ParameterizedTest
    @CsvSource({
        "TEST_REFUSED, 1, 3, WARD_CHAIR",
        "HIDE_GROUP_A, 10, 20, DISTRICT_CHAIR",
        "QUARANTINE_EVADED, 5, 10, DISTRICT_CHAIR",
        "QUARANTINE_ORDER, 15, 20, DISTRICT_CHAIR",
        "EATERY_OPEN, 10, 20, DISTRICT_CHAIR",
        "CROWD, 10, 20, DISTRICT_CHAIR",
        "GATE_CHECK, 20, 30, CITY_CHAIR"
    })
    void eachActOf2021HasItsBracketAndItsChair(String act, long low, long high, Title chair) {
        assertBracket("2021-10-05", Offender.PERSON, act, low, high);
        assertThat(assess("2021-10-05", Offender.PERSON, act).decides()).isEqualTo(chair);
    }

    @Test
    void hidingAnothersDiseaseIsHalfAMillionToOneMillion() {
        AssessedAct act =
                assess("2021-10-05", Offender.PERSON, "HIDE_OTHER").acts().getFirst();
        assertThat(act.low()).isEqualTo(M / 2);
        assertThat(act.high()).isEqualTo(M);
    }

    @Test
    void theCeilingsOf2021AreThoseOfDecree117() {
        assertThat(ceilings("2021-10-05"))
                .containsEntry(Title.POLICE_SOLDIER, M / 2)
                .containsEntry(Title.POLICE_TEAM_LEADER, 3 * M / 2)
                .containsEntry(Title.WARD_POLICE_CHIEF, 5 * M / 2)
                .containsEntry(Title.DISTRICT_POLICE_CHIEF, 10 * M)
                .containsEntry(Title.CITY_POLICE_DIRECTOR, 25 * M)
                .containsEntry(Title.WARD_CHAIR, 5 * M)
                .containsEntry(Title.DISTRICT_CHAIR, 25 * M)
                .containsEntry(Title.CITY_CHAIR, 50 * M);
    }

    @Test
    void aCeilingIsTwiceAsHighForAnOrganisation() {
        Assessment mask = assess("2021-10-05", Offender.ORGANISATION, "MASK");
        assertThat(mask.decides()).isEqualTo(Title.WARD_CHAIR);
        assertThat(mask.signers())
                .filteredOn(s -> s.title() == Title.WARD_CHAIR)
                .extracting(Competence.Signer::ceiling)
                .containsExactly(10 * M);
    }

    @Test
    void sinceJuly2025ThereIsNoDistrictAndACommuneChairReaches25Million() {
        assertThat(ceilings("2025-07-01"))
                .containsEntry(Title.WARD_CHAIR, 25 * M)
                .containsEntry(Title.CITY_CHAIR, 50 * M)
                .containsEntry(Title.DEPARTMENT_DIRECTOR, 40 * M)
                .containsEntry(Title.POLICE_SOLDIER, 5 * M)
                .doesNotContainKey(Title.DISTRICT_CHAIR);
        assertThat(assess("2025-07-01", Offender.PERSON, "EATERY_OPEN").decides())
                .isEqualTo(Title.WARD_CHAIR);
        assertThat(assess("2025-07-01", Offender.PERSON, "GATE_CHECK").decides())
                .isEqualTo(Title.CITY_CHAIR);
    }

    @Test
    void twoHundredAndFiftyMaskCasesAtTheMiddleMakeFiveHundredMillion() {
        long one = assess("2021-07-26", Offender.PERSON, "MASK").total();
        assertThat(one).isEqualTo(2 * M);
        assertThat(250 * one).isEqualTo(500 * M);
    }

    @Test
    void severalActsAreSeparateFinesAddedUpAndTheHighestBracketDecidesWhoSigns() {
        Assessment both = assess("2021-10-05", Offender.PERSON, "MASK", "VENUE_QR");
        assertThat(both.total()).isEqualTo(2 * M + 7_500_000);
        assertThat(both.decides()).isEqualTo(Title.DISTRICT_CHAIR);
    }

    @Test
    void oneActIsPunishedOnce() {
        assertThatThrownBy(() -> assess("2021-10-05", Offender.PERSON, "MASK", "MASK"))
                .isInstanceOf(AssessmentRefused.class);
    }

    @Test
    void circumstancesNeverLeadBelowTheLowerOrAboveTheUpperEnd() {
        Question mask = Question.about(LocalDate.parse("2022-02-10"), Offender.PERSON, "MASK");
        assertThat(total(mask, "HONEST")).isEqualTo(1_500_000);
        assertThat(total(mask, "HONEST", "STOPPED", "WEAK", "HARDSHIP")).isEqualTo(M);
        assertThat(total(mask, "HIDES")).isEqualTo(2_500_000);
        assertThat(total(mask, "HIDES", "GOES_ON", "EPIDEMIC", "ORGANISED")).isEqualTo(3 * M);
        assertThat(total(mask, "HONEST", "HIDES")).isEqualTo(2 * M);
    }

    @Test
    void anEarlierSanctionCountsAsAggravatingOnce() {
        Question mask = Question.about(LocalDate.parse("2022-02-10"), Offender.PERSON, "MASK");
        assertThat(assess(mask.with(List.of(), 1)).total()).isEqualTo(2_500_000);
        assertThat(assess(mask.with(List.of("REPEATED"), 3)).total()).isEqualTo(2_500_000);
    }

    @Test
    void aPersonMayExplainFrom15MillionAndAnOrganisationFrom30MillionOnly() {
        assertThat(assess("2021-10-05", Offender.PERSON, "VENUE_QR").explanation())
                .isFalse();
        assertThat(assess("2021-10-05", Offender.ORGANISATION, "VENUE_QR").explanation())
                .isFalse();
        assertThat(assess("2021-10-05", Offender.PERSON, "EATERY_OPEN").explanation())
                .isTrue();
        assertThat(assess("2021-10-05", Offender.ORGANISATION, "EATERY_OPEN").explanation())
                .isTrue();
        assertThat(assess("2021-10-05", Offender.PERSON, "MASK").clocks())
                .extracting(DueClock::clock)
                .doesNotContain(LegalClock.EXPLAIN_WRITTEN, LegalClock.EXPLAIN_ORAL);
    }

    @Test
    void theSuspensionOfALicenceGivesTheRightToExplainWhateverTheBracket() {
        Question licence = new Question(
                List.of("MASK"),
                LocalDate.parse("2021-10-05"),
                Offender.PERSON,
                List.of(),
                0,
                true,
                Set.of(),
                Map.of());
        assertThat(assess(licence).explanation()).isTrue();
    }

    @Test
    void aVisitorWhoDoesNotScanIsShownUnderBothDisputedArticles() {
        Law law = DeliveredLaw.on("2021-10-05").law();
        List<Act> found = law.search("quet ma", LocalDate.parse("2021-10-05"));
        assertThat(found).extracting(Act::code).contains("VISITOR_QR_7_3", "VISITOR_QR_12_1");
        assertThat(found).filteredOn(a -> a.code().startsWith("VISITOR")).allSatisfy(a -> assertThat(law.disputeOf(a))
                .contains("7", "12"));
    }

    @Test
    void anActThatTheLawChangedInsideAVersionHoldsOnItsDaysOnly() {
        assertThat(DeliveredLaw.on("2021-07-01").law().act("LITTER_PUBLIC", LocalDate.parse("2021-07-01")))
                .isEmpty();
        assertThat(DeliveredLaw.on("2021-07-10").law().act("LITTER_PUBLIC", LocalDate.parse("2021-07-10")))
                .isPresent();
    }

    @Test
    void formsAreThoseOfTheLawOfTheDay() {
        assertThat(DeliveredLaw.on("2021-10-05").law().form(Form.Kind.RECORD).basis())
                .contains("97/2017");
        Form decision = DeliveredLaw.on("2022-02-10").law().form(Form.Kind.DECISION);
        assertThat(decision.basis()).contains("118/2021");
        assertThat(decision.code()).isEqualTo("MQĐ02");
        assertThat(decision.symbol()).isEqualTo("QĐ-XPHC");
    }

    @Test
    void theDeliveredLawPassesItsOwnCheck() {
        DeliveredLaw.ALL.forEach(version -> LawCheck.check(version.law()));
        assertThat(DeliveredLaw.ALL).hasSize(3);
    }

    private static long total(Question question, String... circumstances) {
        return assess(question.with(List.of(circumstances), 0)).total();
    }

    @Test
    void aFineUpTo250000ForAPersonOr500000ForAnOrganisationNeedsNoRecord() {
        LawVersion version = DeliveredLaw.on("2021-10-05");
        Act mask = version.law().act("MASK", LocalDate.parse("2021-10-05")).orElseThrow();
        for (long high : List.of(300_000L, 400_000L)) {
            Act small = new Act(
                    "MASK",
                    mask.name(),
                    List.of(),
                    mask.basis(),
                    200_000,
                    high,
                    2,
                    false,
                    List.of(),
                    List.of(),
                    "",
                    null,
                    null,
                    SourceMark.PROPOSED,
                    "");
            LawVersion other = new LawVersion(
                    9,
                    LawVersion.State.APPROVED,
                    "x",
                    version.validFrom(),
                    "x",
                    version.law().withActs(List.of(small)),
                    "x",
                    "x");
            for (Offender offender : Offender.values()) {
                Question question = Question.about(LocalDate.parse("2021-10-05"), offender, "MASK");
                assertThat(DeliveredLaw.ASSESSOR.assess(other, question).withoutRecord())
                        .isEqualTo(high == 300_000L);
            }
        }
    }

    @Test
    void evadingAQuarantineOrderBringsForcedQuarantineBesideTheFine() {
        assertThat(assess("2021-10-05", Offender.PERSON, "QUARANTINE_ORDER")
                        .acts()
                        .getFirst()
                        .remedies())
                .singleElement()
                .asString()
                .contains("cách ly");
    }

    private static void assertBracket(String day, Offender offender, String act, long low, long high) {
        AssessedAct assessed = assess(day, offender, act).acts().getFirst();
        assertThat(assessed.low()).isEqualTo(low * M);
        assertThat(assessed.high()).isEqualTo(high * M);
    }

    private static boolean may(Assessment assessment, Title title) {
        return assessment.signers().stream().anyMatch(s -> s.title() == title && s.may());
    }

    private static Map<Title, Long> ceilings(String day) {
        return DeliveredLaw.on(day).law().ceilings().stream()
                .collect(Collectors.toMap(Ceiling::title, Ceiling::person));
    }

    private static Assessment assess(String day, Offender offender, String... acts) {
        return DeliveredLaw.assess(day, offender, acts);
    }

    private static Assessment assess(Question question) {
        return DeliveredLaw.assess(question);
    }
}
