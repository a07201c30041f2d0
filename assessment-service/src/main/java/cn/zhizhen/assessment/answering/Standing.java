package cn.zhizhen.assessment.answering;

/** How an assessment stands today. Derived from what happened and the day, never stored. */
public enum Standing {
    /** Nothing accepted stands; answers may change while the campaign is open. */
    DRAFT,

    /** A snapshot is accepted and counts; answers no longer change. */
    SUBMITTED,

    /** A snapshot is accepted and counts, and answers may change until the window of correction closes. */
    RETURNED,

    /** The window closed without a new submission: the accepted snapshot stands as if nothing had been returned. */
    LAPSED;

    /** Whether answers are at rest and a snapshot counts. */
    public boolean isSettled() {
        return this == SUBMITTED || this == LAPSED;
    }
}
