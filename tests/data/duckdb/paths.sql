-- A file, a folder, patterns, a list; ** stands for any number of folders, or none.
SELECT count(*) FROM read_cloudtrail('examples/logs/aws-user-guide.json');
SELECT count(*), count(DISTINCT file) FROM read_cloudtrail('examples/logs');
SELECT count(*) FROM read_cloudtrail('examples/logs/*.json');
SELECT DISTINCT file FROM read_cloudtrail('deep/**') ORDER BY 1;
SELECT DISTINCT file FROM read_cloudtrail('**/*.json') WHERE file LIKE 'd%' ORDER BY 1;
SELECT DISTINCT file FROM read_cloudtrail('d*p/**/er/t*') ORDER BY 1;
SELECT DISTINCT file FROM read_cloudtrail('deep/**/est/*') ORDER BY 1;
SELECT DISTINCT file FROM read_cloudtrail('deep/**/er/*') ORDER BY 1;
SELECT count(*) FROM read_cloudtrail(['examples/logs/aws-user-guide.json', 'examples/logs/*.gz']);
SELECT count(*) FROM read_cloudtrail('nothing.json');
SELECT count(*) FROM read_cloudtrail('examples/logs/*.xml');
SELECT count(*) FROM read_cloudtrail('deep/**/*.xml');
SELECT count(*) FROM read_cloudtrail('deep/**/er/**');
SELECT count(*) FROM read_cloudtrail('tests/abi');
SELECT count(*) FROM read_cloudtrail([]);
SELECT count(*) FROM read_cloudtrail(['examples/logs', NULL]);
SELECT count(*) FROM read_cloudtrail(NULL);
