// DuckDB's read_json, with one thread: node duckdb.js FILE...
'use strict';
const { DuckDBInstance } = require('@duckdb/node-api');

const FIELDS = ['eventTime', 'eventName', 'eventSource', 'awsRegion', 'sourceIPAddress', 'userAgent', 'errorCode',
    'eventID', 'recipientAccountId'];
const IDENTITY_FIELDS = ['type', 'arn', 'accessKeyId'];

const struct = (names) => names.map((name) => `"${name}" VARCHAR`).join(', ');
const paths = [...FIELDS.map((name) => `r."${name}"`), ...IDENTITY_FIELDS.map((name) => `r."userIdentity"."${name}"`)];
const lengths = paths.map((path, i) => `${i + 1} * coalesce(sum(strlen(${path})), 0)`).join(' + ');
const records = `STRUCT(${struct(FIELDS)}, "userIdentity" STRUCT(${struct(IDENTITY_FIELDS)}))[]`;

async function main(files) {
    const list = files.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ');
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(`
        SELECT count(*)::VARCHAR, (${lengths})::VARCHAR
        FROM (SELECT unnest("Records") AS r
              FROM read_json([${list}], columns = {Records: '${records}'},
                  format = 'newline_delimited', maximum_object_size = 1000000000))`);
    console.log(reader.getRows()[0].join(' '));
}

main(process.argv.slice(2));
