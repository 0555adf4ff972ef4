/** `node ajv.js SCHEMA FILE` compiles the schema with ajv and writes the validator as a module of its own. */
import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const [schema, file] = process.argv.slice(2);
if (schema === undefined || file === undefined) throw new Error("node ajv.js SCHEMA FILE");
// Formats are not judged, as nobody here does; one fault is enough to say no.
const ajv = new Ajv2020({ code: { source: true, esm: true }, strict: false, validateFormats: false });
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object);
const code = standalone.default(ajv, validate);
// What the module needed of ajv at run time would be a part of what is measured: nothing may be.
if (/require\(|\bimport\b/.test(code)) throw new Error("the validator does not stand alone");
writeFileSync(file, code);
