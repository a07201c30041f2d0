package cn.zhizhen.assessment.demonstration;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as {@code ./run} starts it. */
public class DemonstrationProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("zhizhen.demonstration", "true", "zhizhen.administrator", "");
    }
}
