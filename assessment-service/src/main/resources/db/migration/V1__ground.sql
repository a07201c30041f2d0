-- Codes, keys and hashes compare byte by byte; names of people and firms by the rules of the language.

create table enterprise (
    id             bigint       not null auto_increment primary key,
    public_id      char(36)     character set ascii collate ascii_bin not null unique,
    code           char(18)     character set ascii collate ascii_bin not null unique,
    name           varchar(120) not null,
    region         char(6)      character set ascii collate ascii_bin not null,
    league         char(6)      character set ascii collate ascii_bin not null,
    division       char(2)      character set ascii collate ascii_bin not null,
    industry_class char(4)      character set ascii collate ascii_bin,
    industry_type  varchar(10)  character set ascii collate ascii_bin not null,
    size           varchar(10)  character set ascii collate ascii_bin not null,
    above_scale    boolean      not null,
    employees      int          not null,
    revenue        decimal(18, 2) not null,
    demonstration  boolean      not null default false,
    created_at     datetime(6)  not null,
    index enterprise_place (league, region)
) default character set utf8mb4;

create table account (
    id            bigint       not null auto_increment primary key,
    public_id     char(36)     character set ascii collate ascii_bin not null unique,
    account       varchar(60)  character set utf8mb4 collate utf8mb4_bin not null unique,
    name          varchar(60)  not null,
    password_hash varchar(100) character set ascii collate ascii_bin not null,
    role          varchar(20)  character set ascii collate ascii_bin not null,
    enterprise_id bigint,
    region        char(6)      character set ascii collate ascii_bin,
    disabled      boolean      not null default false,
    last_sign_in  datetime(6),
    created_at    datetime(6)  not null,
    foreign key (enterprise_id) references enterprise (id)
) default character set utf8mb4;

create table sign_in_attempt (
    account       varchar(60) character set utf8mb4 collate utf8mb4_bin not null primary key,
    failures      int         not null,
    blocked_until datetime(6),
    last_failure  datetime(6) not null
) default character set utf8mb4;

create table session (
    id         bigint   not null auto_increment primary key,
    token_hash char(64) character set ascii collate ascii_bin not null unique,
    account_id bigint   not null,
    expires_at datetime(6) not null,
    index session_expiry (expires_at),
    foreign key (account_id) references account (id)
) default character set utf8mb4;

create table signing_key (
    id          varchar(40) character set ascii collate ascii_bin not null primary key,
    private_key text        character set ascii collate ascii_bin not null,
    created_at  datetime(6) not null
) default character set utf8mb4;

create table invitation (
    id            bigint      not null auto_increment primary key,
    token_hash    char(64)    character set ascii collate ascii_bin not null unique,
    role          varchar(20) character set ascii collate ascii_bin not null,
    enterprise_id bigint,
    region        char(6)     character set ascii collate ascii_bin,
    invited_by    bigint      not null,
    expires_at    datetime(6) not null,
    accepted_at   datetime(6),
    foreign key (enterprise_id) references enterprise (id),
    foreign key (invited_by) references account (id)
) default character set utf8mb4;

create table consultant_assignment (
    enterprise_id bigint not null,
    account_id    bigint not null,
    primary key (enterprise_id, account_id),
    foreign key (enterprise_id) references enterprise (id),
    foreign key (account_id) references account (id)
) default character set utf8mb4;

create table campaign (
    id                    bigint       not null auto_increment primary key,
    public_id             char(36)     character set ascii collate ascii_bin not null unique,
    title_zh              varchar(120) not null,
    title_en              varchar(120) not null,
    questionnaire_id      varchar(60)  character set ascii collate ascii_bin not null,
    questionnaire_version varchar(20)  character set ascii collate ascii_bin not null,
    targets_id            varchar(60)  character set ascii collate ascii_bin not null,
    targets_version       varchar(20)  character set ascii collate ascii_bin not null,
    scorecards            varchar(500) character set ascii collate ascii_bin not null,
    opens                 date         not null,
    closes                date         not null,
    revision              int          not null
) default character set utf8mb4;

create table assessment (
    id               bigint      not null auto_increment primary key,
    public_id        char(36)    character set ascii collate ascii_bin not null unique,
    campaign_id      bigint      not null,
    enterprise_id    bigint      not null,
    revision         int         not null,
    snapshot_number  int,
    submitted_at     datetime(6),
    return_comment   text,
    returned_by      varchar(60),
    returned_at      datetime(6),
    created_at       datetime(6) not null,
    unique key one_per_campaign (campaign_id, enterprise_id),
    foreign key (campaign_id) references campaign (id),
    foreign key (enterprise_id) references enterprise (id)
) default character set utf8mb4;

create table answer (
    assessment_id bigint      not null,
    answer        varchar(64) character set ascii collate ascii_bin not null,
    content       longtext    not null,
    revision      int         not null,
    saved_at      datetime(6) not null,
    saved_by      char(36)    character set ascii collate ascii_bin not null,
    primary key (assessment_id, answer),
    foreign key (assessment_id) references assessment (id)
) default character set utf8mb4;

create table snapshot (
    id              bigint      not null auto_increment primary key,
    assessment_id   bigint      not null,
    number          int         not null,
    content         longtext    not null,
    digest          char(71)    character set ascii collate ascii_bin not null,
    idempotency_key varchar(80) character set utf8mb4 collate utf8mb4_bin,
    submitted_at    datetime(6) not null,
    submitted_by    char(36)    character set ascii collate ascii_bin not null,
    unique key one_per_number (assessment_id, number),
    foreign key (assessment_id) references assessment (id)
) default character set utf8mb4;

-- The latest accepted value of each indicator of each enterprise in a campaign: what statistics count.
create table indicator_value (
    assessment_id bigint         not null,
    indicator     varchar(64)    character set ascii collate ascii_bin not null,
    campaign_id   bigint         not null,
    league        char(6)        character set ascii collate ascii_bin not null,
    region        char(6)        character set ascii collate ascii_bin not null,
    division      char(2)        character set ascii collate ascii_bin not null,
    size          varchar(10)    character set ascii collate ascii_bin not null,
    industry_type varchar(10)    character set ascii collate ascii_bin not null,
    value         decimal(18, 4) not null,
    numerator     decimal(18, 4),
    denominator   decimal(18, 4),
    at_target     boolean,
    level         tinyint,
    primary key (assessment_id, indicator),
    index indicator_slice (campaign_id, indicator, league, region),
    foreign key (assessment_id) references assessment (id)
) default character set utf8mb4;
