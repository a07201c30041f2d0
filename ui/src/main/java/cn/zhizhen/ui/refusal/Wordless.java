package cn.zhizhen.ui.refusal;

/** A failure as the log may know it: which kind, and where, but not its message, in which parsers quote what somebody typed. */
public final class Wordless extends Exception {

    private Wordless(Throwable failure, int depth) {
        super(
                failure.getClass().getName(),
                depth == 0 || failure.getCause() == null ? null : new Wordless(failure.getCause(), depth - 1));
        setStackTrace(failure.getStackTrace());
    }

    public static Wordless of(Throwable failure) {
        return new Wordless(failure, 8);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
