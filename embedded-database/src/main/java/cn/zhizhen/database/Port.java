package cn.zhizhen.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** A local port that nobody listens on. */
public final class Port {

    private Port() {}

    /** The wanted port when nobody has it, any free one for 0. */
    static int free(int wanted) throws IOException {
        if (wanted != 0 && isTaken(wanted)) {
            throw new DatabaseUnavailable("Port " + wanted
                    + ", where the database is to listen, is taken by another program. End that program (`ss -ltnp sport = :"
                    + wanted + "` names it) or give another port in ZHIZHEN_DATABASE_PORT.");
        }
        if (wanted != 0) {
            return wanted;
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The first of several ports in a row that nobody has, at or above {@code from}. */
    public static int freeRow(int from, int length) {
        return IntStream.iterate(from, first -> first + length)
                .filter(first -> IntStream.range(first, first + length).noneMatch(Port::isTaken))
                .findFirst()
                .orElseThrow();
    }

    public static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
