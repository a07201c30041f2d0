package cn.zhizhen.report.gate;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to all that is logged. */
public final class Logged extends Handler implements AutoCloseable {

    private static final Logger ALL =
            org.jboss.logmanager.LogContext.getLogContext().getLogger("");

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    public static Logged from() {
        var logged = new Logged();
        ALL.addHandler(logged);
        return logged;
    }

    public List<LogRecord> records() {
        return records;
    }

    @Override
    public void publish(LogRecord record) {
        records.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ALL.removeHandler(this);
    }
}
