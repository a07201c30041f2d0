-- One member of an enterprise owns it there (负责人): the first who came, until the ownership is handed on.
alter table account
    add column owner_of bigint null,
    add constraint account_owner_of unique (owner_of),
    add constraint account_owner_of_enterprise foreign key (owner_of) references enterprise (id);

update account
    join (select min(id) as id from account where role = 'member' and enterprise_id is not null group by enterprise_id) first
        on first.id = account.id
    set account.owner_of = account.enterprise_id;

-- Employees and revenue are asked once, in the form. Until it is submitted the register need not know them, nor the size.
alter table enterprise
    modify employees int null,
    modify revenue   decimal(18, 2) null,
    modify size      varchar(10) character set ascii collate ascii_bin null;

alter table indicator_value
    modify size varchar(10) character set ascii collate ascii_bin null;
