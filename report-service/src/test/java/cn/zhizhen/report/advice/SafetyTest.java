package cn.zhizhen.report.advice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice near furnaces, gas and molten metal says the rule that keeps people alive, in both languages. */
class SafetyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            furnace-power-by-heat    | 不要为躲电价频繁停炉 | baking curve of the electrodes
            carbide-furnace-top      | 严禁放水炮           | Never break the charge surface with water
            ferroalloy-ladle-sampling| AQ 7011              | casting crane
            ferroalloy-ladle-sampling| 冶金铸造起重机       | AQ 7011-2018
            safety-work-permits      | 带煤气作业           | live gas lines
            """)
    void advice_namesTheRule(String item, String chinese, String english) {
        var text = text(item);
        assertTrue(text.contains(chinese), item + " does not say " + chinese);
        assertTrue(text.contains(english), item + " does not say " + english);
    }

    @ParameterizedTest
    @CsvSource({"furnace-power-by-heat, 检修和停炉"})
    void advice_doesNotSendPeopleIntoDanger(String item, String chinese) {
        assertFalse(text(item).contains(chinese));
    }

    private static String text(String id) {
        return JsonMapper.builder()
                .findAndAddModules()
                .build()
                .valueToTree(Library.load().items().stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toString();
    }
}
