import * as t from "@acme/events-core/internal";
import { type Folder, checkFolder, isFolder } from "./folder.js";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** What is in a folder. */
export type Entry = EntryFile | EntryFolder | EntryLink;

/** A file. */
export interface EntryFile {
  readonly type: "file";
  /** Its name. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** A folder in the folder. */
export interface EntryFolder extends Folder {
  readonly type: "folder";
}

/** Another name for an entry. */
export interface EntryLink {
  readonly type: "link";
  /** The link's name. */
  readonly name: string;
  /** What it leads to. */
  readonly target: Entry;
}

/** Reads, checks and writes {@link Entry}. */
export const Entry: t.Type<Entry> = /* @__PURE__ */ t.type("Entry", isEntry, checkEntry);

/** @internal */
export function isEntry(value: unknown): value is Entry {
  if (!t.isObject(value)) return false;
  switch (value.type) {
    case "file":
      return typeof value.name === "string" && t.isInteger(value.size, 0, 4294967295);
    case "folder":
      return isFolder(value);
    case "link":
      return typeof value.name === "string" && isEntry(value.target);
    default:
      return false;
  }
}

/** @internal */
export function checkEntry(value: unknown): t.Findings {
  return t.tagged(value, "type", {
    file: {
      name: t.string,
      size: t.integer(0, 4294967295),
    },
    folder: checkFolder,
    link: {
      name: t.string,
      target: checkEntry,
    },
  });
}
