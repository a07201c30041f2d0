package cn.zhizhen.assessment.problem;

import java.sql.SQLException;

/**
 * A failure as the log may know it: which kind, and where, but not its message, in which the database and the parsers
 * quote what somebody typed.
 */
public final class Wordless extends Exception {

    private Wordless(Throwable failure, int depth) {
        super(
                kind(failure),
                depth == 0 || failure.getCause() == null ? null : new Wordless(failure.getCause(), depth - 1));
        setStackTrace(failure.getStackTrace());
    }

    /** Null for none. */
    public static Wordless of(Throwable failure) {
        return failure == null ? null : new Wordless(failure, 8);
    }

    @Override
    public String toString() {
        return getMessage();
    }

    private static String kind(Throwable failure) {
        var name = failure.getClass().getName();
        return failure instanceof SQLException sql ? name + " " + sql.getSQLState() + "/" + sql.getErrorCode() : name;
    }
}
