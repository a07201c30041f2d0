-- What is measured is named by card and version, so that two versions of a card are counted apart. Until now one version of
-- each card was published, so the names follow from the short ones.
alter table indicator_value
    modify indicator varchar(160) character set ascii collate ascii_bin not null;

update indicator_value
set indicator = case indicator
    when 'miit-sme-2024-score' then 'miit-sme-2024/1/score'
    when 'miit-sme-2024-level' then 'miit-sme-2024/1/level'
    when 'integration-stage-level' then 'integration-stage/1/level'
    else concat('regional-targets/1/', indicator)
end;

alter table campaign
    modify scorecards varchar(1000) character set ascii collate ascii_bin not null;
