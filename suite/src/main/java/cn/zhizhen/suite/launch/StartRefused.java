package cn.zhizhen.suite.launch;

/** The suite cannot be started; the message tells a person why and what to do about it. */
public class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
