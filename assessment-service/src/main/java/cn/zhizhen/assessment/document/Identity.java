package cn.zhizhen.assessment.document;

/** Names one published document for ever: its content never changes under the same identity. */
public record Identity(String id, String version) {

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
