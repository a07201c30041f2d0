package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Assignment;
import cn.zhizhen.assessment.account.Invitation;
import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import cn.zhizhen.assessment.statistics.Reply;
import java.time.Instant;

/** One enterprise of the register takes another's place. Nothing is deleted: what gives way stays with what was closed. */
record Succession(Enterprise from, Enterprise into, Instant now) {

    /** Closes the one for the other; links of invitation into it lead nowhere from now on. */
    void close() {
        from.closedAt = now;
        from.successor = into;
        Invitation.update("expiresAt = ?1 where enterprise = ?2 and acceptedAt is null", now, from);
        Dispute.update("enterprise = ?1 where enterprise = ?2 and decision is null", into, from);
    }

    /** Brings an assessment over. One of the same campaign that is there already gives way. */
    void bring(Assessment assessment) {
        Assessment.findIn(assessment.campaign, into).ifPresent(this::archive);
        move(assessment, into);
    }

    /** Consultants who looked after the one look after the other. */
    void bringConsultants() {
        Assignment.<Assignment>list("enterprise", from).forEach(assignment -> {
            if (Assignment.count("enterprise = ?1 and consultant = ?2", into, assignment.consultant) == 0) {
                var brought = new Assignment();
                brought.enterprise = into;
                brought.consultant = assignment.consultant;
                brought.persist();
            }
            assignment.delete();
        });
    }

    void recount() {
        Reply.recount(from);
        Reply.recount(into);
    }

    private void archive(Assessment assessment) {
        var archive = Enterprise.of(EnterpriseFacts.of(into), now);
        archive.formerCode = archive.code;
        archive.code = null;
        archive.demonstration = into.demonstration;
        archive.closedAt = now;
        archive.successor = into;
        archive.persist();
        move(assessment, archive);
        Reply.recount(archive);
    }

    private static void move(Assessment assessment, Enterprise enterprise) {
        assessment.enterprise = enterprise;
        Assessment.flush();
        Reply.move(assessment, enterprise);
    }
}
