import * as t from "@acme/events-core/internal";
import { type Entry, checkEntry, isEntry } from "./entry.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** A folder of files and folders. */
export interface Folder {
  /** Its name. */
  readonly name: string;
  /** What is in it. */
  readonly entries: readonly Entry[];
}

/** Reads, checks and writes {@link Folder}. */
export const Folder: t.Type<Folder> = /* @__PURE__ */ t.type("Folder", isFolder, checkFolder);

/** @internal */
export function isFolder(value: unknown): value is Folder {
  return (
    t.isObject(value) &&
    typeof value.name === "string" &&
    t.isList(value.entries) &&
    value.entries.every(isEntry)
  );
}

/** @internal */
export function checkFolder(value: unknown): t.Findings {
  return t.record(value, {
    name: t.string,
    entries: t.list(checkEntry),
  });
}
