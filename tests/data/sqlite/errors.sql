SELECT count(*) FROM cloudtrail('nowhere/at-all.json');
SELECT count(*) FROM cloudtrail_problems('nowhere');
SELECT count(*) FROM cloudtrail;
SELECT count(*) FROM cloudtrail(5);
SELECT count(*) FROM cloudtrail(NULL);
SELECT count(*) FROM cloudtrail('');
SELECT count(*) FROM cloudtrail(char(120, 0, 121));
SELECT 'the shell lives';
