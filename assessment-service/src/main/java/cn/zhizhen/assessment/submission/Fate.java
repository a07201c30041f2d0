package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.answering.Standing;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What became of a snapshot. It names neither enterprise nor figures.
 *
 * @param since since when the state holds; absent while the snapshot simply stands
 * @param correctableUntil last day of the window of correction, while it is open
 */
public record Fate(String digest, Instant submittedAt, State state, Instant since, LocalDate correctableUntil) {

    public enum State {
        /** It counts, and it is what the enterprise and its consultant see. */
        @JsonProperty("standing")
        STANDING,
        /** It counts still, and a consultant has asked for corrections. */
        @JsonProperty("returned")
        RETURNED,
        /** A later one counts. */
        @JsonProperty("superseded")
        SUPERSEDED,
        /** The enterprise took it back. */
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    static Fate of(Snapshot snapshot, Clock clock) {
        var assessment = snapshot.assessment;
        if (snapshot.withdrawnAt != null) {
            return of(snapshot, State.WITHDRAWN, snapshot.withdrawnAt, null);
        }
        if (!Integer.valueOf(snapshot.number).equals(assessment.snapshotNumber)) {
            return of(snapshot, State.SUPERSEDED, snapshot.supersededAt().orElse(null), null);
        }
        return assessment.standing(clock) == Standing.RETURNED
                ? of(snapshot, State.RETURNED, assessment.returnedAt, assessment.correctableUntil)
                : of(snapshot, State.STANDING, null, null);
    }

    private static Fate of(Snapshot snapshot, State state, Instant since, LocalDate correctableUntil) {
        return new Fate(snapshot.digest, snapshot.submittedAt, state, since, correctableUntil);
    }
}
