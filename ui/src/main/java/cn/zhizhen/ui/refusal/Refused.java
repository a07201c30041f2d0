package cn.zhizhen.ui.refusal;

import java.util.List;

/** A service said no: its status, its stable code, and what it said about single fields or answers. */
public class Refused extends RuntimeException {

    private final int status;
    private final Problem problem;
    private final String body;
    private final String retryAfter;

    public Refused(int status, Problem problem, String body, String retryAfter) {
        super(status + " " + problem.code());
        this.status = status;
        this.problem = problem;
        this.body = body;
        this.retryAfter = retryAfter;
    }

    public static Refused notSignedIn() {
        return of(401, "not-signed-in");
    }

    /** What a page refuses before it asks a service, in the words in which services do. */
    public static Refused of(int status, String code, Problem.Error... errors) {
        return new Refused(status, new Problem(code, List.of(errors)), "{\"code\":\"" + code + "\"}", null);
    }

    public static Refused notFound() {
        return of(404, "not-found");
    }

    /** Whether nobody is signed in any more, so that signing in is what helps. */
    public boolean isSignedOut() {
        return status == 401 && !is("credentials-rejected");
    }

    public int status() {
        return status;
    }

    public String code() {
        return problem.code();
    }

    public boolean is(String code) {
        return problem.code().equals(code);
    }

    public Problem problem() {
        return problem;
    }

    public List<Problem.Error> errors() {
        return problem.errors();
    }

    /** The problem document as the service wrote it, for callers that read JSON themselves. */
    public String body() {
        return body;
    }

    public String retryAfter() {
        return retryAfter;
    }

    /** Minutes to wait before the next try, at least one. */
    public long minutesToWait() {
        var seconds = retryAfter == null || !retryAfter.chars().allMatch(Character::isDigit) || retryAfter.isEmpty()
                ? 60
                : Long.parseLong(retryAfter);
        return Math.max(1, (seconds + 59) / 60);
    }
}
