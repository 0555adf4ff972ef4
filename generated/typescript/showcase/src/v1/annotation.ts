import * as t from "@acme/events-core/internal";
// What declarations of programs name of the core package, they name by the root.
export type {} from "../index.js";

/** Something that is said beside the matter. */
export type Annotation = AnnotationText | AnnotationData;

/** In words. */
export interface AnnotationText {
  readonly text: string;
  readonly data?: never;
}

/** In any form. */
export interface AnnotationData {
  readonly data: unknown;
  readonly text?: never;
}

/** Reads, checks and writes {@link Annotation}. */
export const Annotation: t.Type<Annotation> = /* @__PURE__ */ t.type(
  "Annotation",
  isAnnotation,
  checkAnnotation,
);

/** @internal */
export function isAnnotation(value: unknown): value is Annotation {
  if (!t.isObject(value)) return false;
  switch (t.onlyKey(value)) {
    case "text":
      return typeof value.text === "string";
    case "data":
      return value.data !== undefined;
    default:
      return false;
  }
}

/** @internal */
export function checkAnnotation(value: unknown): t.Findings {
  return t.external(value, {
    text: t.string,
    data: t.present,
  });
}
