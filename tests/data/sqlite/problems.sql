-- What is readable of broken files is delivered; what is not is here.
.mode line
SELECT file, record, offset, code, field, message, at, skipped FROM cloudtrail_problems('tests/data/records/damage/quote-missing-at-the-last.json');
SELECT event_id, event_name FROM cloudtrail('tests/data/records/damage/first.json');
SELECT file, code, message FROM cloudtrail_problems('tests/data/records/damage/cut-off-record.json');
SELECT event_name FROM cloudtrail('tests/data/records/damage/cut-off-record.json');
SELECT record, code, field, message FROM cloudtrail_problems('tests/data/records/fields/list.json') LIMIT 3;
.mode list
SELECT DISTINCT code FROM cloudtrail_problems('tests/data/records') ORDER BY code;
