package cn.zhizhen.suite.launch;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person asked for on the command line and in the environment. */
record Options(boolean fresh, boolean empty, int port, int databasePort, String listen) {

    private static final Set<String> SWITCHES = Set.of("--fresh", "--empty");

    static Options of(List<String> arguments, Map<String, String> environment) {
        var listen = Setting.LOOPBACK;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (argument.equals("--listen")) {
                listen = address(rest.hasNext() ? rest.next() : "");
            } else if (!SWITCHES.contains(argument)) {
                throw new StartRefused("There is no option " + argument + "; ./run --help tells those that there are.");
            }
        }
        return new Options(
                arguments.contains("--fresh"),
                arguments.contains("--empty"),
                port(environment, "ZHIZHEN_PORT", 8080),
                port(environment, "ZHIZHEN_DATABASE_PORT", 13306),
                listen);
    }

    /** An address of this machine, by number: a name could mean another one tomorrow. */
    private static String address(String given) {
        if (!given.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*")) {
            throw new StartRefused(
                    "--listen needs an address of this machine, for instance --listen 0.0.0.0 for all of them"
                            + (given.isEmpty() ? "." : "; " + given + " is none."));
        }
        return given;
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var given = environment.getOrDefault(name, "").strip();
        if (given.isEmpty()) {
            return usual;
        }
        if (!given.matches("[1-9][0-9]{0,4}") || Integer.parseInt(given) > 65530) {
            throw new StartRefused(name + " is " + given + ", which is no port between 1 and 65530.");
        }
        return Integer.parseInt(given);
    }
}
