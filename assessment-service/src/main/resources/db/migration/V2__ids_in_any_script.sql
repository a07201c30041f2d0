-- Callers write ids and codes, and may write 企业 into one. MariaDB refuses to compare that with a column of ASCII,
-- so columns that are compared with what callers wrote take any script. They still compare byte by byte.

alter table enterprise
    modify public_id char(36) character set utf8mb4 collate utf8mb4_bin not null,
    modify code      char(18) character set utf8mb4 collate utf8mb4_bin not null,
    modify region    char(6)  character set utf8mb4 collate utf8mb4_bin not null,
    modify league    char(6)  character set utf8mb4 collate utf8mb4_bin not null;

alter table account
    modify public_id char(36)    character set utf8mb4 collate utf8mb4_bin not null,
    modify role      varchar(20) character set utf8mb4 collate utf8mb4_bin not null;

alter table campaign
    modify public_id char(36) character set utf8mb4 collate utf8mb4_bin not null;

alter table assessment
    modify public_id char(36) character set utf8mb4 collate utf8mb4_bin not null;
