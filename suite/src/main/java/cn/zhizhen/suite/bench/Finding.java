package cn.zhizhen.suite.bench;

/**
 * One line of the table.
 *
 * @param bar null for a figure that only stands beside another one
 */
record Finding(String what, String measured, String bar, boolean holds) {

    static Finding beside(String what, String measured) {
        return new Finding(what, measured, null, true);
    }

    String row() {
        return "| %s | %s | %s | %s |".formatted(what, measured, bar == null ? "" : bar, verdict());
    }

    private String verdict() {
        return bar == null ? "" : holds ? "holds" : "**missed**";
    }
}
