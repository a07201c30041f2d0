-- The collation of these names took all characters beyond the basic plane for one and the same: a search for 𠮷 found 𬬭 as well. This one
-- holds them apart, still without a difference between capitals and small letters, and both kinds of server know it.
alter table enterprise
    modify name varchar(120) character set utf8mb4 collate utf8mb4_unicode_520_ci not null;

alter table account
    modify name varchar(60) character set utf8mb4 collate utf8mb4_unicode_520_ci not null;
