-- One report of one snapshot in one language; its material lies apart, so that lists never read it.
create table report (
    id         varchar(36)  character set utf8mb4 collate utf8mb4_bin not null,
    assessment varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    snapshot   int          not null,
    language   varchar(2)   character set utf8mb4 collate utf8mb4_bin not null,
    code       varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
    digest     varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    enterprise varchar(200) not null,
    address    varchar(300) not null,
    created_at datetime(6)  not null,
    primary key (id),
    unique key report_of_snapshot (assessment, snapshot, language),
    unique key report_code (code)
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_unicode_ci;

create table report_material (
    report  varchar(36) character set utf8mb4 collate utf8mb4_bin not null,
    content longblob    not null,
    primary key (report),
    constraint material_of_report foreign key (report) references report (id) on delete cascade
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_unicode_ci;
