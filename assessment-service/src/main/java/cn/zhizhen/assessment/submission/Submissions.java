package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.answering.Answering;
import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.answering.Draft;
import cn.zhizhen.assessment.answering.Standing;
import cn.zhizhen.assessment.answering.Window;
import cn.zhizhen.assessment.enterprise.Editor;
import cn.zhizhen.assessment.problem.Problems;
import cn.zhizhen.assessment.statistics.Counted;
import cn.zhizhen.assessment.statistics.IndicatorValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Freezes a complete assessment, once however often it is asked; the ways back are a consultant's return and a withdrawal. */
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
    private final Window window;
    private final Clock clock;

    Submissions(
            Answering answering,
            Yardsticks yardsticks,
            Caller caller,
            ObjectMapper mapper,
            Window window,
            Clock clock) {
        this.answering = answering;
        this.yardsticks = yardsticks;
        this.caller = caller;
        this.mapper = mapper;
        this.window = window;
        this.clock = clock;
    }

    @Transactional
    public Submitted submit(String id, String idempotencyKey) {
        var assessment = Assessment.locked(id, caller.scope());
        var earlier = earlier(assessment, idempotencyKey);
        if (earlier.isPresent()) {
            return Submitted.of(earlier.get(), false);
        }
        answering.requireOpen(assessment);
        var draft = answering.draft(assessment);
        var open = draft.openPoints();
        if (!open.isEmpty()) {
            throw Problems.unprocessable("incomplete", "Some questions are still open.", open);
        }
        return Submitted.of(freeze(assessment, draft, idempotencyKey, caller.editor()), true);
    }

    /** What the same call made before, or what is submitted already. */
    private Optional<Snapshot> earlier(Assessment assessment, String idempotencyKey) {
        var own = Snapshot.withKey(assessment, idempotencyKey);
        if (own.filter(snapshot -> snapshot.withdrawnAt != null).isPresent()) {
            throw Problems.conflict("withdrawn", "This submission was withdrawn; submit again under a new key.");
        }
        return own.or(() ->
                assessment.standing(clock) == Standing.SUBMITTED ? Snapshot.current(assessment) : Optional.empty());
    }

    /**
     * Writes the snapshot and the values that statistics count. What the form says of the enterprise itself goes into the
     * register first, so that there is one figure of everything. The caller holds the assessment's lock.
     */
    public Snapshot freeze(Assessment assessment, Draft draft, String idempotencyKey, Editor by) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        assessment.enterprise.takeOver(draft.answers(), by, now);
        var number = Snapshot.nextNumber(assessment);
        var measurement = yardsticks.measure(assessment.campaign, draft.answers(), assessment.enterprise.facts());
        var result = Result.of(
                assessment,
                number,
                now,
                yardsticks.questionnaire(assessment.campaign),
                yardsticks.targets(assessment.campaign),
                yardsticks.scorecards(assessment.campaign),
                measurement);
        var canonical = CanonicalJson.of(result, mapper);
        var snapshot = new Snapshot();
        snapshot.assessment = assessment;
        snapshot.number = number;
        snapshot.content = canonical.sealed();
        snapshot.digest = canonical.digest();
        snapshot.idempotencyKey = idempotencyKey;
        snapshot.submittedAt = now;
        snapshot.submittedBy = by.account();
        snapshot.persist();
        assessment.accept(number, now);
        IndicatorValue.replace(assessment, Counted.of(result.enterprise()), measurement.outcomes());
        return snapshot;
    }

    /**
     * The enterprise may change its answers again until the window of correction closes, whether or not the campaign does.
     * What was accepted goes on counting and being shown until a new submission takes its place.
     */
    @Transactional
    public void giveBack(String id, String comment, String consultant) {
        var assessment = Assessment.locked(id, caller.scope());
        switch (assessment.standing(clock)) {
            case DRAFT -> throw Problems.conflict("not-submitted", "Only a submitted assessment can be returned.");
            case RETURNED -> throw Problems.conflict("returned", "It was returned already and may still be corrected.");
            case SUBMITTED, LAPSED -> assessment.giveBack(comment, consultant, clock.instant(), window.lastDay());
        }
    }

    /** A member takes a submission back that no consultant has opened; what had been returned before it stands again. */
    @Transactional
    public void withdraw(String id) {
        var assessment = Assessment.locked(id, caller.scope());
        if (assessment.standing(clock) != Standing.SUBMITTED) {
            throw Problems.conflict("not-submitted", "Nothing was submitted that could be withdrawn.");
        }
        if (assessment.openedAt != null) {
            throw Problems.conflict("opened", "A consultant has opened the submission and may return it.");
        }
        if (assessment.withdrawableUntil(clock).isEmpty()) {
            throw Problems.conflict("too-late", "A submission can be withdrawn for 24 hours, within the campaign.");
        }
        Snapshot.current(assessment).orElseThrow().withdrawnAt = clock.instant();
        var earlier = Snapshot.returned(assessment);
        assessment.withdraw(earlier.map(snapshot -> snapshot.submittedAt).orElse(null));
        earlier.ifPresentOrElse(
                snapshot ->
                        IndicatorValue.replace(assessment, snapshot.countedUnder(mapper), snapshot.outcomes(mapper)),
                () -> IndicatorValue.remove(assessment));
    }
}
