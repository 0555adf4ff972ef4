/**
 * Reads documents, one JSON object a line, `{id, type, text}`, through the packages' types and answers
 * `{id, ok: true, text}` or `{id, ok: false, faults}`. An answer with `broken` says that a package
 * contradicts itself.
 */
import { createInterface } from "node:readline";
import { readers } from "./readers.js";
import type { Answer } from "./reader.js";

interface Question {
  readonly id: number;
  readonly type: string;
  readonly text: string;
}

function answer(question: Question): Answer {
  const reader = readers.get(question.type);
  if (reader === undefined) return { broken: `no package has the type ${question.type}` };
  try {
    return reader(question.text);
  } catch (error) {
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const question = JSON.parse(line) as Question;
  process.stdout.write(`${JSON.stringify({ id: question.id, ...answer(question) })}\n`);
}
