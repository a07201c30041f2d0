package cn.zhizhen.report.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the content files of this service. A key that nobody knows is a mistake in the file, not something to skip. */
public final class Content {

    private static final ObjectMapper YAML = reading(new YAMLFactory());
    private static final ObjectMapper JSON = reading(new JsonFactory());

    private Content() {}

    private static ObjectMapper reading(JsonFactory format) {
        return new ObjectMapper(format)
                .registerModule(new JavaTimeModule())
                .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /** The same records as JSON with the keys of the content files: the form in which a report keeps them. */
    public static ObjectMapper json() {
        return JSON;
    }

    /** The list of items in one file of the class path; empty when there is no such file. */
    public static <T> List<T> list(String file, Class<T> type) {
        return read(file, YAML.getTypeFactory().constructCollectionType(List.class, type), List.of());
    }

    public static <T> Map<String, T> map(String file, Class<T> type) {
        return read(file, YAML.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, type), Map.of());
    }

    private static <T> T read(String file, JavaType type, T absent) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return stream == null ? absent : YAML.readValue(stream, type);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
