package cn.zhizhen.suite.filling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A service's JSON interface, as another program uses it. */
public record Api(String address, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public static Api at(String address) {
        return new Api(address, null);
    }

    public Api signedIn(String account, String password) {
        var signed = post("/api/tokens", Map.of("account", account, "password", password));
        return new Api(address, signed.path("accessToken").asText());
    }

    /** The same person at another service. */
    public Api on(String other) {
        return new Api(other, token);
    }

    public JsonNode get(String path) {
        return json(sent(request(path).GET()));
    }

    public byte[] get(String path, String type) {
        return sent(request(path).setHeader("Accept", type).GET()).body();
    }

    public JsonNode post(String path, Object body) {
        return json(sent(request(path).POST(BodyPublishers.ofString(written(body)))));
    }

    public JsonNode put(String path, Object body) {
        return json(sent(request(path).PUT(BodyPublishers.ofString(written(body)))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<byte[]> sent(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " answered "
                        + response.statusCode() + ": " + new String(response.body()));
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(response.uri() + " answered no JSON", e);
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
