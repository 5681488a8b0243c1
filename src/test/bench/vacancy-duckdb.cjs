// The job of README.md with DuckDB: the answer goes to standard output.
const fs = require("fs");
const path = require("path");
const { DuckDBInstance } = require("@duckdb/node-api");

async function main(file) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const source = file.replaceAll("'", "''");
  await connection.run(
    `CREATE VIEW premises AS FROM read_csv('${source}', types = {'town_code': 'VARCHAR', 'floor_area_m2': 'DOUBLE'})`);
  const query = fs.readFileSync(path.join(__dirname, "vacancy.sql"), "utf8");
  await connection.run(`COPY (${query}) TO '/dev/stdout' (HEADER)`);
}

main(process.argv[2]);
