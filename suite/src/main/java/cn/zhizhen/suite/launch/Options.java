package cn.zhizhen.suite.launch;

import java.util.List;
import java.util.Map;

/** What a person asked for on the command line and in the environment. */
record Options(boolean fresh, boolean empty, int port, int databasePort) {

    static Options of(List<String> arguments, Map<String, String> environment) {
        for (var argument : arguments) {
            if (!List.of("--fresh", "--empty").contains(argument)) {
                throw new StartRefused("There is no option " + argument + "; ./run --help tells those that there are.");
            }
        }
        return new Options(
                arguments.contains("--fresh"),
                arguments.contains("--empty"),
                port(environment, "ZHIZHEN_PORT", 8080),
                port(environment, "ZHIZHEN_DATABASE_PORT", 13306));
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var given = environment.getOrDefault(name, "").strip();
        if (given.isEmpty()) {
            return usual;
        }
        if (!given.matches("[1-9][0-9]{0,4}") || Integer.parseInt(given) > 65533) {
            throw new StartRefused(name + " is " + given + ", which is no port between 1 and 65533.");
        }
        return Integer.parseInt(given);
    }
}
