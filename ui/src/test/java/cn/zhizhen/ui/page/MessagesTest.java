package cn.zhizhen.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path ENGLISH = Path.of("src/main/resources/messages");

    static List<Class<?>> bundles() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith("Messages.java"))
                    .map(MessagesTest::type)
                    .<Class<?>>map(type -> type)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundle_inBothLanguages_hasTheSameKeys(Class<?> bundle) throws IOException {
        var keys = new TreeSet<String>();
        Arrays.stream(bundle.getDeclaredMethods()).forEach(method -> keys.add(method.getName()));
        assertEquals(keys, new TreeSet<>(english(bundle).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void message_inBothLanguages_saysSomethingOfTheSameThings(Class<?> bundle) throws IOException {
        var english = english(bundle);
        for (var method : bundle.getDeclaredMethods()) {
            var chinese = method.getAnnotation(Message.class).value();
            assertFalse(chinese.isBlank(), method.getName());
            assertFalse(english.getProperty(method.getName()).isBlank(), method.getName());
            assertEquals(placeholders(chinese), placeholders(english.getProperty(method.getName())), method.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void message_inEnglish_isNotChinese(Class<?> bundle) throws IOException {
        for (var entry : english(bundle).entrySet()) {
            var isLanguageLink = entry.getKey().equals("otherLanguage");
            assertEquals(
                    isLanguageLink,
                    entry.getValue().toString().codePoints().anyMatch(Character::isIdeographic),
                    entry.getKey().toString());
        }
    }

    @Test
    void englishFiles_haveABundleEach() throws IOException {
        try (var files = Files.list(ENGLISH)) {
            assertEquals(bundles().size(), files.count());
        }
    }

    private static TreeSet<String> placeholders(String message) {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile("\\{(\\w+)}").matcher(message);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties english(Class<?> bundle) throws IOException {
        var properties = new Properties();
        var file = bundle.getAnnotation(MessageBundle.class).value() + "_en.properties";
        try (Reader reader = Files.newBufferedReader(ENGLISH.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Class<?> type(Path file) {
        var name = SOURCES.relativize(file).toString().replace('/', '.');
        try {
            return Class.forName(name.substring(0, name.length() - ".java".length()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
