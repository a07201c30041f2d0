-- A change that a device numbers is made once, however often it arrives: the same number gets its first outcome again.
create table operation (
    assessment_id bigint      not null,
    account       char(36)    character set utf8mb4 collate utf8mb4_bin not null,
    device        varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    sequence      bigint      not null,
    digest        char(64)    character set ascii collate ascii_bin not null,
    outcome       longtext    not null,
    done_at       datetime(6) not null,
    primary key (assessment_id, account, device, sequence),
    index operation_age (assessment_id, done_at),
    foreign key (assessment_id) references assessment (id)
) default character set utf8mb4;

-- The device whose unbroken chain of changes an answer ends, its last number, and the revision that the chain began from.
alter table answer
    add device     varchar(64) character set utf8mb4 collate utf8mb4_bin,
    add sequence   bigint,
    add chain_from int;
