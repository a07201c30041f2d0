package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.answering.Answering;
import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.answering.Draft;
import cn.zhizhen.assessment.problem.Problems;
import cn.zhizhen.assessment.statistics.IndicatorValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Freezes a complete assessment, once however often it is asked, and gives it back when a consultant returns it. */
@Singleton
public class Submissions {

    /** A snapshot, and whether this very call made it. */
    public record Submitted(int snapshot, Instant submittedAt, String digest, boolean created) {

        static Submitted of(Snapshot snapshot, boolean created) {
            return new Submitted(snapshot.number, snapshot.submittedAt, snapshot.digest, created);
        }
    }

    private final Answering answering;
    private final Yardsticks yardsticks;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final Clock clock;

    Submissions(Answering answering, Yardsticks yardsticks, Caller caller, ObjectMapper mapper, Clock clock) {
        this.answering = answering;
        this.yardsticks = yardsticks;
        this.caller = caller;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional
    public Submitted submit(String id, String idempotencyKey) {
        var assessment = Assessment.locked(id, caller.scope());
        var earlier = Snapshot.withKey(assessment, idempotencyKey)
                .or(() -> assessment.isSubmitted() ? Snapshot.current(assessment) : java.util.Optional.empty());
        if (earlier.isPresent()) {
            return Submitted.of(earlier.get(), false);
        }
        answering.requireOpen(assessment);
        var draft = answering.draft(assessment);
        var open = draft.openPoints();
        if (!open.isEmpty()) {
            throw Problems.unprocessable("incomplete", "Some questions are still open.", open);
        }
        return Submitted.of(freeze(assessment, draft, idempotencyKey, caller.account()), true);
    }

    /** Writes the snapshot and the values that statistics count. The caller holds the assessment's lock. */
    public Snapshot freeze(Assessment assessment, Draft draft, String idempotencyKey, String account) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var number = Snapshot.nextNumber(assessment);
        var measurement = yardsticks.measure(assessment.campaign, draft.answers(), assessment.enterprise.facts());
        var result = Result.of(
                assessment,
                number,
                now,
                yardsticks.questionnaire(assessment.campaign),
                yardsticks.targets(assessment.campaign),
                measurement);
        var canonical = CanonicalJson.of(result, mapper);
        var snapshot = new Snapshot();
        snapshot.assessment = assessment;
        snapshot.number = number;
        snapshot.content = canonical.sealed();
        snapshot.digest = canonical.digest();
        snapshot.idempotencyKey = idempotencyKey;
        snapshot.submittedAt = now;
        snapshot.submittedBy = account;
        snapshot.persist();
        assessment.snapshotNumber = number;
        assessment.submittedAt = now;
        IndicatorValue.replace(assessment, measurement.outcomes());
        return snapshot;
    }

    /** The enterprise may change its answers again; until it submits anew, statistics do not count it. */
    @Transactional
    public void giveBack(String id, String comment, String consultant) {
        var assessment = Assessment.locked(id, caller.scope());
        if (!assessment.isSubmitted()) {
            throw Problems.conflict("not-submitted", "Only a submitted assessment can be returned.");
        }
        assessment.snapshotNumber = null;
        assessment.submittedAt = null;
        assessment.returnComment = comment;
        assessment.returnedBy = consultant;
        assessment.returnedAt = clock.instant();
        IndicatorValue.remove(assessment);
    }
}
