package cn.zhizhen.ui.standing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;

/** How an assessment stands once it was submitted, as the assessment-service says. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Standing(
        String id,
        String state,
        Campaign campaign,
        Comment comment,
        Instant submittedAt,
        LocalDate correctableUntil,
        boolean changedSinceReturn,
        Instant withdrawableUntil,
        Boolean confirmed) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Campaign(LocalDate closes) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Comment(String text, String by, Instant at) {}

    /** Statistics do not count the enterprise yet. */
    public boolean isUnconfirmed() {
        return Boolean.FALSE.equals(confirmed);
    }

    /** A window of correction is open; what was accepted counts meanwhile. */
    public boolean isReturned() {
        return "returned".equals(state);
    }

    /** The window closed without a new submission. */
    public boolean isLapsed() {
        return "submitted".equals(state) && correctableUntil != null;
    }

    /** It was returned before, so that an earlier submission stands again when this one is withdrawn. */
    public boolean hasEarlier() {
        return comment != null;
    }
}
