-- A file, a file of gzip, a folder, the same twice, standard input that is empty; paths that come from a table.
SELECT count(*) FROM cloudtrail('examples/logs/aws-user-guide.json');
SELECT count(*) FROM cloudtrail('tests/data/records/gzip/one-member.json.gz');
SELECT file, count(*) FROM cloudtrail('examples/logs') GROUP BY file;
SELECT file, count(*) FROM cloudtrail('examples/logs/') GROUP BY file;
SELECT column1, (SELECT count(*) FROM cloudtrail(column1)) FROM (VALUES ('examples/logs'), (NULL), ('examples/logs/aws-user-guide.json'));
SELECT path, count(*) FROM cloudtrail WHERE path IN ('examples/logs', 'examples/logs/aws-user-guide.json') GROUP BY path;
CREATE TEMP VIEW logs AS SELECT * FROM cloudtrail('examples/logs');
SELECT min(event_time), max(event_time) FROM logs;
SELECT count(*), count(DISTINCT file) FROM cloudtrail('examples/**/logs/*.json*');
SELECT count(*) FROM cloudtrail('examples/**/*.xml');
SELECT count(*) FROM cloudtrail('**/logs/**');
