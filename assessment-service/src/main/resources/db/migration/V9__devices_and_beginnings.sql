-- A browser from which somebody signed in before. Guesses from elsewhere do not slow it down.
create table known_device (
    id          bigint   not null auto_increment primary key,
    secret_hash char(64) character set utf8mb4 collate utf8mb4_bin not null,
    account_id  bigint   not null,
    expires_at  datetime(6) not null,
    unique key one_per_account (secret_hash, account_id),
    index known_device_expiry (expires_at),
    foreign key (account_id) references account (id)
) default character set utf8mb4;

-- Attempts are counted in memory since. The table stays for replicas of the release before while they are replaced.
delete from sign_in_attempt;

-- Whoever lays out what must be there before the first request holds this row, so that replicas take turns.
create table beginning (
    id      tinyint not null primary key,
    last_at datetime(6)
) default character set utf8mb4;
insert into beginning (id) values (1);
