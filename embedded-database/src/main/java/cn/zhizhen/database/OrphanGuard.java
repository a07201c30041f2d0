package cn.zhizhen.database;

import java.io.IOException;

/**
 * Ends a child process when this JVM dies without a chance to do so: a shell waits on a pipe that the kernel closes.
 */
public final class OrphanGuard {

    private static final String SCRIPT = "trap '' INT TERM HUP; read -r released || kill \"$1\" 2>/dev/null";

    private final Process shell;

    private OrphanGuard(Process shell) {
        this.shell = shell;
    }

    public static OrphanGuard over(Process child) {
        try {
            var shell = new ProcessBuilder("sh", "-c", SCRIPT, "zhizhen-guard", Long.toString(child.pid())).start();
            var holder = new Thread(() -> await(shell), "guard of " + child.pid());
            holder.setDaemon(true);
            holder.start();
            return new OrphanGuard(shell);
        } catch (IOException e) {
            throw new DatabaseUnavailable("No shell could be started to watch over process " + child.pid(), e);
        }
    }

    /** The child has ended in order: its pid may belong to somebody else from now on. */
    public void release() {
        try (var pipe = shell.getOutputStream()) {
            pipe.write('\n');
        } catch (IOException e) {
            shell.destroyForcibly();
        }
    }

    /** A thread that waits keeps the pipe open: a forgotten Process would be collected and its pipe closed. */
    private static void await(Process shell) {
        try {
            shell.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
