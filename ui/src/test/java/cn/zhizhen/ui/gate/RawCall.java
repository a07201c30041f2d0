package cn.zhizhen.ui.gate;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** One connection that says exactly the bytes it is given, as no well-behaved client would. */
final class RawCall implements AutoCloseable {

    private final Socket socket;

    RawCall(URL site) throws IOException {
        socket = new Socket(site.getHost(), site.getPort());
        socket.setSoTimeout(20_000);
    }

    /** A post of which the first of a thousand bytes is sent. */
    static RawCall unfinished(URL site, String path, String type) throws IOException {
        return new RawCall(site)
                .say("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                        + "\r\nContent-Length: 1000\r\n\r\n{");
    }

    RawCall say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** Everything that is answered until the connection is closed. */
    String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
