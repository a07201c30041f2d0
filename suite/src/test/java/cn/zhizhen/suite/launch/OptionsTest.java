package cn.zhizhen.suite.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothing_given_means_kept_demonstration_data_on_the_usual_ports() {
        assertEquals(new Options(false, false, 8080, 13306, "127.0.0.1"), Options.of(List.of(), Map.of()));
    }

    @Test
    void options_combine() {
        assertEquals(
                new Options(true, true, 9080, 13307, "0.0.0.0"),
                Options.of(
                        List.of("--empty", "--listen", "0.0.0.0", "--fresh"),
                        Map.of("ZHIZHEN_PORT", "9080", "ZHIZHEN_DATABASE_PORT", "13307")));
    }

    @Test
    void unknown_option_is_named() {
        var refusal = assertThrows(StartRefused.class, () -> Options.of(List.of("--frehs"), Map.of()));
        assertTrue(refusal.getMessage().contains("--frehs"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "--fresh"})
    void listening_needsAnAddress(String address) {
        var arguments = address.isEmpty() ? List.of("--listen") : List.of("--listen", address);
        var refusal = assertThrows(StartRefused.class, () -> Options.of(arguments, Map.of()));
        assertTrue(refusal.getMessage().contains("--listen 0.0.0.0"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65531", "99999", "-1", "8080a", "080"})
    void port_that_is_none_is_named(String port) {
        var refusal = assertThrows(StartRefused.class, () -> Options.of(List.of(), Map.of("ZHIZHEN_PORT", port)));
        assertTrue(refusal.getMessage().contains("ZHIZHEN_PORT is " + port), refusal.getMessage());
    }
}
