package cn.zhizhen.assessment.document;

/** Something wrong in a document: which file, where in it, and how to mend it. */
public record Finding(String file, String place, String mend) {

    @Override
    public String toString() {
        return file + ": " + place + ": " + mend;
    }
}
