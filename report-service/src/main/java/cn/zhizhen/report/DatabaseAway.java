package cn.zhizhen.report;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;

/** Tells a database that cannot be reached, or has no connection to spare, from one that refuses what it is asked. */
final class DatabaseAway {

    private static final int DEEP = 12;

    private DatabaseAway() {}

    static boolean isBehind(Throwable failure) {
        return chain(failure, DEEP).anyMatch(DatabaseAway::isIt);
    }

    /** Class 08 is a broken connection; the pool gives no state to what it says itself. */
    private static boolean isIt(Throwable failure) {
        return failure instanceof SQLException sql
                && (sql.getSQLState() == null || sql.getSQLState().startsWith("08"));
    }

    private static Stream<Throwable> chain(Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return Stream.empty();
        }
        var further = Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), further.flatMap(next -> chain(next, depth - 1)));
    }
}
