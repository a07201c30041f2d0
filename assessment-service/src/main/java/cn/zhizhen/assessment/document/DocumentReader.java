package cn.zhizhen.assessment.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Reads the YAML documents that ship with the service; an unknown key is an error that names its place. */
public final class DocumentReader {

    private static final String SHELF = "documents";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DocumentReader() {}

    public static <T> T read(String file, Class<T> type) {
        return read(SHELF, file, type);
    }

    /** @param shelf folder of the class path that the file lies in */
    public static <T> T read(String shelf, String file, Class<T> type) {
        try {
            return MAPPER.readValue(text(shelf, file), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file + ": " + place(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    /** The way to the key where there is one: by then the parser has read on, and its line would mislead. */
    private static String place(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining())
                    .substring(1);
        }
        return e.getLocation() == null ? "text" : "line " + e.getLocation().getLineNr();
    }

    public static String text(String file) {
        return text(SHELF, file);
    }

    public static String text(String shelf, String file) {
        var path = shelf + "/" + file;
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String digest(String file) {
        return sha256(text(file));
    }

    public static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
