package vn.hanoi.ops.enforcement.law;

import java.util.Map;

/**
 * The figures of the procedure.
 *
 * @param explainPerson top of the bracket in đồng from which a person may explain
 * @param explainOrganisation the same for an organisation
 * @param organisationCeilingFactor by which a post's ceiling grows for an organisation
 * @param recidivismMonths how long an earlier sanction counts
 * @param circumstanceShare part of the way from the middle to the end of the bracket for one circumstance, 0 to 1
 * @param interestPercentADay for late payment
 * @param simplePerson highest fine in đồng without a record
 * @param simpleOrganisation the same for an organisation
 * @param remindersBeforeSuspension after more reminders than this a venue is proposed for suspension
 * @param refusalWitnesses how many witnesses a refusal to sign needs
 * @param sources the source of each figure, by {@code explain}, {@code competence}, {@code middle}, {@code several}, {@code
 *     organisation}, {@code recidivism}, {@code circumstances}, {@code interest}, {@code reminders}, {@code refusal}, {@code simple}
 */
public record Procedure(
        long explainPerson,
        long explainOrganisation,
        int organisationCeilingFactor,
        int recidivismMonths,
        double circumstanceShare,
        double interestPercentADay,
        long simplePerson,
        long simpleOrganisation,
        int remindersBeforeSuspension,
        int refusalWitnesses,
        Map<String, String> sources) {

    /** Copies what can change. */
    public Procedure {
        sources = Map.copyOf(sources);
    }

    /** The top of the bracket from which the offender may explain, in đồng. */
    public long explainFrom(Offender offender) {
        return offender == Offender.PERSON ? explainPerson : explainOrganisation;
    }

    /** The highest fine that is given without a record, in đồng. */
    public long simpleUpTo(Offender offender) {
        return offender == Offender.PERSON ? simplePerson : simpleOrganisation;
    }

    /** The source of a figure; blank when none is named. */
    public String source(String figure) {
        return sources.getOrDefault(figure, "");
    }
}
