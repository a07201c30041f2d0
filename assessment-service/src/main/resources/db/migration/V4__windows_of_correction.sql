-- A return opens a dated window; the accepted snapshot goes on counting until the next one replaces it. A member may take a
-- submission back until a consultant has opened it.

alter table assessment
    add column returned_snapshot int,
    add column correctable_until date,
    add column opened_at         datetime(6);

alter table snapshot
    add column withdrawn_at datetime(6),
    modify digest char(71) character set utf8mb4 collate utf8mb4_bin not null,
    add index snapshot_digest (digest);

-- Nobody knows whether earlier submissions were opened, so none of them can be taken back.
update assessment set opened_at = current_timestamp(6) where snapshot_number is not null;

-- What had been returned and not submitted again counts once more, and may be corrected for two weeks from today on.
update assessment
set returned_snapshot = (select max(s.number) from snapshot s where s.assessment_id = assessment.id),
    correctable_until = current_date + interval 14 day,
    opened_at         = returned_at
where snapshot_number is null and returned_at is not null;

update assessment
set snapshot_number = returned_snapshot,
    submitted_at    = (select s.submitted_at from snapshot s
                       where s.assessment_id = assessment.id and s.number = assessment.returned_snapshot)
where snapshot_number is null and returned_snapshot is not null;
