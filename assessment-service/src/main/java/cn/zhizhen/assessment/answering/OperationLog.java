package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.answering.Answering.Change;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * The operations that were carried out. One that was refused left nothing behind and is judged anew when it comes again. What has been
 * forgotten is harmless too: its revision is stale, or its device has said something newer.
 */
@Singleton
public class OperationLog {

    static final Duration KEPT = Duration.ofDays(30);

    /** Operations of one assessment; a filling makes some hundred. */
    static final int MOST = 2000;

    private static final int TIDIED_EVERY = 100;

    private final StatelessSession database;
    private final Clock clock;

    OperationLog(StatelessSession database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What this very operation was told before. The caller holds the assessment's lock. */
    Optional<Map<String, DraftView.AnswerView>> outcome(
            Assessment assessment, Author author, Map<String, Change> changes) {
        if (!author.isNumbered()) {
            return Optional.empty();
        }
        var earlier = database.get(Operation.class, Operation.Key.of(assessment, author));
        if (earlier == null) {
            return Optional.empty();
        }
        if (!earlier.changes(changes)) {
            throw Problems.unprocessable(
                    "operation-reused", "This device has used this number for another change.", java.util.List.of());
        }
        return Optional.of(earlier.answers(changes));
    }

    void remember(
            Assessment assessment,
            Author author,
            Map<String, Change> changes,
            Map<String, DraftView.AnswerView> answers) {
        if (author.isNumbered()) {
            database.insert(Operation.of(Operation.Key.of(assessment, author), changes, answers, clock.instant()));
            if (assessment.revision % TIDIED_EVERY == 0) {
                forgetOld(assessment);
            }
        }
    }

    private void forgetOld(Assessment assessment) {
        var oldest = clock.instant().minus(KEPT);
        var surplus = database.createSelectionQuery(
                        "select doneAt from Operation where key.assessment = :assessment order by doneAt desc",
                        Instant.class)
                .setParameter("assessment", assessment.id)
                .setFirstResult(MOST)
                .setMaxResults(1)
                .getResultList();
        if (!surplus.isEmpty() && surplus.get(0).isAfter(oldest)) {
            oldest = surplus.get(0);
        }
        database.createMutationQuery("delete from Operation where key.assessment = :assessment and doneAt <= :oldest")
                .setParameter("assessment", assessment.id)
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
