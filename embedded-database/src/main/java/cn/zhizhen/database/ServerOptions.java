package cn.zhizhen.database;

import java.util.List;

/** Options that make MariaDB behave like MySQL 8, durable, reachable from this machine only, and small. */
final class ServerOptions {

    private static final String MYSQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private ServerOptions() {}

    static List<String> usual(int port) {
        return List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=0",
                "--sql-mode=" + MYSQL_MODE,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--character-set-collations=utf8mb4=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=96M",
                "--innodb-log-file-size=32M",
                "--innodb-read-io-threads=2",
                "--innodb-write-io-threads=2",
                "--innodb-purge-threads=1",
                "--aria-pagecache-buffer-size=8M",
                "--key-buffer-size=1M",
                "--max-connections=100",
                "--performance-schema=OFF");
    }
}
