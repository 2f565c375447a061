-- One path, and 'partial'; nothing more, and nothing else.
SELECT count(*) FROM cloudtrail('examples/logs', 'partial');
SELECT count(*) FROM cloudtrail('examples/logs', 'whole');
SELECT count(*) FROM cloudtrail('examples/logs', 1);
SELECT count(*) FROM cloudtrail('examples/logs', NULL);
SELECT count(*) FROM cloudtrail('examples/logs', 'examples/logs');
SELECT count(*) FROM cloudtrail('examples/logs', 'partial', 'partial');
SELECT count(*) FROM cloudtrail_problems('examples/logs', 'partial', NULL);
SELECT column1, (SELECT count(*) FROM cloudtrail(column1, column2)) FROM (VALUES ('examples/logs', 'partial'), (NULL, 'partial'));
SELECT count(*) FROM cloudtrail WHERE reading = 'partial' AND path = 'examples/logs';
SELECT reading IS NULL, surplus IS NULL FROM cloudtrail('examples/logs') LIMIT 1;
-- Patterns, and a name that looks like one.
SELECT file FROM cloudtrail('examples/logs/*.json.gz') GROUP BY file;
SELECT file FROM cloudtrail('exam[p]les/l?gs') GROUP BY file;
SELECT count(*) FROM cloudtrail('examples/logs/*.zip');
SELECT count(*) FROM cloudtrail('nowhere/*');
SELECT count(*) FROM cloudtrail('~nobody-of-that-name/logs');
