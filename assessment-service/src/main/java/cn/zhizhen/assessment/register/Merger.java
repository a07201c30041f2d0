package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Assignment;
import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.document.DocumentReader;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of a duplicate that is merged into another enterprise, told before it is done: a merger cannot be undone.
 *
 * @param from the duplicate, which is closed; its code stays taken
 * @param into the one that remains, with its own facts and its own confirmation
 * @param rounds campaigns in which the duplicate has an assessment
 * @param members of the duplicate, who become members of the one that remains
 */
@Schema(name = "MergerPreview")
public record Merger(
        EnterpriseView from,
        EnterpriseView into,
        boolean confirmed,
        List<Round> rounds,
        List<String> members,
        List<String> consultants) {

    /**
     * One campaign. A submission goes before a draft; of two of a kind the one stands that is there already.
     *
     * @param stands {@code from} or {@code into}
     */
    @Schema(name = "MergerRound")
    public record Round(Text campaign, Standing from, Standing into, String stands) {

        static Round of(Assessment from, Assessment into) {
            var brings = into == null || from.submittedAt != null && into.submittedAt == null;
            return new Round(from.campaign.title(), Standing.of(from), Standing.of(into), brings ? "from" : "into");
        }

        boolean brings() {
            return stands.equals("from");
        }
    }

    /** Absent where there is no assessment. */
    @Schema(name = "MergerStanding")
    public record Standing(String state, Instant submittedAt) {

        static Standing of(Assessment assessment) {
            return assessment == null
                    ? null
                    : new Standing(assessment.submittedAt == null ? "draft" : "submitted", assessment.submittedAt);
        }
    }

    static Merger of(Enterprise from, Enterprise into) {
        var rounds = new ArrayList<Round>();
        for (var assessment : Registry.assessments(from)) {
            rounds.add(Round.of(
                    assessment, Assessment.findIn(assessment.campaign, into).orElse(null)));
        }
        return new Merger(
                EnterpriseView.of(from),
                EnterpriseView.of(into),
                into.confirmedAt != null,
                rounds,
                Account.<Account>stream("enterprise = ?1 order by id", from)
                        .map(member -> member.name)
                        .toList(),
                Assignment.of(List.of(from.id)).stream()
                        .map(assignment -> assignment.consultant.name)
                        .sorted()
                        .toList());
    }

    /** Changes when anything that is told here changes. */
    String digest() {
        return DocumentReader.sha256(toString()).substring(0, 16);
    }
}
