/**
 * Reads documents, one JSON object a line, `{id, type, text}`, through modules that stand alone and answers
 * `{id, text}` or `{id, faults}`. An answer with `broken` says that a module failed where it may not.
 */
import { createInterface } from "node:readline";
import { modules } from "./modules.js";

interface Question {
  readonly id: number;
  readonly type: string;
  readonly text: string;
}

function answer(question: Question): object {
  const module = modules.get(question.type);
  if (module === undefined) return { broken: `there is no module of ${question.type}` };
  try {
    return { text: module(question.text) };
  } catch (error) {
    if (!(error instanceof Error)) return { broken: String(error) };
    const own = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
    if (own) return { broken: error.stack ?? error.message };
    return { faults: [{ path: error.name, message: error.message }] };
  }
}

createInterface({ input: process.stdin, crlfDelay: Infinity }).on("line", (line) => {
  const question = JSON.parse(line) as Question;
  process.stdout.write(`${JSON.stringify({ id: question.id, ...answer(question) })}\n`);
});
