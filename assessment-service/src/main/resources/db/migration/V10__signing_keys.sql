-- One key signs, the next is published before it is used, and a former one stays published until its last token has expired.
alter table signing_key
    add activated_at datetime(6),
    add retired_at   datetime(6);

update signing_key used
    join (select min(created_at) as at from signing_key) first on used.created_at = first.at
    set used.activated_at = used.created_at;
