-- A password that its owner did not choose has to be changed before anything else. A token carries the account's generation:
-- raising it ends every token given so far.
alter table account
    add must_change_password boolean not null default false,
    add password_set_at      datetime(6),
    add generation           int     not null default 0;

-- A link by which one person sets a new password, once and for a day.
create table password_reset (
    id         bigint   not null auto_increment primary key,
    token_hash char(64) character set utf8mb4 collate utf8mb4_bin not null unique,
    account_id bigint   not null,
    made_by    bigint   not null,
    expires_at datetime(6) not null,
    index password_reset_expiry (expires_at),
    foreign key (account_id) references account (id),
    foreign key (made_by) references account (id)
) default character set utf8mb4;

-- Open invitations are listed and withdrawn by an id that opens nothing.
alter table invitation
    add public_id char(36) character set utf8mb4 collate utf8mb4_bin;
update invitation set public_id = uuid();
alter table invitation
    modify public_id char(36) character set utf8mb4 collate utf8mb4_bin not null,
    add unique key invitation_public_id (public_id),
    add index invitation_expiry (expires_at);
