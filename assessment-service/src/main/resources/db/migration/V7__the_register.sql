-- The register: who changed what and why, who is confirmed, who disputes a claim, and what an accepted assessment counts under.

-- A closed enterprise was merged into another, and keeps its code so that nobody registers it again, or was released, and gave
-- its code to another.
alter table enterprise
    add column revision     int         not null default 0,
    add column confirmed_at datetime(6),
    add column closed_at    datetime(6),
    add column successor_id bigint,
    add column former_code  char(18)    character set utf8mb4 collate utf8mb4_bin,
    modify code             char(18)    character set utf8mb4 collate utf8mb4_bin,
    add constraint enterprise_successor foreign key (successor_id) references enterprise (id);

-- Whoever is registered counts already, and goes on counting.
update enterprise set confirmed_at = created_at;

create table register_entry (
    id            bigint      not null auto_increment primary key,
    enterprise_id bigint      not null,
    kind          varchar(20) character set ascii collate ascii_bin not null,
    field         varchar(20) character set ascii collate ascii_bin,
    old_value     varchar(200),
    new_value     varchar(200),
    reason        varchar(500),
    account       varchar(60) character set utf8mb4 collate utf8mb4_bin,
    name          varchar(60),
    at            datetime(6) not null,
    foreign key (enterprise_id) references enterprise (id)
) default character set utf8mb4;

create table dispute (
    id            bigint       not null auto_increment primary key,
    public_id     char(36)     character set utf8mb4 collate utf8mb4_bin not null unique,
    enterprise_id bigint       not null,
    account_id    bigint       not null,
    facts         longtext     not null,
    reason        varchar(500) not null,
    contact       varchar(200) not null,
    created_at    datetime(6)  not null,
    decision      varchar(20)  character set ascii collate ascii_bin,
    decided_at    datetime(6),
    decided_by    varchar(60),
    decided_why   varchar(500),
    foreign key (enterprise_id) references enterprise (id),
    foreign key (account_id) references account (id)
) default character set utf8mb4;

-- What the accepted assessment of an enterprise counts under: the facts that it was submitted with.
create table reply (
    assessment_id bigint      not null primary key,
    enterprise_id bigint      not null,
    campaign_id   bigint      not null,
    league        char(6)     character set utf8mb4 collate utf8mb4_bin not null,
    region        char(6)     character set utf8mb4 collate utf8mb4_bin not null,
    division      char(2)     character set ascii collate ascii_bin not null,
    size          varchar(10) character set ascii collate ascii_bin,
    industry_type varchar(10) character set ascii collate ascii_bin not null,
    above_scale   boolean     not null,
    counted       boolean     not null,
    index reply_slice (campaign_id, league, region),
    index reply_enterprise (enterprise_id, campaign_id),
    foreign key (assessment_id) references assessment (id),
    foreign key (enterprise_id) references enterprise (id)
) default character set utf8mb4;

insert into reply (assessment_id, enterprise_id, campaign_id, league, region, division, size, industry_type, above_scale, counted)
select a.id, e.id, a.campaign_id, e.league, e.region, e.division, e.size, e.industry_type, e.above_scale, true
from assessment a
    join enterprise e on e.id = a.enterprise_id
where a.snapshot_number is not null;

alter table indicator_value add column counted boolean not null default true;
