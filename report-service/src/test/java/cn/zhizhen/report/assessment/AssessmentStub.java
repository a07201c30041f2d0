package cn.zhizhen.report.assessment;

import cn.zhizhen.report.document.Samples;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/**
 * Stands in for the assessment-service: publishes a key set, and shows the sample of the contract to the enterprise whose
 * name the token carries. To every other token the assessment does not exist.
 */
public class AssessmentStub implements QuarkusTestResourceLifecycleManager {

    /** The claim by which the owner of the sample is known here. */
    public static final String OWNER = "owner";

    public static final String SUBMITTED = "01K9ZQ4T7M3V8XGR2B6NHEWC5D";
    public static final String UNSUBMITTED = "01K9ZQ4T7M3V8XGR2B6NHEWC5E";
    public static final String BROKEN = "01K9ZQ4T7M3V8XGR2B6NHEWC5F";

    private static final String KEY = "stub";

    private HttpServer server;
    private KeyPair keys;

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/", this::answer);
        server.start();
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
        return Map.of(
                "zhizhen.assessment.url",
                "http://localhost:" + server.getAddress().getPort(),
                "smallrye.jwt.sign.key",
                pem,
                "smallrye.jwt.new-token.key-id",
                KEY);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/.well-known/jwks.json")) {
            send(exchange, 200, keySet());
        } else if (path.startsWith("/api/questionnaires/")) {
            send(exchange, 200, Samples.questionnaire());
        } else if (path.startsWith("/api/snapshots/")) {
            send(exchange, 200, "{\"state\":\"superseded\",\"since\":\"2026-11-24T02:00:00Z\",\"later\":1}");
        } else if (!mine(exchange)) {
            send(exchange, 404, "{\"status\":404,\"code\":\"not-found\"}");
        } else if (path.equals("/api/assessments/" + SUBMITTED + "/result")) {
            send(exchange, 200, Samples.snapshot());
        } else if (path.equals("/api/assessments/" + UNSUBMITTED + "/result")) {
            send(exchange, 409, "{\"status\":409,\"code\":\"not-submitted\"}");
        } else if (path.startsWith("/api/assessments/" + BROKEN)) {
            send(exchange, 500, "{}");
        } else {
            send(exchange, 200, "{}");
        }
    }

    private static boolean mine(HttpExchange exchange) {
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null) {
            return false;
        }
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return claims.contains("\"enterprise\":\"" + OWNER + "\"");
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(KEY, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        var digits = Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
    }

    private static void send(HttpExchange exchange, int status, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders()
                    .set("Content-Type", status == 200 ? "application/json" : "application/problem+json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
