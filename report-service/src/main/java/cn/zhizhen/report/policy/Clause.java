package cn.zhizhen.report.policy;

import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.text.Source;
import cn.zhizhen.report.text.Text;
import java.time.LocalDate;

/** A sentence of a policy document that advice rests on, and whom it concerns. */
public record Clause(
        String id,
        Text document,
        String number,
        LocalDate date,
        Text clause,
        Text text,
        Fits applies,
        LocalDate validUntil,
        Source source) {

    public boolean concerns(Snapshot snapshot) {
        return isValidOn(snapshot.submissionDay()) && (applies == null || applies.match(snapshot));
    }

    public boolean isValidOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
