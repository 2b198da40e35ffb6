// node duckdb_peer.js FILE.csv STORE ROUNDS   loads a FOCUS export into DuckDB, if STORE is not there yet, and prints what
// the questions take that packaging/bench asks of the product: medians, from a table, in one process, on two threads.
// Needs the npm package @duckdb/node-api.
const fs = require('fs');
const { DuckDBInstance } = require('@duckdb/node-api');

const month = "date_trunc('month', ChargePeriodStart)";
const questions = {
    'service by month': `select ServiceName, ${month}, sum(EffectiveCost), count(*) from focus group by all order by all`,
    'tag:component by month':
        `select json_extract_string(Tags, '$.component'), ${month}, sum(EffectiveCost), count(*) from focus group by all order by all`,
};

(async () => {
    const [file, store, rounds] = process.argv.slice(2);
    const isNew = !fs.existsSync(store);
    const connection = await (await DuckDBInstance.create(store, { threads: '2' })).connect();
    if (isNew)
        await connection.run(`create table focus as select * from read_csv('${file.replaceAll("'", "''")}')`);
    for (const [name, sql] of Object.entries(questions)) {
        const times = [];
        for (let round = 0; round < Number(rounds); ++round) {
            const start = process.hrtime.bigint();
            await connection.runAndReadAll(sql);
            times.push(Number(process.hrtime.bigint() - start) / 1e6);
        }
        times.sort((a, b) => a - b);
        const median = times[times.length >> 1].toFixed(0), least = times[0].toFixed(0), most = times.at(-1).toFixed(0);
        console.log(`  ${('DuckDB: ' + name).padEnd(44)} ${median.padStart(8)} ms (${least} to ${most})`);
    }
})();
