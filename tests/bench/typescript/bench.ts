/**
 * Reading and writing of one event in one process: the generated functions beside `JSON.parse` and `JSON.stringify` alone, and
 * the check beside validators of others, on the same values.
 *
 * `node bench.js VALIDATOR FOLDER SIZE…` measures on the documents of `FOLDER/SIZE.jsonl`, one a line, and prints one JSON
 * object a way. `VALIDATOR` is the module that `ajv.js` wrote.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as v from "valibot";
import { OrderPlaced } from "@tidings-checks/bench-events/v1";
import { order as valibot } from "./valibot.js";
import { order as zod } from "./zod.js";

const rounds = 21;
const roundMs = 20;
const warmUpMs = 300;

const [validator, folder, ...sizes] = process.argv.slice(2);
if (folder === undefined || validator === undefined) throw new Error("node bench.js VALIDATOR FOLDER SIZE…");
const { default: ajv } = (await import(pathToFileURL(validator).href)) as { default: (value: unknown) => boolean };

interface Way {
  readonly operation: "parse" | "check" | "write";
  readonly way: string;
  /** Does it on all documents once, and gives something that depends on each. */
  readonly run: () => number;
  readonly times: number[];
}

let seen = 0;

for (const size of sizes) {
  // Each a text of its own, as it comes from a network: a slice of a longer one is slower to look into.
  const lines = readFileSync(`${folder}/${size}.jsonl`, "utf8").trimEnd().split("\n");
  const texts = lines.map((line) => Buffer.from(line).toString());
  const values = texts.map((text): unknown => JSON.parse(text));
  const orders = texts.map((text) => OrderPlaced.parse(text));
  for (const [at, value] of values.entries()) {
    const same = OrderPlaced.stringify(OrderPlaced.parse(texts[at] ?? "")) === texts[at];
    const verdicts = [OrderPlaced.is(value), ajv(value), zod.safeParse(value).success, v.is(valibot, value)];
    if (!same || verdicts.includes(false)) throw new Error(`not the same: ${verdicts.join()} for ${String(texts[at])}`);
  }

  const ways: Way[] = [
    over(texts, "parse", "generated", (text) => (OrderPlaced.parse(text).express ? 1 : 0)),
    over(texts, "parse", "JSON.parse", (text) => ((JSON.parse(text) as OrderPlaced).express ? 1 : 0)),
    over(values, "check", "generated", (value) => (OrderPlaced.is(value) ? 1 : 0)),
    over(values, "check", "ajv", (value) => (ajv(value) ? 1 : 0)),
    over(values, "check", "zod", (value) => (zod.safeParse(value).success ? 1 : 0)),
    over(values, "check", "valibot", (value) => (v.safeParse(valibot, value).success ? 1 : 0)),
    over(orders, "write", "generated", (value) => OrderPlaced.stringify(value).length),
    over(orders, "write", "JSON.stringify", (value) => JSON.stringify(value).length),
  ];
  const perRound = ways.map(warmUp);
  // In turn, so that a busy moment of the machine falls on all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [at, way] of ways.entries()) {
      const times = perRound[at] ?? 1;
      const started = process.hrtime.bigint();
      for (let time = 0; time < times; time++) seen += way.run();
      way.times.push(Number(process.hrtime.bigint() - started) / times / texts.length);
    }
  }
  for (const { operation, way, times } of ways) {
    times.sort((left, right) => left - right);
    console.log(JSON.stringify({ size, operation, way, best: times[0], median: times[times.length >> 1] }));
  }
}
if (seen === 0) throw new Error("nothing was done");

// A function of its own for each way: a loop that several share would be compiled for none of them.
function over<T>(items: readonly T[], operation: Way["operation"], way: string, one: (item: T) => number): Way {
  const make = new Function("items", "one", "return () => { let sum = 0; for (const item of items) sum += one(item); return sum; };") as
    (items: readonly T[], one: (item: T) => number) => () => number;
  return { operation, way, run: make(items, one), times: [] };
}

/** How often a round runs it. */
function warmUp(way: Way): number {
  const run = (ms: number): number => {
    const end = performance.now() + ms;
    let done = 0;
    for (; performance.now() < end; done++) seen += way.run();
    return done;
  };
  run(warmUpMs);
  return Math.max(1, Math.round(run(roundMs)));
}
