package cn.zhizhen.assessment.library;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with a second shelf of documents: a card in two versions, a mine's questionnaire, a question that was dropped. */
public class InventedDocuments implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("zhizhen.documents", "documents,invented");
    }
}
