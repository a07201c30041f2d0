-- A report that was made is kept as it was handed out: a later release serves the same bytes. Material stays beside it.
create table report_document (
    report  varchar(36) character set utf8mb4 collate utf8mb4_bin not null,
    sha256  varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    content longblob    not null,
    primary key (report),
    constraint document_of_report foreign key (report) references report (id) on delete cascade
) engine = InnoDB default character set = utf8mb4 collate = utf8mb4_unicode_ci;
